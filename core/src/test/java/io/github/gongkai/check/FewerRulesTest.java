/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.check;

import static io.github.gongkai.form.FormEdition.REVISED_2021;
import static io.github.gongkai.form.FormEdition.TRIAL_2019;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.Organ;
import io.github.gongkai.ReportYear;
import io.github.gongkai.SampleReports;
import io.github.gongkai.entry.Entry;
import io.github.gongkai.form.CellKind;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.rule.RuleId;
import io.github.gongkai.text.Language;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Fully stated reports under rule sets other than the standard one, made anew in each test. */
class FewerRulesTest {
    private static final RuleId TRACKS = RuleId.of("T4-01");

    private static RuleSet figuresAlone() {
        return RuleSet.standard().only(RuleId.of("T2-01"), RuleId.of("T3-04"), RuleId.of("T4-02"));
    }

    private static List<String> findings(RuleSet rules, AnnualReport report) {
        return rules.check(report).findings().stream().map(Finding::key).toList();
    }

    @ParameterizedTest
    @EnumSource
    void leavingOneRuleOutLeavesTheFindingsOfTheOthers(FormEdition edition) {
        RuleSet fewer = RuleSet.standard().without(TRACKS);
        AnnualReport consistent = SampleReports.consistent(edition, 5);
        for (CellRef cell : edition.cells()) {
            BigDecimal more = consistent.entry(cell).number().orElseThrow().add(BigDecimal.ONE);
            AnnualReport wrong = consistent.with(cell, SampleReports.number(cell, more));
            List<String> ofTheOthers = findings(RuleSet.standard(), wrong).stream()
                    .filter(key -> !key.startsWith(TRACKS.value()))
                    .toList();

            assertThat(findings(fewer, wrong)).isEqualTo(ofTheOthers);
        }
    }

