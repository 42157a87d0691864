/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.check;

import static io.github.gongkai.form.FormEdition.REVISED_2021;
import static io.github.gongkai.form.FormEdition.TRIAL_2019;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.form.CellRef;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.rule.Place;
import io.github.gongkai.rule.PlacedFormula;
import io.github.gongkai.rule.Rule;
import io.github.gongkai.rule.RuleId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GuardTest {
    private static final List<String> OF_FIGURES = List.of(
            "T2-01", "T2-02", "T2-03", "T2-04", "T3-01", "T3-02", "T3-03", "T3-04", "T4-01", "T4-02", "Y-01", "Y-02",
            "Y-03", "Y-04", "D-01");

    private static final RuleSet RULES =
            RuleSet.standard().only(OF_FIGURES.stream().map(RuleId::of).toArray(RuleId[]::new));

    @ParameterizedTest
    @EnumSource
    void cellsStandInTheOrderOfTheForm(FormEdition edition) {
        assertThat(RuleSet.standard().selfCheck(edition).guards())
                .extracting(Guard::cell)
                .isEqualTo(edition.cells());
    }

    /** No rule of the form speaks twice of one cell, so as many rules speak of it as checks. */
    @ParameterizedTest
    @EnumSource
    void everyCheckThatSpeaksOfACellIsCounted(FormEdition edition) {
        for (Guard guard : RULES.selfCheck(edition).guards()) {
            String path = guard.cell().path();
            int notComparing = path.startsWith("proactiveDisclosure.regulations.") ? 2 : 1;

            assertThat(guard.comparisons()).as(path).isEqualTo(comparisons(path));
            assertThat(guard.checks()).as(path).isEqualTo(comparisons(path) + notComparing);
            assertThat(guard.rules()).as(path).isEqualTo(guard.checks());
        }
    }

    /** Worked out from the path: the sums within the report, and those with last year's that take this year's figure. */
    private static int comparisons(String path) {
        String row = path.substring(path.indexOf('.') + 1, path.lastIndexOf('.'));
        if (path.startsWith("reviewAndLitigation.")) {
            return 1;
        }
        if (path.startsWith("applications.")) {
            boolean outcome = row.startsWith("outcomes.");
            return switch (row) {
                case "carriedIn", "outcomes.total" -> 3;
                case "received", "carriedForward" -> 2;
                default -> outcome ? 2 : 0;
            };
        }
        return switch (path.substring(path.lastIndexOf('.') + 1)) {
            case "itemsLastYear" -> 2;
            case "changeThisYear", "totalDisclosed", "newlyDisclosed", "issued", "repealed", "inForce" -> 1;
            default -> 0;
        };
    }

    @Test
    void cellsThatNoComparisonSpeaksOfAreFound() {
        assertThat(RULES.selfCheck(REVISED_2021).cellsWithoutComparison())
                .extracting(CellRef::path)
                .containsExactly(
                        "proactiveDisclosure.administrativeLicensing.decisions",
                        "proactiveDisclosure.administrativePenalties.decisions",
                        "proactiveDisclosure.administrativeCompulsion.decisions",
                        "proactiveDisclosure.administrativeFees.amountCollected");
        assertThat(RULES.selfCheck(TRIAL_2019).cellsWithoutComparison())
                .extracting(CellRef::path)
                .containsExactly(
                        "proactiveDisclosure.regulations.newlyMade",
                        "proactiveDisclosure.normativeDocuments.newlyMade",
                        "proactiveDisclosure.administrativeLicensing.decisions",
                        "proactiveDisclosure.otherManagementServices.decisions",
                        "proactiveDisclosure.administrativePenalties.decisions",
                        "proactiveDisclosure.administrativeCompulsion.decisions",
                        "proactiveDisclosure.centralizedProcurement.projects",
                        "proactiveDisclosure.centralizedProcurement.totalAmount");
    }

    @Test
    void withoutRulesBetweenYearsNothingIsComparedInSectionTwo() {
        RuleSet withinTheReport = RULES.without(RuleId.of("Y-01"), RuleId.of("Y-02"), RuleId.of("Y-03"));
        Set<CellRef> without =
                Set.copyOf(withinTheReport.selfCheck(REVISED_2021).cellsWithoutComparison());

        assertThat(without)
                .containsExactlyInAnyOrderElementsOf(REVISED_2021.cells().stream()
                        .filter(cell -> cell.path().startsWith("proactiveDisclosure."))
                        .toList());
    }

    @Test
    void ruleThatSpeaksTwiceOfACellCountsOnce() {
        String cell = "applications.received.total";
        Rule once = OwnRules.atLeast("MINE-01", REVISED_2021, cell, "applications.received.naturalPerson");
        Rule other = OwnRules.atLeast("MINE-02", REVISED_2021, cell, "applications.received.otherOrganization");
        Rule twice = once.withFormulas(Arrays.asList(
                once.formulas().get(0),
                PlacedFormula.of(
                        Place.ofCell(REVISED_2021.cell(cell)),
                        other.formulas().get(0).formula())));
        Guard guard = guard(RuleSet.of("mine", List.of(twice)), cell);

        assertThat(guard.checks()).isEqualTo(2);
        assertThat(guard.rules()).isEqualTo(1);
        assertThat(guard.comparisons()).isEqualTo(2);
        assertThat(guard(RuleSet.of("mine", List.of(once, other)), cell).rules())
                .isEqualTo(2);
        assertThat(guard).hasToString("applications.received.total: checks 2, rules 1, comparisons 2");
    }

    private static Guard guard(RuleSet rules, String path) {
        return rules.selfCheck(REVISED_2021).guards().stream()
                .filter(guard -> guard.cell().path().equals(path))
                .findFirst()
                .orElseThrow();
    }
}
