/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.check;

import static io.github.gongkai.form.FormEdition.REVISED_2021;
import static io.github.gongkai.form.FormEdition.TRIAL_2019;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.SampleReports;
import io.github.gongkai.entry.Entry;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.form.PrintedCell;
import io.github.gongkai.form.Section;
import io.github.gongkai.rule.Admissible;
import io.github.gongkai.rule.Comparison;
import io.github.gongkai.rule.RuleId;
import io.github.gongkai.rule.StandardRules;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RuleSetTest {

    @Test
    void standardSetHoldsEveryRuleAndAVersion() {
        assertThat(RuleSet.standard().rules()).isEqualTo(StandardRules.all());
        assertThat(RuleSet.standard().version()).isNotBlank();
    }

    @Test
    void everyRuleIsCheckedAtEachOfItsPlaces() {
        RuleSet rules = RuleSet.standard("standard-2");
        assertThat(rules.check(SampleReports.zero(TRIAL_2019)).checks())
                .hasSize(22 + 5 + 2 + 1 + 7 + 7 + 23 + 161 + 3 + 15 + 5 + 6);
        assertThat(rules.check(SampleReports.zero(REVISED_2021)).checks())
                .hasSize(10 + 1 + 7 + 7 + 25 + 175 + 3 + 15 + 5 + 6);
    }

    @ParameterizedTest
    @EnumSource
    void consistentReportSatisfiesEveryCheck(FormEdition edition) {
        for (long seed = 0; seed < 20; seed++) {
            CheckResult result = RuleSet.standard().check(SampleReports.consistent(edition, seed));

            assertThat(result.findings()).isEmpty();
            assertThat(ofFigures(result)).containsOnly(Verdict.SATISFIED);
        }
    }

    @ParameterizedTest
    @EnumSource
    void consistentReportsShareOneResult(FormEdition edition) {
        AnnualReport one = SampleReports.consistent(edition, 1);
        AnnualReport two = SampleReports.consistent(edition, 2);

        assertThat(one).isNotEqualTo(two);
        assertThat(RuleSet.standard().check(one))
                .isSameAs(RuleSet.standard().check(two))
                .isSameAs(RuleSet.standard().check(SampleReports.zero(edition)));
    }

    @ParameterizedTest
    @EnumSource
    void blankFormViolatesNothing(FormEdition edition) {
        CheckResult result = RuleSet.standard().check(SampleReports.blank(edition));

        assertThat(result.findings()).isEmpty();
        assertThat(ofFigures(result)).doesNotContain(Verdict.SATISFIED, Verdict.VIOLATED);
        assertThat(result.undecided()).allMatch(undecided -> undecided.check().formula() instanceof Comparison);
        assertThat(undecided(result, "T3-01", "T3-02", "T4-01")).isEqualTo(7 + 7 + 3);
        assertThat(undecided(result, "T3-03")).isEqualTo(printed(edition, "applications.", ".total"));
        assertThat(undecided(result, "T2-02")).isEqualTo(printed(edition, "proactiveDisclosure.", ".changeThisYear"));
        assertThat(undecided(result, "T2-03")).isEqualTo(printed(edition, "proactiveDisclosure.", ".totalDisclosed"));
    }

    private static long undecided(CheckResult result, String... rules) {
        return result.undecided().stream()
                .filter(undecided ->
                        List.of(rules).contains(undecided.check().rule().id().value()))
                .count();
    }

    /** How many cells the form prints whose paths begin and end like this. */
    private static long printed(FormEdition edition, String beginning, String end) {
        return PrintedCell.of(edition).stream()
                .map(PrintedCell::path)
                .filter(path -> path.startsWith(beginning) && path.endsWith(end))
                .count();
    }

    /** As many organs publish it: only the natural persons and their own sums are filled in. */
    @ParameterizedTest
    @EnumSource
    void reportThatLeavesTheOrganizationsBlankViolatesNothing(FormEdition edition) {
        AnnualReport report = SampleReports.zero(edition);
        for (CellRef cell : edition.table(Section.APPLICATIONS).cells()) {
            boolean stated = cell.column().identifier().equals("naturalPerson")
                    || cell.column().isTotal();
            report = report.with(cell, stated ? Entry.count(0) : Entry.blank());
        }
        for (String cell : List.of("received.naturalPerson", "received.total", "carriedForward.naturalPerson")) {
            report = report.with(edition.cell("applications." + cell), Entry.count(30));
        }
        report = report.with(edition.cell("applications.carriedForward.total"), Entry.count(30));

        assertThat(RuleSet.standard().check(report).findings()).isEmpty();
    }

    /** As Shanghai's General Office published 2019: parts stated, most totals and unused cells blank. */
    @Test
    void reportWithMostTotalsBlankViolatesNothing() {
        AnnualReport report = SampleReports.blank(TRIAL_2019)
                .with(TRIAL_2019.cell("applications.received.naturalPerson"), Entry.count(12))
                .with(TRIAL_2019.cell("applications.carriedIn.naturalPerson"), Entry.count(3))
                .with(TRIAL_2019.cell("applications.outcomes.granted.naturalPerson"), Entry.count(9))
                .with(TRIAL_2019.cell("applications.outcomes.total.naturalPerson"), Entry.count(10))
                .with(TRIAL_2019.cell("applications.carriedForward.naturalPerson"), Entry.count(12 + 3 - 10))
                .with(TRIAL_2019.cell("reviewAndLitigation.reconsideration.upheld"), Entry.count(4));
        CheckResult result = RuleSet.standard().check(report);

        assertThat(result.isConsistent()).isTrue();
        assertThat(result.checks(RuleId.of("T3-01")))
                .extracting(Check::verdict)
                .containsExactly(
                        Verdict.SATISFIED,
                        Verdict.UNDECIDED,
                        Verdict.UNDECIDED,
                        Verdict.UNDECIDED,
                        Verdict.UNDECIDED,
                        Verdict.UNDECIDED,
                        Verdict.UNDECIDED);
    }

    @Test
    void figuresOfMoreThanFifteenDigitsAreStillAddedExactly() {
        BigDecimal huge = new BigDecimal("999999999999999999999");
        CellRef person = REVISED_2021.cell("applications.received.naturalPerson");
        CellRef total = REVISED_2021.cell("applications.received.total");
        AnnualReport report = SampleReports.zero(REVISED_2021)
                .with(person, SampleReports.number(person, huge))
                .with(total, SampleReports.number(total, huge));

        assertThat(RuleSet.standard().check(report).findings())
                .extracting(Finding::key)
                .containsExactly("T3-01[naturalPerson]", "T3-01[total]");
    }

    @Test
    void manyThreadsGetTheSameResult() throws InterruptedException, ExecutionException {
        AnnualReport wrong = SampleReports.consistent(REVISED_2021, 3)
                .with(REVISED_2021.cell("applications.received.naturalPerson"), Entry.count(99_999))
                .with(REVISED_2021.cell("applications.carriedIn.total"), Entry.blank());
        CheckResult expected = RuleSet.standard().check(wrong);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<CheckResult>> tasks = new ArrayList<>();
            for (int i = 0; i < 400; i++) {
                tasks.add(() -> RuleSet.standard().check(wrong));
            }
            for (Future<CheckResult> result : threads.invokeAll(tasks)) {
                assertThat(result.get().checks()).isEqualTo(expected.checks());
                assertThat(result.get().findings()).isEqualTo(expected.findings());
                assertThat(result.get().undecided()).isEqualTo(expected.undecided());
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(expected.findings()).isNotEmpty();
        assertThat(expected.undecided()).isNotEmpty();
    }

    @Test
    void reportWithLongFiguresThatSatisfiesEveryCheckSharesTheResult() {
        AnnualReport report = SampleReports.zero(REVISED_2021);
        for (String row : List.of("received", "carriedForward")) {
            for (String column : List.of("naturalPerson", "total")) {
                report = report.with(
                        REVISED_2021.cell("applications." + row + "." + column), Entry.count(1_000_000_000_000_000L));
            }
        }
        CheckResult result = RuleSet.standard().check(report);

        assertThat(ofFigures(result)).containsOnly(Verdict.SATISFIED);
        assertThat(result).isSameAs(RuleSet.standard().check(SampleReports.zero(REVISED_2021)));
    }

    /** The verdicts on figures; a sample report says little about the document. */
    private static List<Verdict> ofFigures(CheckResult result) {
        return result.checks().stream()
                .filter(check -> check.formula() instanceof Comparison || check.formula() instanceof Admissible)
                .map(Check::verdict)
                .toList();
    }
}
