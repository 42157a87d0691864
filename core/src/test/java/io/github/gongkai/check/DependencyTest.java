/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.check;

import static io.github.gongkai.form.FormEdition.REVISED_2021;
import static io.github.gongkai.form.FormEdition.TRIAL_2019;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.SampleReports;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.rule.ApplicationsRules;
import io.github.gongkai.rule.Comparison;
import io.github.gongkai.rule.ProactiveDisclosureRules;
import io.github.gongkai.rule.Rule;
import io.github.gongkai.rule.RuleId;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DependencyTest {

    @ParameterizedTest
    @EnumSource
    void totalsOfTotalsAreTheTwoRedundantChecks(FormEdition edition) {
        Map<String, Comparison> checks = comparisons(RuleSet.standard(), edition);
        List<String> order = new ArrayList<>(checks.keySet());
        List<Dependency> redundant = RuleSet.standard().selfCheck(edition).redundant();

        assertThat(redundant)
                .extracting(Dependency::key)
                .containsExactly("T3-03[outcomes.total]", "T3-03[carriedForward]");
        for (Dependency dependency : redundant) {
            assertThat(dependency.times()).isPositive();
            assertThat(OwnRules.remainder(dependency, checks)).isEmpty();
            assertThat(dependency.premises())
                    .extracting(premise -> order.indexOf(premise.key()))
                    .isSorted()
                    .doesNotContain(-1)
                    .allSatisfy(place -> assertThat(place).isLessThan(order.indexOf(dependency.key())));
            assertThat(dependency.premises())
                    .extracting(WeightedCheck::key)
                    .doesNotContain("T3-03[outcomes.total]", "T3-03[carriedForward]");
        }
    }

    private static Map<String, Comparison> comparisons(RuleSet rules, FormEdition edition) {
        return rules.check(SampleReports.zero(edition)).checks().stream()
                .filter(check -> check.formula() instanceof Comparison)
                .collect(Collectors.toMap(
                        Check::key, check -> (Comparison) check.formula(), (one, other) -> one, LinkedHashMap::new));
    }

    @ParameterizedTest
    @EnumSource
    void ruleUnderASecondIdIsRedundantAtEachOfItsPlaces(FormEdition edition) {
        Rule again = ApplicationsRules.T3_01.withId(RuleId.of("MINE-01"));
        RuleSet rules = RuleSet.standard().with(again);
        SelfCheck self = rules.selfCheck(edition);

        assertThat(self.rank()).isEqualTo(RuleSet.standard().selfCheck(edition).rank());
        assertThat(self.redundant()).hasSize(2 + 7);
        for (Dependency dependency : self.redundant().subList(2, 9)) {
            assertThat(dependency.key()).startsWith("MINE-01[");
            assertThat(dependency.times()).isEqualTo(BigInteger.ONE);
            assertThat(dependency.premises())
                    .singleElement()
                    .isEqualTo(weighted(dependency.key().replace("MINE-01", "T3-01"), 1));
        }
    }

    @Test
    void inequalityThatStandsTwiceIsRedundant() {
        SelfCheck self = RuleSet.standard()
                .with(ProactiveDisclosureRules.T2_03.withId(RuleId.of("MINE-01")))
                .selfCheck(TRIAL_2019);

        assertThat(self.redundant())
                .filteredOn(dependency -> dependency.key().startsWith("MINE-01"))
                .extracting(Dependency::toString)
                .containsExactly(
                        "1·MINE-01[regulations] = +1·T2-03[regulations]",
                        "1·MINE-01[normativeDocuments] = +1·T2-03[normativeDocuments]");
    }

    @Test
    void inequalityTheOtherWayRoundIsNotRedundant() {
        Rule turned = OwnRules.atLeast(
                "MINE-01",
                TRIAL_2019,
                "proactiveDisclosure.regulations.newlyDisclosed",
                "proactiveDisclosure.regulations.totalDisclosed");
        SelfCheck self = RuleSet.standard().with(turned).selfCheck(TRIAL_2019);

        assertThat(self.redundant()).extracting(Dependency::key).doesNotContain("MINE-01");
        assertThat(self.contradictions()).isEmpty();
    }

    @Test
    void equalityWithItsSidesTurnedRoundIsTheSameSubtracted() {
        Rule turned = OwnRules.equal(
                "MINE-01",
                REVISED_2021,
                "applications.carriedForward.total applications.outcomes.total.total",
                "applications.carriedIn.total applications.received.total");

        assertThat(RuleSet.standard().with(turned).selfCheck(REVISED_2021).redundant())
                .filteredOn(dependency -> dependency.key().equals("MINE-01"))
                .singleElement()
                .satisfies(
                        dependency -> assertThat(dependency.premises()).containsExactly(weighted("T3-01[total]", -1)));
    }

    /** From a + b = c and a + c = b it follows that 2·a = 0. */
    @Test
    void checkMayFollowOnlyWhenTakenMoreThanOnce() {
        String a = "applications.received.total";
        String b = "applications.carriedIn.total";
        String c = "applications.carriedForward.total";
        RuleSet rules = RuleSet.of(
                "mine",
                List.of(
                        OwnRules.equal("MINE-01", REVISED_2021, a + " " + b, c),
                        OwnRules.equal("MINE-02", REVISED_2021, a + " " + c, b),
                        OwnRules.equal("MINE-03", REVISED_2021, a, "")));
        SelfCheck self = rules.selfCheck(REVISED_2021);

        assertThat(self.rank()).isEqualTo(2);
        assertThat(self.redundant())
                .extracting(Dependency::toString)
                .containsExactly("2·MINE-03 = +1·MINE-01 +1·MINE-02");
    }

    private static WeightedCheck weighted(String key, long weight) {
        return ImmutableWeightedCheck.of(key, BigInteger.valueOf(weight));
    }
}
