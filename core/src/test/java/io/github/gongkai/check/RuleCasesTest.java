/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.rule.Admissible;
import io.github.gongkai.rule.MembersSum;
import io.github.gongkai.rule.Rule;
import io.github.gongkai.rule.RuleId;
import io.github.gongkai.rule.Severity;
import io.github.gongkai.rule.StandardRules;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule does what its case file says. */
class RuleCasesTest {

    static List<Rule> rules() {
        return StandardRules.all();
    }

    static Stream<RuleCase> cases() {
        return rules().stream().flatMap(rule -> RuleCase.of(rule.id()).stream());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void verdictsAreAsWritten(RuleCase written) {
        CheckResult result = RuleSet.standard().check(written.dossier());

        written.expected()
                .forEach((verdict, keys) -> assertThat(keys(result, verdict, written.rule()))
                        .as(verdict.name())
                        .containsExactlyInAnyOrderElementsOf(keys));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void findingsAndUndecidedAreThoseChecks(RuleCase written) {
        CheckResult result = RuleSet.standard().check(written.dossier());

        assertThat(result.findings())
                .extracting(Finding::key)
                .containsExactlyInAnyOrderElementsOf(written.expected().get(Verdict.VIOLATED));
        assertThat(result.undecided())
                .extracting(Undecided::check)
                .filteredOn(check -> isNotEveryCellOfARollUp(check, written.rule()))
                .extracting(Check::key)
                .containsExactlyInAnyOrderElementsOf(written.expected().get(Verdict.UNDECIDED));
        assertThat(result.isConsistent())
                .isEqualTo(written.expected().get(Verdict.VIOLATED).stream().noneMatch(RuleCasesTest::isError));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void ruleHasACaseInWhichItFiresStaysSilentAndMeetsABlank(Rule rule) {
        List<RuleCase> cases = RuleCase.of(rule.id());

        assertThat(cases).anyMatch(RuleCase::fires);
        assertThat(cases).anyMatch(written -> !written.fires() && !written.hasBlank());
        assertThat(cases).anyMatch(RuleCase::hasBlank);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void ruleFiresInEveryEditionThatItIsFor(Rule rule) {
        assertThat(RuleCase.of(rule.id()).stream().filter(RuleCase::fires).map(RuleCase::edition))
                .containsAll(rule.editions());
    }

    /** The cells of a roll-up are all undecided together, which a case of another rule does not list. */
    private static boolean isNotEveryCellOfARollUp(Check check, RuleId rule) {
        return !(check.formula() instanceof MembersSum) || rule.value().equals("A-01");
    }

    private static boolean isError(String key) {
        return rules().stream()
                .filter(rule -> key.equals(rule.id().value()) || key.startsWith(rule.id() + "["))
                .anyMatch(rule -> rule.severity() == Severity.ERROR);
    }

    /**
     * The keys of the checks with a verdict. Of those that are not applicable, only those of the rule itself and those of
     * figures: most reports say little about the document.
     */
    private static Set<String> keys(CheckResult result, Verdict verdict, RuleId rule) {
        return result.checks().stream()
                .filter(check -> check.verdict() == verdict)
                .filter(check -> verdict != Verdict.NOT_APPLICABLE
                        || check.rule().id().equals(rule)
                        || check.formula() instanceof Admissible)
                .filter(check -> verdict != Verdict.UNDECIDED || isNotEveryCellOfARollUp(check, rule))
                .map(Check::key)
                .collect(Collectors.toSet());
    }
}
