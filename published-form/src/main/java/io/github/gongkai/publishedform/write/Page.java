/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.publishedform.write;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.entry.EntryState;
import io.github.gongkai.form.Section;
import io.github.gongkai.publishedform.internal.PageMarkup;
import java.util.Set;

/** Writes a page: the head, the title, the six sections. */
final class Page {
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'";

    private final Words words;

    Page(Words words) {
        this.words = words;
    }

    String write(AnnualReport report, Marking marking) {
        Markup page = start(report);
        marking.diagnosis()
                .ifPresent(
                        diagnosis -> new Summary(page, words, diagnosis).write(marking.remarks(), marking.elsewhere()));
        new Facts(page, report).write();
        writeTitle(page, report);
        for (Section section : Section.values()) {
            writeHeading(page, section);
            if (section.isTable()) {
                writeTable(page, section, report, marking);
            } else {
                new Text(page, words)
                        .write(
                                section.identifier(),
                                report.narrative().text(section),
                                report.narrative().isExtract());
            }
            page.close().line();
        }
        return end(page);
    }

    /** Writes the form with room in it instead of text. */
    String writeBlank(AnnualReport blank) {
        Markup page = start(blank);
        new Facts(page, blank).writeBlank();
        writeTitle(page, blank);
        for (Section section : Section.values()) {
            writeHeading(page, section);
            if (section.isTable()) {
                writeTable(page, section, blank, Marking.NONE);
            } else {
                page.open("div", PageMarkup.OURS, "", "class", "room").close().line();
            }
            page.close().line();
        }
        return end(page);
    }

    private static Markup start(AnnualReport report) {
        Markup page = new Markup();
        Facts facts = new Facts(page, report);
        page.open("html", "lang", "zh-CN").line().open("head").line();
        page.empty("meta", "charset", "UTF-8").line();
        page.empty("meta", "http-equiv", "Content-Security-Policy", "content", POLICY)
                .line();
        page.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        page.element("title", facts.title()).line();
        facts.writeMeta();
        page.style(Stylesheet.TEXT).line().close().line();
        return page.open("body").line().open("main").line();
    }

    private static String end(Markup page) {
        return page.close().line().close().line().close().line().page();
    }

    private void writeTitle(Markup page, AnnualReport report) {
        boolean stated = report.narrative().preamble().filter(Text::hasTitle).isPresent();
        if (!stated) {
            page.element("h1", new Facts(page, report).title(), "class", "title")
                    .line();
        }
        report.narrative().preamble().ifPresent(text -> new Text(page, words).writePreamble(PageMarkup.PREAMBLE, text));
    }

    /** Opens a section, with the number and the title of the form. */
    private static void writeHeading(Markup page, Section section) {
        page.open("section", "id", section.identifier(), "aria-labelledby", headingId(section))
                .line();
        page.element("h2", section.number() + "、" + section.title().zh(), "id", headingId(section))
                .line();
    }

    private static String headingId(Section section) {
        return section.identifier() + ".heading";
    }

    private void writeTable(Markup page, Section section, AnnualReport report, Marking marking) {
        DataCells cells = new DataCells(page, words, report, marking);
        page.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-labelledby", headingId(section));
        page.open("table", "class", section.identifier(), PageMarkup.TABLE, section.identifier())
                .line();
        page.element("caption", section.tableName().zh() + "　" + section.title().zh(), PageMarkup.OURS, "")
                .line();
        switch (section) {
            case PROACTIVE_DISCLOSURE -> new DisclosureLayout(page, report.edition(), cells).write();
            case APPLICATIONS -> new ApplicationsLayout(page, report.edition(), cells).write();
            default -> new ReviewLayout(page, report.edition(), cells).write();
        }
        page.close().close().line();
        writeNotes(page, section, report, marking);
    }

    /** Writes below a table what stands in it that is not of the report. */
    private void writeNotes(Markup page, Section section, AnnualReport report, Marking marking) {
        boolean isRead = report.table(section).entries().asList().stream()
                .noneMatch(entry -> entry.state() == EntryState.NOT_READ);
        Set<MarkKind> kinds = marking.kinds(section);
        if (isRead && kinds.isEmpty()) {
            return;
        }
        page.open("div", PageMarkup.OURS, "", "class", "notes").line();
        for (MarkKind kind : kinds) {
            page.open("p").text(kind.symbol() + " ");
            words.inline(page, kind.legend());
            page.close().line();
        }
        if (!isRead) {
            page.open("p").text(DataCells.NOT_READ + " ");
            words.inline(page, DataCells.NOT_READ_WORDS);
            page.close().line();
        }
        marking.diagnosis()
                .ifPresent(diagnosis -> new Explanations(page, words, diagnosis).write(marking.below(section)));
        page.close().line();
    }
}
