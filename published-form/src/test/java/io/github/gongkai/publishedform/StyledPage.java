/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.publishedform;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.Organ;
import io.github.gongkai.entry.EntryState;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.form.FormHeading;
import io.github.gongkai.form.Section;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** A report as a page in one style, written by code of its own that knows the form only from its grid. */
final class StyledPage {
    private static final Map<Section, String> LONG_TITLES = Map.of(
            Section.PROACTIVE_DISCLOSURE, "行政机关主动公开政府信息情况",
            Section.APPLICATIONS, "行政机关收到和处理政府信息公开申请情况",
            Section.REVIEW_AND_LITIGATION, "因政府信息公开工作被申请行政复议、提起行政诉讼情况",
            Section.PROBLEMS_AND_IMPROVEMENTS, "政府信息公开工作存在的主要问题及改进情况");

    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z:]+(?=[ >])");

    private final AnnualReport report;
    private final PageStyle style;
    private final List<CellRef> merged;
    private final StyledText text;
    private final StyledSurroundings around;

    private StyledPage(AnnualReport report, PageStyle style, List<CellRef> merged) {
        this.report = report;
        this.style = style;
        this.merged = merged;
        this.text = new StyledText(style);
        this.around = new StyledSurroundings(style);
    }

    static String of(AnnualReport report, PageStyle style) {
        return of(report, style, List.of());
    }

    /**
     * A page in which some cells of section 三 are one.
     *
     * @param merged the cells of a row, one behind the other; what the first of them holds is written
     */
    static String of(AnnualReport report, PageStyle style, List<CellRef> merged) {
        String page = new StyledPage(report, style, merged).page();
        return style.has(PageTrait.UPPER_CASE)
                ? TAG.matcher(page).replaceAll(tag -> tag.group().toUpperCase(Locale.ROOT))
                : page;
    }

    private String page() {
        boolean isTitleOutside = style.has(PageTrait.TITLE_OUTSIDE);
        StringBuilder body = new StringBuilder();
        body.append(
                isTitleOutside
                        ? ""
                        : style.oneOf(List.of(
                                        "<h1>%s</h1>", "<p align=center><b>%s</b></p>", "<div class=title>%s</div>"))
                                .formatted(text.line(title())));
        body.append(
                style.has(PageTrait.DATE_OUTSIDE)
                        ? ""
                        : report.publishedOn().map(this::date).orElse(""));
        body.append(style.has(PageTrait.CONTENTS) ? contents() : "");
        report.period()
                .ifPresent(period -> body.append("<p>本报告所列数据的统计期限自")
                        .append(text.line(day(period.start())))
                        .append("起至")
                        .append(text.line(day(period.end())))
                        .append("止。</p>"));
        for (Section section : Section.values()) {
            body.append(section(section));
        }
        String article =
                style.has(PageTrait.LAYOUT_TABLES) ? around.layout(body.toString()) : "<div id=zoom>" + body + "</div>";
        return around.head(
                        title(),
                        isTitleOutside,
                        style.has(PageTrait.DATE_OUTSIDE) ? report.publishedOn() : Optional.empty())
                + "<body>" + around.before() + article + around.after() + "</body></html>";
    }

    private String title() {
        String organ = report.organ().map(Organ::name).orElse("");
        String year = report.year()
                .map(known -> known + style.oneOf(List.of("年", "年度")))
                .orElse("");
        return (style.chance(2) ? year + organ : organ + year)
                + FormHeading.TITLE.label().zh();
    }

    private String date(LocalDate day) {
        String written = style.oneOf(
                List.of(day.toString(), day(day), day + " 09:30", day.toString().replace('-', '/')));
        return style.oneOf(List.of("<p>发布日期：%s 来源：某办公室</p>", "<div>浏览次数：1024 <span>发布时间：%s</span></div>"))
                .formatted(text.line(written));
    }

    private static String day(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern("yyyy年M月d日"));
    }

    private String contents() {
        StringBuilder out = new StringBuilder("<ul>");
        for (Section section : Section.values()) {
            out.append("<li><a href=\"#s")
                    .append(section.identifier())
                    .append("\">")
                    .append(heading(section))
                    .append("</a></li>");
        }
        return out + "</ul>";
    }

    private String heading(Section section) {
        String number = style.has(PageTrait.OTHER_NUMBERS)
                ? style.oneOf(List.of("", "一、", "二、", "五、", "七、"))
                : section.number() + "、";
        String title = style.has(PageTrait.LONG_TITLES)
                ? LONG_TITLES.getOrDefault(section, section.title().zh())
                : section.title().zh();
        return text.line(number + title);
    }

    private String section(Section section) {
        List<StyledTable> tables = section.isTable() && !isLeftOut(section) ? tables(section) : List.of();
        boolean isInTable = !tables.isEmpty() && style.has(PageTrait.HEADING_IN_TABLE);
        boolean isCaption = !isInTable && !tables.isEmpty() && style.has(PageTrait.CAPTIONS);
        StringBuilder out = new StringBuilder();
        if (!isInTable && !isCaption) {
            out.append(style.oneOf(
                            List.of("<p>%s</p>", "<h2>%s</h2>", "<p style='text-indent:2em'><strong>%s</strong></p>"))
                    .formatted(heading(section)));
        }
        for (int i = 0; i < tables.size(); i++) {
            String caption = "";
            if (i == 0 && (isInTable || isCaption)) {
                caption = (isCaption ? "<caption>%s</caption>" : "<tr><td colspan=7>%s</td></tr>")
                        .formatted(heading(section));
            }
            String html = tables.get(i).html(caption, section != Section.REVIEW_AND_LITIGATION);
            out.append(style.shows(PageTrait.LAYOUT_TABLES, 2) ? around.frame(html) : html);
        }
        if (!section.isTable()) {
            narrative(section)
                    .lines()
                    .forEach(line -> out.append("<p>").append(text.line(line)).append("</p>\n"));
        }
        return style.has(PageTrait.SECTION_ELEMENTS) ? "<section>" + out + "</section>" : out.toString();
    }

    private boolean isLeftOut(Section section) {
        return report.edition().table(section).cells().stream()
                .allMatch(cell -> report.entry(cell).state() == EntryState.NOT_READ);
    }

    private List<StyledTable> tables(Section section) {
        return switch (section) {
            case PROACTIVE_DISCLOSURE -> new StyledDisclosure(report, style).tables();
            case APPLICATIONS -> List.of(new StyledApplications(report, style, merged).table());
            default -> List.of(new StyledReviews(report, style).table());
        };
    }

    private String narrative(Section section) {
        return switch (section) {
            case OVERVIEW -> report.narrative().overview().orElse("");
            case PROBLEMS_AND_IMPROVEMENTS ->
                report.narrative().problemsAndImprovements().orElse("");
            default -> report.narrative().otherMatters().orElse("");
        };
    }
}
