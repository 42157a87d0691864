/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.diagnose;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.SampleReports;
import io.github.gongkai.check.Finding;
import io.github.gongkai.entry.Entry;
import io.github.gongkai.form.ApplicationRow;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.form.Section;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Several wrong figures that have nothing to do with each other are faults of their own. */
class IndependentFaultsTest {
    private static final FormEdition EDITION = FormEdition.REVISED_2021;

    /** The totals of the rows of 三(一) to (六). */
    private static final List<CellRef> TOTALS = EDITION.table(Section.APPLICATIONS).cells().stream()
            .filter(cell -> cell.column().isTotal() && cell.path().startsWith("applications.outcomes."))
            .filter(cell -> !cell.row().isTotal())
            .toList();

    /** A report with plenty in every cell, the first of those totals wrong, each by another number. */
    private static AnnualReport withWrongTotals(int count) {
        AnnualReport report = plenty();
        for (int i = 0; i < count; i++) {
            CellRef total = TOTALS.get(i);
            report = report.with(total, Entry.count(report.entry(total).whole().orElseThrow() + (1L << i)));
        }
        return report;
    }

    /** Twenty consistent reports added up, so that no figure is small. */
    private static AnnualReport plenty() {
        List<AnnualReport> reports = LongStream.range(0, 20)
                .mapToObj(seed -> SampleReports.consistent(EDITION, seed))
                .toList();
        AnnualReport sum = SampleReports.zero(EDITION);
        for (CellRef cell : EDITION.table(Section.APPLICATIONS).cells()) {
            sum = sum.with(
                    cell,
                    Entry.count(reports.stream()
                            .mapToLong(report -> report.entry(cell).whole().orElseThrow())
                            .sum()));
        }
        return sum;
    }

    private static AnnualReport withBlank(AnnualReport report, ApplicationRow... rows) {
        AnnualReport blank = report;
        for (CellRef cell : EDITION.table(Section.APPLICATIONS).cells()) {
            if (Stream.of(rows).anyMatch(row -> row == cell.row())) {
                blank = blank.with(cell, Entry.blank());
            }
        }
        return blank;
    }

    /** The same report with a wrong figure in so many cells no two of which stand in one row or column. */
    private static AnnualReport withWrongCells(List<CellRef> cells) {
        AnnualReport report = plenty();
        for (int i = 0; i < cells.size(); i++) {
            CellRef cell = cells.get(i);
            report = report.with(cell, Entry.count(report.entry(cell).whole().orElseThrow() + (1L << i)));
        }
        return report;
    }

    private static List<CellRef> diagonal(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> EDITION.cell(
                        TOTALS.get(i).row(),
                        TOTALS.get(i).row().columns(EDITION).get(i)))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 6})
    void wrongFiguresThatShareNoEquationAreFoundEachByItself(int count) {
        List<CellRef> cells = diagonal(count);

        Diagnosis diagnosis = Diagnoser.standard().diagnose(withWrongCells(cells));

        assertThat(diagnosis.faults()).hasSize(count).allMatch(Fault::isUnique);
        assertThat(diagnosis.otherFindings()).isEmpty();
        for (int i = 0; i < count; i++) {
            Fault fault = diagnosis.faults().get(i);
            assertThat(fault.candidates()).containsExactly(DossierCell.of(cells.get(i)));
            assertThat(fault.findings())
                    .extracting(Finding::key)
                    .containsExactly(
                            "T3-02[" + cells.get(i).column().identifier() + "]",
                            "T3-03[" + cells.get(i).row().identifier() + "]");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 12})
    void wrongFiguresOfOneColumnAreOneFaultUnlessABlankTakesTheEquationAway(int count) {
        List<DossierCell> wrong =
                TOTALS.subList(0, count).stream().map(DossierCell::of).toList();

        List<Fault> together =
                Diagnoser.standard().diagnose(withWrongTotals(count)).faults();
        assertThat(together).hasSize(1).allMatch(Fault::isUnique);
        assertThat(together.get(0).candidates()).containsExactlyElementsOf(wrong);

        List<Fault> apart = Diagnoser.standard()
                .diagnose(withBlank(withWrongTotals(count), ApplicationRow.OUTCOMES_TOTAL))
                .faults();
        assertThat(apart).hasSize(count).allMatch(Fault::isUnique);
        assertThat(apart.stream().flatMap(fault -> fault.candidates().stream())).containsExactlyElementsOf(wrong);
    }

    @Test
    void theirRepairsAreNotMultiplied() {
        AnnualReport report =
                withBlank(withWrongTotals(5), ApplicationRow.OUTCOMES_TOTAL, ApplicationRow.CARRIED_FORWARD);

        List<Fault> faults = Diagnoser.standard().diagnose(report).faults();

        assertThat(faults).hasSize(5).allMatch(fault -> fault.end() == SearchEnd.COMPLETE);
        assertThat(faults).extracting(fault -> fault.repairs().size()).containsOnly(7);
    }

    @Test
    void twoWrongFiguresInOneRowAreOneFault() {
        AnnualReport report = plenty();
        CellRef natural = EDITION.cell("applications.received.naturalPerson");
        CellRef enterprise = EDITION.cell("applications.received.commercialEnterprise");
        AnnualReport wrong = report.with(natural, Entry.count(1)).with(enterprise, Entry.count(2));

        List<Fault> faults = Diagnoser.standard().diagnose(wrong).faults();

        assertThat(faults).hasSize(1);
        assertThat(faults.get(0).isUnique()).isTrue();
        assertThat(faults.get(0).candidates()).containsExactly(DossierCell.of(natural), DossierCell.of(enterprise));
    }
}
