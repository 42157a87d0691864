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
import io.github.gongkai.form.Section;
import io.github.gongkai.rule.Comparison;
import io.github.gongkai.rule.Rule;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ContradictionTest {
    private static final String RECEIVED = "applications.received.total";
    private static final String CARRIED_IN = "applications.carriedIn.total";
    private static final String OUTCOMES = "applications.outcomes.total.total";
    private static final String FORWARD = "applications.carriedForward.total";

    @ParameterizedTest
    @EnumSource
    void standardRulesAllowAFigureInEveryCell(FormEdition edition) {
        assertThat(RuleSet.standard().selfCheck(edition).contradictions()).isEmpty();
        assertThat(cellsWithFigure(edition, RuleSet.standard(), report -> report))
                .containsExactlyInAnyOrderElementsOf(edition.cells());
    }

    /** With 一 = 三(七) it only follows that 二 = 四, so a report in which both hold in every column has no finding. */
    @ParameterizedTest
    @EnumSource
    void ruleThatAsksForMuchIsNoContradiction(FormEdition edition) {
        RuleSet rules = RuleSet.standard().with(OwnRules.equal("MINE-01", edition, RECEIVED, OUTCOMES));

        assertThat(rules.selfCheck(edition).contradictions()).isEmpty();
        assertThat(cellsWithFigure(edition, rules, ContradictionTest::nothingLeftOver))
                .containsExactlyInAnyOrderElementsOf(edition.cells());
    }

    private static AnnualReport nothingLeftOver(AnnualReport report) {
        AnnualReport changed = report;
        for (CellRef cell : report.edition().table(Section.APPLICATIONS).cells()) {
            String column = cell.column().identifier();
            if (cell.row().identifier().equals("received")) {
                changed = changed.with(cell, entry(report, "applications.outcomes.total." + column));
            } else if (cell.row().identifier().equals("carriedIn")) {
                changed = changed.with(cell, entry(report, "applications.carriedForward." + column));
            }
        }
        return changed;
    }

    private static Entry entry(AnnualReport report, String path) {
        return report.entry(report.edition().cell(path));
    }

    /** The cells that have a figure in one of several reports in which no comparison is violated. */
    private static Set<CellRef> cellsWithFigure(
            FormEdition edition, RuleSet rules, UnaryOperator<AnnualReport> change) {
        Set<CellRef> cells = new HashSet<>();
        for (long seed = 0; seed < 10; seed++) {
            AnnualReport report = change.apply(SampleReports.consistent(edition, seed));
            assertThat(rules.check(report).findings())
                    .noneMatch(finding -> finding.check().formula() instanceof Comparison);
            edition.cells().stream()
                    .filter(cell -> report.entry(cell).number().orElseThrow().signum() != 0)
                    .forEach(cells::add);
        }
        return cells;
    }

    /** 自然人 ≥ 总计 = 自然人 + the other five, none of which is negative. */
    @ParameterizedTest
    @EnumSource
    void partThatIsNotLessThanItsTotalForcesTheOtherPartsToZero(FormEdition edition) {
        Rule rule = OwnRules.atLeast("MINE-01", edition, "applications.received.naturalPerson", RECEIVED);

        assertThat(RuleSet.standard().with(rule).selfCheck(edition).contradictions())
                .extracting(Contradiction::toString)
                .containsExactly(
                        "applications.received.commercialEnterprise = 0 by T3-03[received], MINE-01",
                        "applications.received.researchInstitution = 0 by T3-03[received], MINE-01",
                        "applications.received.publicInterestOrganization = 0 by T3-03[received], MINE-01",
                        "applications.received.legalServiceOrganization = 0 by T3-03[received], MINE-01",
                        "applications.received.otherOrganization = 0 by T3-03[received], MINE-01");
    }

    /** 一 + 二 = 三(七) leaves nothing for 四, and with its total at zero nothing for its categories. */
    @ParameterizedTest
    @EnumSource
    void ruleThatForgetsATermForcesItToZero(FormEdition edition) {
        Rule rule = OwnRules.equal("MINE-01", edition, RECEIVED + " " + CARRIED_IN, OUTCOMES);
        List<Contradiction> contradictions =
                RuleSet.standard().with(rule).selfCheck(edition).contradictions();

        assertThat(contradictions)
                .extracting(Contradiction::cell)
                .containsExactlyElementsOf(edition.cells().stream()
                        .filter(cell -> cell.path().startsWith("applications.carriedForward."))
                        .toList());
        assertThat(contradictions.get(6).keys()).containsExactly("T3-01[total]", "MINE-01");
        assertThat(contradictions.subList(0, 6))
                .extracting(Contradiction::keys)
                .containsOnly(List.of("T3-01[total]", "T3-03[carriedForward]", "MINE-01"));
    }

    @Test
    void cellThatOneCheckForcesIsNoContradictionButWhatFollowsIs() {
        Rule rule = OwnRules.equal("MINE-01", REVISED_2021, FORWARD, "");

        assertThat(RuleSet.standard().with(rule).selfCheck(REVISED_2021).contradictions())
                .hasSize(6)
                .allSatisfy(contradiction -> {
                    assertThat(contradiction.cell().path()).startsWith("applications.carriedForward.");
                    assertThat(contradiction.keys()).containsExactly("T3-03[carriedForward]", "MINE-01");
                });
    }

    /** All that is received and carried in is zero, so every cell of the table is, for reasons of a few checks each. */
    @ParameterizedTest
    @EnumSource
    void totalsAtZeroForceAWholeTableToZero(FormEdition edition) {
        Rule rule = OwnRules.equal("MINE-01", edition, RECEIVED + " " + CARRIED_IN, "");
        List<Contradiction> contradictions =
                RuleSet.standard().with(rule).selfCheck(edition).contradictions();

        assertThat(contradictions)
                .extracting(Contradiction::cell)
                .containsExactlyElementsOf(edition.table(Section.APPLICATIONS).cells().stream()
                        .filter(cell -> !List.of(RECEIVED, CARRIED_IN).contains(cell.path()))
                        .toList());
        assertThat(contradictions)
                .allSatisfy(contradiction -> assertThat(contradiction.keys())
                        .contains("MINE-01")
                        .hasSizeBetween(2, 5)
                        .doesNotHaveDuplicates());
    }

    @Test
    void changeIsForcedFromBothSides() {
        String change = "proactiveDisclosure.administrativePenalties.changeThisYear";
        String items = "proactiveDisclosure.administrativePenalties.itemsLastYear";
        String decisions = "proactiveDisclosure.administrativePenalties.decisions";
        RuleSet rules = RuleSet.of(
                "mine",
                List.of(
                        OwnRules.atLeast("MINE-01", TRIAL_2019, items + " " + change, decisions),
                        OwnRules.atLeast("MINE-02", TRIAL_2019, items, decisions + " " + change),
                        OwnRules.equal("MINE-03", TRIAL_2019, items, decisions)));

        assertThat(rules.selfCheck(TRIAL_2019).contradictions())
                .extracting(Contradiction::toString)
                .containsExactly(change + " = 0 by MINE-01, MINE-02, MINE-03");
    }

    /** What last year's report says is not known, and the comparison between the years is passed over. */
    @Test
    void comparisonBetweenYearsForcesNothing() {
        RuleSet rules = RuleSet.standard()
                .filter(rule -> !rule.id().value().startsWith("T"))
                .with(OwnRules.equal("MINE-01", TRIAL_2019, RECEIVED, FORWARD));
        SelfCheck self = rules.selfCheck(TRIAL_2019);

        assertThat(self.equalities()).isEqualTo(1);
        assertThat(self.contradictions()).isEmpty();
    }
}
