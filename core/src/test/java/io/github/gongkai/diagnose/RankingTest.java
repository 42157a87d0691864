/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.diagnose;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.SampleReports;
import io.github.gongkai.entry.Entry;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.text.Language;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** How a figure may have come to be written wrong, and which repair comes first. */
class RankingTest {
    private static final FormEdition EDITION = FormEdition.REVISED_2021;

    private static CellRef received(String column) {
        return EDITION.cell("applications.received." + column);
    }

    private static CellRef forward(String column) {
        return EDITION.cell("applications.carriedForward." + column);
    }

    /** A report in which natural persons applied so many times, and everything is carried forward. */
    private static AnnualReport carriedForward(long count) {
        AnnualReport report = SampleReports.zero(EDITION);
        for (String column : List.of("naturalPerson", "total")) {
            report = report.with(received(column), Entry.count(count)).with(forward(column), Entry.count(count));
        }
        return report;
    }

    private static Correction onlyCorrection(AnnualReport report) {
        List<Fault> faults = Diagnoser.standard().diagnose(report).faults();
        assertThat(faults).hasSize(1);
        assertThat(faults.get(0).isUnique()).isTrue();
        assertThat(faults.get(0).repairs().get(0).corrections()).hasSize(1);
        return faults.get(0).repairs().get(0).corrections().get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "3375, 3357, DIGITS_SWAPPED",
        "3375, 3735, DIGITS_SWAPPED",
        "10, 1, DIGIT_DROPPED",
        "3375, 335, DIGIT_DROPPED",
        "3375, 375, DIGIT_DROPPED",
        "3375, 33375, DIGIT_DOUBLED",
        "3375, 33755, DIGIT_DOUBLED",
        "3375, 3378, DIGIT_CHANGED",
        "3375, 9375, DIGIT_CHANGED",
        "3375, 3758, ''",
        "3375, 5373, ''",
        "3375, -3375, SIGN_CHANGED",
        "3375, -3357, ''",
        "3375, 33735, ''",
        "7, 8, ''",
        "7, 77, DIGIT_DOUBLED",
        "3375, 0, ''",
    })
    void theDigitsTell(long right, long written, String slip) {
        AnnualReport report = carriedForward(right);

        Correction correction = onlyCorrection(report.with(forward("naturalPerson"), Entry.count(written)));

        assertThat(correction.value()).contains(BigDecimal.valueOf(right));
        assertThat(correction.slip())
                .isEqualTo(Optional.of(slip).filter(name -> !name.isEmpty()).map(SlipKind::valueOf));
    }

    @Test
    void theMessageSaysWhereWhatAndHow() {
        CellRef handled = EDITION.cell("applications.outcomes.total.naturalPerson");
        AnnualReport report = SampleReports.zero(EDITION);
        for (String column : List.of("naturalPerson", "total")) {
            for (String row : List.of("received", "outcomes.granted", "outcomes.total")) {
                report = report.with(EDITION.cell("applications." + row + "." + column), Entry.count(3375));
            }
        }

        Correction correction = onlyCorrection(report.with(handled, Entry.count(3357)));

        assertThat(correction.message(Language.ZH)).isEqualTo("表三 三(七)总计·自然人 应为 3375，填作 3357：数字颠倒");
        assertThat(correction.message(Language.EN))
                .isEqualTo(
                        "Table 3, 三(七) Total of the outcomes, natural persons: should be 3375, is 3357 (digits swapped)");
    }

    @Test
    void theFigureOfTheRowAboveIsOneRowOff() {
        AnnualReport report = SampleReports.zero(EDITION);
        for (String column : List.of("naturalPerson", "total")) {
            report = report.with(received(column), Entry.count(40))
                    .with(EDITION.cell("applications.carriedIn." + column), Entry.count(216))
                    .with(forward(column), Entry.count(256));
        }

        Correction correction =
                onlyCorrection(report.with(EDITION.cell("applications.carriedIn.naturalPerson"), Entry.count(40)));

        assertThat(correction.slip()).contains(SlipKind.ROW_OFF);
    }

    @Test
    void thatTwoCellsHaveTheSameSingleDigitSaysNothing() {
        AnnualReport report = SampleReports.zero(EDITION);
        for (CellRef[] row : new CellRef[][] {cells("received"), cells("carriedForward")}) {
            report = report.with(row[0], Entry.count(14))
                    .with(row[1], Entry.count(6))
                    .with(row[2], Entry.count(20));
        }

        assertThat(onlyCorrection(report.with(received("naturalPerson"), Entry.count(6)))
                        .slip())
                .isEmpty();
    }

    @Test
    void theFigureOfTheColumnBesideIsOneColumnOff() {
        AnnualReport report = SampleReports.zero(EDITION);
        for (CellRef[] row : new CellRef[][] {cells("received"), cells("carriedForward")}) {
            report = report.with(row[0], Entry.count(40))
                    .with(row[1], Entry.count(216))
                    .with(row[2], Entry.count(256));
        }

        Correction correction = onlyCorrection(report.with(received("naturalPerson"), Entry.count(216)));

        assertThat(correction.slip()).contains(SlipKind.COLUMN_OFF);
    }

    private static CellRef[] cells(String row) {
        return List.of("naturalPerson", "commercialEnterprise", "total").stream()
                .map(column -> EDITION.cell("applications." + row + "." + column))
                .toArray(CellRef[]::new);
    }

    @Test
    void aTotalThatLacksAPartWasNotUpdated() {
        AnnualReport report = SampleReports.zero(EDITION);
        for (CellRef[] row : new CellRef[][] {cells("received"), cells("carriedForward")}) {
            report = report.with(row[0], Entry.count(240))
                    .with(row[1], Entry.count(116))
                    .with(row[2], Entry.count(356));
        }

        assertThat(onlyCorrection(report.with(received("total"), Entry.count(240)))
                        .slip())
                .contains(SlipKind.SUM_NOT_UPDATED);
        assertThat(onlyCorrection(report.with(received("total"), Entry.count(116)))
                        .slip())
                .contains(SlipKind.SUM_NOT_UPDATED);
    }

    @Test
    void twoFiguresThatStandInEachOthersPlaceWereExchanged() {
        AnnualReport report = SampleReports.zero(EDITION);
        for (CellRef[] row : new CellRef[][] {cells("received"), cells("carriedForward")}) {
            report = report.with(row[0], Entry.count(240))
                    .with(row[1], Entry.count(116))
                    .with(row[2], Entry.count(356));
        }
        AnnualReport exchanged = report.with(received("naturalPerson"), Entry.count(116))
                .with(received("commercialEnterprise"), Entry.count(240));

        Fault fault = Diagnoser.standard().diagnose(exchanged).faults().get(0);

        Repair first = fault.repairs().get(0);
        assertThat(first.cells())
                .containsExactly(
                        DossierCell.of(received("naturalPerson")), DossierCell.of(received("commercialEnterprise")));
        assertThat(first.corrections()).extracting(Correction::slip).containsOnly(Optional.of(SlipKind.EXCHANGED));
        assertThat(fault.repairs().size()).isGreaterThan(1);
    }

    @Test
    void theRepairWithTheStrongestEvidenceComesFirst() {
        String track = "reviewAndLitigation.reconsideration.";
        AnnualReport report = SampleReports.zero(EDITION)
                .with(EDITION.cell(track + "upheld"), Entry.count(57))
                .with(EDITION.cell(track + "pending"), Entry.count(11))
                .with(EDITION.cell(track + "total"), Entry.count(86));

        List<Repair> repairs =
                Diagnoser.standard().diagnose(report).faults().get(0).repairs();

        assertThat(repairs)
                .extracting(repair -> repair.message(Language.ZH))
                .containsExactly(
                        "表四 行政复议·结果维持 应为 75，填作 57：数字颠倒",
                        "表四 行政复议·总计 应为 68，填作 86：数字颠倒",
                        "表四 行政复议·结果纠正 应为 18，填作 0",
                        "表四 行政复议·其他结果 应为 18，填作 0",
                        "表四 行政复议·尚未审结 应为 29，填作 11");
    }

    @ParameterizedTest
    @EnumSource
    void everySlipHasWordsInBothLanguages(SlipKind kind) {
        assertThat(kind.wording().zh()).matches("\\p{IsHan}+");
        assertThat(kind.wording().en()).matches("[a-z ]+");
    }

    @Test
    void theSlipsAreInTheOrderOfTheirEvidence() {
        assertThat(Arrays.asList(SlipKind.values()))
                .containsExactly(
                        SlipKind.EXCHANGED,
                        SlipKind.SIGN_CHANGED,
                        SlipKind.DIGITS_SWAPPED,
                        SlipKind.DIGIT_DOUBLED,
                        SlipKind.DIGIT_DROPPED,
                        SlipKind.SUM_NOT_UPDATED,
                        SlipKind.ROW_OFF,
                        SlipKind.COLUMN_OFF,
                        SlipKind.DIGIT_CHANGED);
    }
}
