/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.publishedform;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.entry.Amount;
import io.github.gongkai.entry.AmountUnit;
import io.github.gongkai.entry.Entry;
import io.github.gongkai.entry.EntryState;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.form.Section;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class PartialReportsTest {
    private static final String WUHAN = "partial-wuhan-ecology-2020";

    @ParameterizedTest
    @FieldSource("io.github.gongkai.publishedform.Reports#PARTIAL")
    void onlySectionTwoIsReadAndTheOtherTablesAreNotRead(String name) {
        Reading reading = Reports.read(name);
        AnnualReport report = reading.report();

        assertThat(reading.tables()).containsExactly(Section.PROACTIVE_DISCLOSURE);
        for (Section section : List.of(Section.APPLICATIONS, Section.REVIEW_AND_LITIGATION)) {
            assertThat(report.table(section).entries().asList()).containsOnly(Entry.notRead());
            assertThat(reading.notes())
                    .anyMatch(note -> note.kind() == NoteKind.TABLE_NOT_FOUND
                            && note.subject().equals(Optional.of(section.tableName())));
        }
    }

    @Test
    void huichangStatesAnAmountWithoutAUnit() {
        AnnualReport report = Reports.read("partial-huichang-zhongcun-2020").report();

        assertThat(report.edition()).isEqualTo(FormEdition.TRIAL_2019);
        assertThat(row(report, "normativeDocuments")).containsExactly(count(5), count(5), count(5));
        assertThat(row(report, "centralizedProcurement"))
                .containsExactly(count(1), Entry.of(Amount.of("8040", AmountUnit.NONE)));
    }

    @Test
    void haichengStatesTwoNormativeDocumentRows() {
        AnnualReport report = Reports.read("partial-haicheng-xiliu-2023").report();

        assertThat(report.edition()).isEqualTo(FormEdition.REVISED_2021);
        assertThat(row(report, "normativeDocuments")).containsExactly(count(4), count(0), count(32));
        assertThat(row(report, "administrativeFees"))
                .containsExactly(Entry.of(Amount.of("0", AmountUnit.TEN_THOUSAND_YUAN)));
    }

    @Test
    void nilkaStatesSixRegulationsInForce() {
        AnnualReport report = Reports.read("partial-nilka-town-2023").report();

        assertThat(row(report, "regulations")).containsExactly(count(0), count(0), count(6));
        assertThat(row(report, "normativeDocuments")).containsExactly(count(0), count(0), count(0));
    }

    @Test
    void wuhanIsReadInTraditionalCharactersWithInstructionsInItsLabels() {
        AnnualReport report = Reports.read(WUHAN).report();

        assertThat(report.edition()).isEqualTo(FormEdition.TRIAL_2019);
        assertThat(row(report, "regulations")).containsExactly(count(0), count(0), count(0));
        assertThat(row(report, "normativeDocuments")).containsExactly(count(2), count(2), count(19));
        assertThat(row(report, "administrativeLicensing")).containsExactly(count(8), Entry.change(5), count(93));
        assertThat(row(report, "otherManagementServices")).containsExactly(count(117), Entry.change(0), count(165));
        assertThat(row(report, "administrativePenalties")).containsExactly(count(90), Entry.change(0), count(22));
        assertThat(row(report, "administrativeCompulsion"))
                .containsExactly(count(4), Entry.change(4), Entry.marked("-"));
        assertThat(row(report, "administrativeFees")).containsExactly(Entry.blank(), Entry.blank());
        assertThat(row(report, "centralizedProcurement")).containsExactly(Entry.notRead(), Entry.notRead());
    }

    @Test
    void theExtraRowOfWuhanIsNotedAsItStandsAndItsFiguresAreInNoCell() {
        Reading reading = Reports.read(WUHAN);

        assertThat(reading.notes())
                .anyMatch(note -> note.kind() == NoteKind.UNKNOWN_ROW
                        && note.line().orElse(0) == 11
                        && note.raw().startsWith("其他主動公開檔案")
                        && note.raw().contains("| 186 | 86 | 255 |"));
        assertThat(reading.report().proactiveDisclosure().entries().asList())
                .doesNotContain(count(186), count(86), count(255));
    }

    @Test
    void theRowThatWuhanIsCutBeforeIsNoted() {
        assertThat(Reports.read(WUHAN).notes())
                .anyMatch(note -> note.kind() == NoteKind.ROW_NOT_FOUND
                        && note.subject().orElseThrow().zh().equals("表二 政府集中采购"));
    }

    @ParameterizedTest
    @FieldSource("io.github.gongkai.publishedform.Reports#PARTIAL")
    void noCellOfAReadTableIsUnreadable(String name) {
        assertThat(Reports.read(name).report().proactiveDisclosure().entries().asList())
                .noneMatch(entry -> entry.state() == EntryState.UNREADABLE);
    }

    private static Entry count(long number) {
        return Entry.count(number);
    }

    private static List<Entry> row(AnnualReport report, String row) {
        return report.edition().cells().stream()
                .filter(cell -> cell.row().identifier().equals(row))
                .filter(cell -> cell.section() == Section.PROACTIVE_DISCLOSURE)
                .map((CellRef cell) -> report.entry(cell))
                .toList();
    }
}
