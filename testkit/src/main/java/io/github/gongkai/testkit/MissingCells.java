/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.testkit;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.entry.Entries;
import io.github.gongkai.entry.Entry;
import io.github.gongkai.form.ApplicantCategory;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.form.FormRow;
import io.github.gongkai.form.Section;
import io.github.gongkai.table.Applications;
import io.github.gongkai.table.ProactiveDisclosure;
import io.github.gongkai.table.ReviewAndLitigation;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Takes figures out of a report as one of the patterns says. */
final class MissingCells {
    private static final List<Double> SHARES = List.of(1.0, 0.9, 0.5, 0.1);

    /** A blank is as good as a mark. */
    private static final List<Entry> MARKS =
            List.of(Entry.blank(), Entry.marked("/"), Entry.marked("-"), Entry.marked("—"), Entry.marked("不适用"));

    private static final List<String> TEXTS = List.of("见附件", "若干", "约30", "12（其中修订3件）", "O");

    private static final List<Section> TABLES =
            Arrays.stream(Section.values()).filter(Section::isTable).toList();

    private final AnnualReport report;
    private final Choices choices;
    private final Map<CellRef, Entry> missing = new HashMap<>();

    /** What share of the figures that a pattern speaks of is left out; most organs are strict in their ways. */
    private final double share;

    /** What stands in a cell in place of a figure. */
    private final Entry mark;

    private MissingCells(AnnualReport report, Choices choices) {
        this.report = report;
        this.choices = choices;
        this.share = choices.oneOf(SHARES);
        this.mark = choices.oneOf(MARKS);
    }

    /** Returns the report without the figures that one pattern takes out, and others at times; empty if it has none such. */
    static Optional<AnnualReport> in(
            AnnualReport report, MissingPattern pattern, List<MissingPattern> others, Choices choices) {
        MissingCells cells = new MissingCells(report, choices);
        cells.apply(pattern);
        for (MissingPattern other : others) {
            if (other != pattern && choices.chance(0.1)) {
                cells.apply(other);
            }
        }
        return cells.missing.isEmpty() ? Optional.empty() : Optional.of(cells.report());
    }

    private void apply(MissingPattern pattern) {
        FormEdition edition = report.edition();
        switch (pattern) {
            case ZEROS_LEFT_BLANK ->
                edition.cells().stream()
                        .filter(cell -> cell.section() != Section.PROACTIVE_DISCLOSURE && !cell.isTotal())
                        .forEach(cell -> leaveOut(cell, Entry.blank()));
            case ORGANIZATIONS_LEFT_BLANK ->
                edition.table(Section.APPLICATIONS).cells().stream()
                        .filter(cell ->
                                ((ApplicantCategory) cell.column()).group().isPresent())
                        .forEach(cell -> leaveOut(cell, Entry.blank()));
            case TOTALS_LEFT_BLANK ->
                edition.cells().stream()
                        .filter(cell -> cell.isTotal() && choices.chance(share))
                        .forEach(cell -> missing.put(cell, Entry.blank()));
            case NO_SUCH_POWER ->
                edition.table(Section.PROACTIVE_DISCLOSURE).cells().forEach(cell -> leaveOut(cell, mark));
            case NOT_FILLED_IN -> cells(choices.oneOf(rows())).forEach(cell -> missing.put(cell, Entry.blank()));
            case TABLE_NOT_READ ->
                edition.table(choices.oneOf(TABLES)).cells().forEach(cell -> missing.put(cell, Entry.notRead()));
            case CUT_OFF -> {
                int left = edition.cells().size()
                        - 1
                        - (int) choices.upTo(edition.cells().size() - 2L);
                edition.cells()
                        .subList(left, edition.cells().size())
                        .forEach(cell -> missing.put(cell, Entry.notRead()));
            }
            case CELL_NOT_READ -> someCells().forEach(cell -> missing.put(cell, Entry.notRead()));
            case TEXT_IN_CELL -> someCells().forEach(cell -> missing.put(cell, Entry.unreadable(choices.oneOf(TEXTS))));
        }
    }

    private List<FormRow> rows() {
        return TABLES.stream()
                .flatMap(section -> report.edition().table(section).rows().stream())
                .toList();
    }

    private List<CellRef> cells(FormRow row) {
        return report.edition().table(row.section()).cells().stream()
                .filter(cell -> cell.row().equals(row))
                .toList();
    }

    /** One to three cells. */
    private List<CellRef> someCells() {
        List<CellRef> cells = report.edition().cells();
        return Stream.generate(() -> choices.oneOf(cells))
                .limit(1 + choices.upTo(2))
                .distinct()
                .toList();
    }

    /** Puts something else in place of a zero. */
    private void leaveOut(CellRef cell, Entry instead) {
        boolean left = choices.chance(share);
        if (left && isZero(cell)) {
            missing.put(cell, instead);
        }
    }

    private boolean isZero(CellRef cell) {
        return Figures.number(report, cell).signum() == 0;
    }

    private AnnualReport report() {
        return report.withProactiveDisclosure(
                        ProactiveDisclosure.of(report.edition(), entries(Section.PROACTIVE_DISCLOSURE)))
                .withApplications(Applications.of(report.edition(), entries(Section.APPLICATIONS)))
                .withReviewAndLitigation(
                        ReviewAndLitigation.of(report.edition(), entries(Section.REVIEW_AND_LITIGATION)));
    }

    private Entries entries(Section section) {
        return Entries.of(report.edition().table(section).cells().stream()
                .map(cell -> missing.getOrDefault(cell, report.entry(cell)))
                .toList());
    }
}
