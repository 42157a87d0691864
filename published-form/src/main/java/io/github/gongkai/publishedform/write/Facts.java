/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.publishedform.write;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.Organ;
import io.github.gongkai.ReportYear;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.form.FormHeading;
import io.github.gongkai.form.Section;
import io.github.gongkai.publishedform.internal.PageMarkup;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** Writes what a report says of itself: for programs in the head of the page, for people above its title. */
final class Facts {
    private static final String ORGAN = "报告机关";
    private static final String YEAR = "报告年度";
    private static final String PUBLISHED = "公布日期";

    private final Markup page;
    private final AnnualReport report;

    Facts(Markup page, AnnualReport report) {
        this.page = page;
        this.report = report;
    }

    /** The title of the form, behind the year and the name of the organ if they are stated. */
    String title() {
        return report.year().map(year -> year + "年").orElse("")
                + report.organ().map(Organ::name).orElse("")
                + FormHeading.TITLE.label().zh();
    }

    void writeMeta() {
        report.organ().ifPresent(organ -> {
            meta(PageMarkup.ORGAN, organ.name());
            organ.unifiedSocialCreditCode().ifPresent(code -> meta(PageMarkup.CREDIT_CODE, code));
            meta(PageMarkup.ORGAN_LEVEL, organ.level().name());
            meta(PageMarkup.ORGAN_KIND, organ.kind().name());
        });
        report.year().map(ReportYear::toString).ifPresent(year -> meta(PageMarkup.YEAR, year));
        meta(PageMarkup.EDITION, report.edition().name());
        report.period().ifPresent(period -> {
            meta(PageMarkup.PERIOD_START, period.start().toString());
            meta(PageMarkup.PERIOD_END, period.end().toString());
        });
        report.publishedOn().ifPresent(day -> meta(PageMarkup.PUBLISHED_ON, day.toString()));
        meta(
                PageMarkup.OUTLINE,
                report.outline().stream().map(Section::identifier).collect(Collectors.joining(" ")));
        meta(PageMarkup.EXTRACT, report.narrative().isExtract() ? "yes" : "no");
    }

    private void meta(String name, String content) {
        page.empty("meta", "name", name, "content", content).line();
    }

    void write() {
        page.open("div", "class", "facts").line();
        report.organ().ifPresent(organ -> {
            fact(ORGAN, organ.name());
            organ.unifiedSocialCreditCode().ifPresent(code -> fact("统一社会信用代码", code));
        });
        report.year().ifPresent(year -> fact(YEAR, year + "年"));
        report.period().ifPresent(period -> fact("统计期限", date(period.start()) + "至" + date(period.end())));
        report.publishedOn().ifPresent(day -> fact(PUBLISHED, date(day)));
        fact("表式", edition());
        page.close().line();
    }

    /** Writes the same with room instead of what a report says. */
    void writeBlank() {
        page.open("div", "class", "facts", PageMarkup.OURS, "").line();
        for (String name : List.of(ORGAN, YEAR, PUBLISHED)) {
            page.open("p")
                    .text(name + "：")
                    .element("span", "", "class", "line")
                    .close()
                    .line();
        }
        fact("表式", edition());
        page.close().line();
    }

    private void fact(String name, String value) {
        page.element("p", name + "：" + value).line();
    }

    private String edition() {
        FormEdition edition = report.edition();
        return edition.title().zh() + "（" + edition.instrument().number() + "）";
    }

    private static String date(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }
}
