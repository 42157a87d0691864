/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gongkai.check.Check;
import io.github.gongkai.check.Dossier;
import io.github.gongkai.check.RuleSet;
import io.github.gongkai.check.Verdict;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.rule.Place;
import io.github.gongkai.rule.PlacedFormula;
import io.github.gongkai.rule.Rule;
import io.github.gongkai.rule.RuleId;
import io.github.gongkai.rule.StandardRules;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Broken reports: what they say must fail is what fails, and no fewer checks could. */
class BrokenReportTest {

    static Stream<RuleId> rules() {
        return StandardRules.all().stream().map(Rule::id);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void exactlyWhatMustFailFails(RuleId rule) {
        Reports.broken(rule).stream(0).limit(400).forEach(broken -> {
            assertThat(violated(broken.original())).isEmpty();
            assertThat(violated(broken.dossier())).as(broken.key()).isEqualTo(new TreeSet<>(broken.violated()));
            assertThat(broken.violated()).contains(broken.key());
        });
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyPlaceCanBeBroken(RuleId id) {
        for (PlacedFormula placed : rule(id).formulas()) {
            BrokenReport broken = Reports.broken(id, placed.place()).generate(3);
            assertThat(violated(broken.dossier())).isEqualTo(new TreeSet<>(broken.violated()));
            assertThat(broken.place().edition()).isEqualTo(placed.place().edition());
        }
    }

    /**
     * On stated figures the equations of section 三 have two dependencies (rank 35 of 37, and 37 of 39): the T3-01 of all columns
     * with the T3-03 of 一, 二, 三(七) and 四, and the T3-02 of all columns with the T3-03 of (一) to (七). What fails must balance
     * in both; so two fail, and three if the one is 三(七), which stands in both. A total below zero has a part below zero.
     */
    @ParameterizedTest
    @CsvSource({
        "T3-01, naturalPerson, 1",
        "T3-01, total, 1",
        "T3-02, otherOrganization, 1",
        "T3-02, total, 1",
        "T3-03, received, 1",
        "T3-03, carriedIn, 1",
        "T3-03, outcomes.granted, 1",
        "T3-03, outcomes.total, 2",
        "T3-03, carriedForward, 1",
        "T3-04, received.naturalPerson, 0",
        "T3-04, carriedIn.researchInstitution, 0",
        "T3-04, outcomes.granted.otherOrganization, 0",
        "T3-04, carriedForward.naturalPerson, 0",
        "T3-04, received.total, 1",
        "T3-04, outcomes.granted.total, 1",
        "T3-04, outcomes.total.naturalPerson, 1",
        "T3-04, carriedForward.total, 1",
        "T3-04, outcomes.total.total, 3",
        "T4-01, reconsideration, 0",
        "T4-02, reconsideration.upheld, 0",
        "T4-02, reconsideration.total, 1",
        "T2-01, administrativeLicensing.decisions, 0",
    })
    void noMoreFailsThanTheAlgebraForces(String id, String key, int companions) {
        for (FormEdition edition : FormEdition.values()) {
            Place place = rule(RuleId.of(id)).formulas(edition).stream()
                    .map(PlacedFormula::place)
                    .filter(one -> one.key().equals(key))
                    .findFirst()
                    .orElseThrow();
            assertThat(Reports.broken(RuleId.of(id), place).stream(0).limit(100))
                    .allMatch(broken -> broken.companions().size() == companions);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "T2-01", "T2-02", "T2-03", "T2-04", "D-01", "D-02", "D-03", "D-04", "D-05", "D-06", "Y-01", "Y-02",
                "Y-03", "Y-04", "A-01", "A-02", "A-03", "A-04", "A-05"
            })
    void mostRulesFailAlone(String id) {
        assertThat(Reports.broken(RuleId.of(id)).stream(0).limit(200))
                .allMatch(broken -> broken.violated().equals(Set.of(broken.key())));
    }

    private static Rule rule(RuleId id) {
        return StandardRules.all().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> violated(Dossier dossier) {
        return RuleSet.standard().check(dossier).checks().stream()
                .filter(check -> check.verdict() == Verdict.VIOLATED)
                .map(Check::key)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void aRuleOrAPlaceThatTheStandardSetDoesNotHaveIsRefused() {
        assertThatThrownBy(() -> Reports.broken(RuleId.of("T9-01")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There is no rule T9-01 in the standard set.");
        Place document = Place.ofDocument(FormEdition.TRIAL_2019);
        assertThatThrownBy(() -> Reports.broken(RuleId.of("T3-01"), document))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The rule T3-01 is not applied at TRIAL_2019 .");
    }
}