    @ParameterizedTest
    @EnumSource
    void figureThatCannotBeIsFoundInEachCell(FormEdition edition) {
        RuleSet rules = figuresAlone();
        AnnualReport zero = SampleReports.zero(edition);
        for (CellRef cell : edition.cells()) {
            AnnualReport negative = zero.with(cell, SampleReports.number(cell, new BigDecimal("-1")));
            AnnualReport half = zero.with(cell, SampleReports.number(cell, new BigDecimal("0.5")));

            assertThat(rules.check(negative).findings()).hasSize(cell.kind() == CellKind.SIGNED_CHANGE ? 0 : 1);
            assertThat(rules.check(half).findings()).hasSize(cell.kind() == CellKind.AMOUNT ? 0 : 1);
        }
        assertThat(rules.check(zero).findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {-999_999_999_999_999L, -1_000_000_000_000_000L, Long.MIN_VALUE, Long.MAX_VALUE})
    void changeOfAnyLengthIsAWholeNumber(long change) {
        AnnualReport report = SampleReports.zero(TRIAL_2019)
                .with(
                        TRIAL_2019.cell("proactiveDisclosure.administrativePenalties.changeThisYear"),
                        Entry.change(change));

        assertThat(figuresAlone().check(report).findings()).isEmpty();
    }

    /** 一 −1, 二 1, 三(七) 0 and 四 0 balance in their columns, and every row in its total. */
    @ParameterizedTest
    @EnumSource
    void negativeCountsThatBalanceAreFound(FormEdition edition) {
        AnnualReport report = SampleReports.zero(edition);
        for (String column : List.of("naturalPerson", "total")) {
            report = report.with(edition.cell("applications.received." + column), Entry.count(-1))
                    .with(edition.cell("applications.carriedIn." + column), Entry.count(1));
        }

        assertThat(findings(RuleSet.standard().without(TRACKS), report))
                .containsExactly("T3-04[received.naturalPerson]", "T3-04[received.total]");
    }

    @ParameterizedTest
    @CsvSource({"5, -5, ''", "5, -6, T2-02[administrativePenalties]", "5, -4, ''"})
    void itemsLastYearAndChangeAreNotLessThanZero(long items, long change, String finding) {
        AnnualReport report = SampleReports.zero(TRIAL_2019)
                .with(TRIAL_2019.cell("proactiveDisclosure.administrativePenalties.itemsLastYear"), Entry.count(items))
                .with(
                        TRIAL_2019.cell("proactiveDisclosure.administrativePenalties.changeThisYear"),
                        Entry.change(change));

        assertThat(String.join(" ", findings(RuleSet.standard().only(RuleId.of("T2-02")), report)))
                .isEqualTo(finding);
    }

    @ParameterizedTest
    @CsvSource({"3, 3, ''", "4, 3, ''", "2, 3, T2-03[normativeDocuments]"})
    void asManyAreDisclosedInAllAsNewly(long total, long newly, String finding) {
        AnnualReport report = SampleReports.zero(TRIAL_2019)
                .with(TRIAL_2019.cell("proactiveDisclosure.normativeDocuments.totalDisclosed"), Entry.count(total))
                .with(TRIAL_2019.cell("proactiveDisclosure.normativeDocuments.newlyDisclosed"), Entry.count(newly));

        assertThat(String.join(" ", findings(RuleSet.standard().only(RuleId.of("T2-03")), report)))
                .isEqualTo(finding);
    }

    @ParameterizedTest
    @CsvSource({"4, 4, ''", "4, 5, MINE-01", "5, 4, MINE-01", "-4, -4, ''"})
    void changesCanBeEqualByARuleOfOnesOwn(long one, long other, String finding) {
        String penalties = "proactiveDisclosure.administrativePenalties.changeThisYear";
        String compulsion = "proactiveDisclosure.administrativeCompulsion.changeThisYear";
        RuleSet rules = RuleSet.of("mine", List.of(OwnRules.equal("MINE-01", TRIAL_2019, penalties, compulsion)));
        AnnualReport report = SampleReports.zero(TRIAL_2019)
                .with(TRIAL_2019.cell(penalties), Entry.change(one))
                .with(TRIAL_2019.cell(compulsion), Entry.change(other));

        assertThat(String.join(" ", findings(rules, report))).isEqualTo(finding);
    }

    @Test
    void yearsOfTheTwoEditionsAreComparedWhereBothHaveTheCell() {
        AnnualReport before = SampleReports.zero(TRIAL_2019).withYear(ReportYear.of(2020));
        AnnualReport now = SampleReports.zero(REVISED_2021).withYear(ReportYear.of(2021));
        CellRef forward = TRIAL_2019.cell("applications.carriedForward.total");
        RuleSet fresh = RuleSet.standard().without(TRACKS);
        CheckResult result = fresh.check(Dossier.of(now).withPrevious(before));

        assertThat(result.findings()).isEmpty();
        assertThat(result.undecided()).isEmpty();
        assertThat(result.verdict(RuleId.of("Y-01"))).isEqualTo(Verdict.SATISFIED);
        assertThat(result.verdict(RuleId.of("Y-02"))).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(fresh.check(Dossier.of(now).withPrevious(before.with(forward, Entry.count(2))))
                        .findings())
                .extracting(Finding::key)
                .containsExactly("Y-01[total]");
    }

    @Test
    void yearsOfOneEditionAreComparedInFull() {
        AnnualReport before = SampleReports.zero(REVISED_2021).withYear(ReportYear.of(2022));
        AnnualReport now = SampleReports.zero(REVISED_2021)
                .withYear(ReportYear.of(2023))
                .with(REVISED_2021.cell("proactiveDisclosure.regulations.issued"), Entry.count(3))
                .with(REVISED_2021.cell("proactiveDisclosure.regulations.repealed"), Entry.count(1));
        CellRef inForce = REVISED_2021.cell("proactiveDisclosure.regulations.inForce");
        RuleSet fresh = RuleSet.standard().only(RuleId.of("Y-02"), RuleId.of("Y-04"));

        assertThat(fresh.check(Dossier.of(now.with(inForce, Entry.count(2))).withPrevious(before))
                        .findings())
                .isEmpty();
        assertThat(fresh.check(Dossier.of(now.with(inForce, Entry.count(3))).withPrevious(before))
                        .findings())
                .extracting(Finding::key)
                .containsExactly("Y-02[regulations]");
    }

    @Test
    void reportOfAnotherOrganIsNamedWithItsCode() {
        Organ organ = Organ.of("甲").withUnifiedSocialCreditCode("914403001922038216");
        AnnualReport now =
                SampleReports.zero(REVISED_2021).withYear(ReportYear.of(2023)).withOrgan(organ);
        AnnualReport before = now.withYear(ReportYear.of(2022))
                .withOrgan(Organ.of("甲").withUnifiedSocialCreditCode("9144030071526726XG"));
        Finding finding = RuleSet.standard()
                .check(Dossier.of(now).withPrevious(before))
                .findings()
                .get(0);

        assertThat(finding.key()).isEqualTo("Y-04");
        assertThat(finding.message(Language.ZH)).contains("甲（914403001922038216）", "甲（9144030071526726XG）");
    }

    @Test
    void whatTheReportDoesNotSayIsNotApplicableFromTheFirstReportOn() {
        RuleSet fresh = RuleSet.standard().without(TRACKS);
        CheckResult result = fresh.check(SampleReports.zero(REVISED_2021));

        assertThat(result.findings()).isEmpty();
        for (String id : List.of("T2-04", "D-02", "D-03", "D-05", "D-06")) {
            assertThat(result.verdict(RuleId.of(id))).isEqualTo(Verdict.NOT_APPLICABLE);
        }
        assertThat(fresh.check(SampleReports.consistent(REVISED_2021, 7))).isSameAs(result);
    }
}
