/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.publishedform;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.MissingPolicy;
import io.github.gongkai.Organ;
import io.github.gongkai.ReportYear;
import io.github.gongkai.check.CheckResult;
import io.github.gongkai.check.RuleSet;
import io.github.gongkai.check.Verdict;
import io.github.gongkai.entry.Amount;
import io.github.gongkai.entry.AmountUnit;
import io.github.gongkai.entry.Entry;
import io.github.gongkai.entry.EntryState;
import io.github.gongkai.form.CellKind;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.form.Section;
import io.github.gongkai.rule.Comparison;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class WholeReportsTest {

    @ParameterizedTest
    @CsvSource({
        Reports.GUICHI + ", TRIAL_2019, 2020, 池州市公安局贵池分局",
        Reports.SUQIAN + ", REVISED_2021, 2023, 宿迁市人民政府（全市汇总）",
        Reports.CITY + ", REVISED_2021, 2025, '(a city, whole-city figures)'",
        Reports.SHANGHAI + ", TRIAL_2019, 2019, 上海市人民政府办公厅"
    })
    void saysWhichOrganReportsOnWhichYearInWhichEdition(String name, FormEdition edition, int year, String organ) {
        AnnualReport report = Reports.read(name).report();

        assertThat(report.edition()).isEqualTo(edition);
        assertThat(report.year()).contains(ReportYear.of(year));
        assertThat(report.organ()).map(Organ::name).contains(organ);
        assertThat(report.narrative().isExtract()).isTrue();
    }

    @Test
    void saysWhenTheReportWasPublishedIfItsTextDoes() {
        assertThat(Reports.read(Reports.SHANGHAI).report().publishedOn()).contains(LocalDate.of(2020, 1, 31));
        assertThat(Reports.read(Reports.GUICHI).report().publishedOn()).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("io.github.gongkai.publishedform.Reports#WHOLE")
    void everyCellHoldsWhatStandsInTheSource(String name) {
        AnnualReport report = Reports.read(name).report();
        List<CellRef> cells = report.edition().cells();
        List<String> printed = Transcription.of(Reports.text(name));

        assertThat(printed).hasSameSizeAs(cells);
        for (int i = 0; i < cells.size(); i++) {
            CellRef cell = cells.get(i);
            if (cell.kind() != CellKind.AMOUNT) {
                assertThat(report.entry(cell)).as(cell.path()).isEqualTo(expected(cell, printed.get(i)));
            }
        }
    }

    private static Entry expected(CellRef cell, String printed) {
        if (printed.isEmpty()) {
            return Entry.blank();
        }
        long number = Long.parseLong(printed);
        return cell.kind() == CellKind.COUNT ? Entry.count(number) : Entry.change(number);
    }

    @ParameterizedTest
    @CsvSource({
        Reports.GUICHI + ", centralizedProcurement.totalAmount, 348.47, TEN_THOUSAND_YUAN",
        Reports.SHANGHAI + ", centralizedProcurement.totalAmount, 251000, YUAN",
        Reports.SUQIAN + ", administrativeFees.amountCollected, 59237.2449, TEN_THOUSAND_YUAN",
        Reports.CITY + ", administrativeFees.amountCollected, 316441, TEN_THOUSAND_YUAN"
    })
    void anAmountKeepsItsUnitAndItsDecimals(String name, String path, BigDecimal number, AmountUnit unit) {
        AnnualReport report = Reports.read(name).report();

        assertThat(report.entry(report.edition().cell("proactiveDisclosure." + path)))
                .isEqualTo(Entry.of(Amount.of(number, unit)));
    }

    @ParameterizedTest
    @ValueSource(strings = {Reports.GUICHI, Reports.SUQIAN, Reports.CITY})
    void everyRuleHoldsWhereTheReportIsConsistent(String name) {
        CheckResult result = RuleSet.standard().check(Reports.read(name).report());

        assertThat(result.findings()).isEmpty();
        assertThat(result.undecided()).isEmpty();
        assertThat(result.checks())
                .filteredOn(check -> check.formula() instanceof Comparison)
                .isNotEmpty()
                .allMatch(check -> check.verdict() == Verdict.SATISFIED);
    }

    @ParameterizedTest
    @EnumSource
    void theBlankCellsOfShanghaiViolateNothingAndLeaveChecksUndecided(MissingPolicy policy) {
        AnnualReport report = Reports.read(Reports.SHANGHAI).report();
        CheckResult result = RuleSet.standard().withMissingPolicy(policy).check(report);

        assertThat(blanks(report, Section.PROACTIVE_DISCLOSURE)).isZero();
        assertThat(blanks(report, Section.APPLICATIONS)).isEqualTo(126);
        assertThat(blanks(report, Section.REVIEW_AND_LITIGATION)).isEqualTo(9);
        assertThat(result.findings()).isEmpty();
        assertThat(result.undecided()).isNotEmpty();
    }

    private static long blanks(AnnualReport report, Section section) {
        return report.table(section).entries().asList().stream()
                .filter(entry -> entry.state() == EntryState.BLANK)
                .count();
    }

    @ParameterizedTest
    @CsvSource({Reports.GUICHI + ", 要求行政机关确认或重新出具已取信息", Reports.SUQIAN + ", 逾期不补正", Reports.SUQIAN + ", 逾期不缴费"})
    void aLabelThatIsNotTheFormsOwnIsNoted(String name, String label) {
        assertThat(Reports.read(name).notes())
                .anySatisfy(note -> {
                    assertThat(note.kind()).isEqualTo(NoteKind.LABEL_DIFFERS);
                    assertThat(note.raw()).contains(label);
                })
                .allSatisfy(note -> assertThat(note.kind()).isEqualTo(NoteKind.LABEL_DIFFERS));
    }

    @ParameterizedTest
    @ValueSource(strings = {Reports.CITY, Reports.SHANGHAI})
    void aReportThatIsPrintedAsTheFormIsNeedsNoNote(String name) {
        assertThat(Reports.read(name).notes()).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("io.github.gongkai.publishedform.Reports#WHOLE")
    void allThreeTablesAreFoundAndTheEncodingIsNamed(String name) {
        Reading reading = Reports.read(name);

        assertThat(reading.tables())
                .containsExactly(Section.PROACTIVE_DISCLOSURE, Section.APPLICATIONS, Section.REVIEW_AND_LITIGATION);
        assertThat(reading.charset()).isEqualTo("UTF-8");
    }
}
