package io.github.gongkai.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.rule.Rule;
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
        CheckResult result = RuleSet.standard().check(written.report());

        written.expected()
                .forEach((verdict, keys) ->
                        assertThat(keys(result, verdict)).as(verdict.name()).containsExactlyInAnyOrderElementsOf(keys));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void findingsAndUndecidedAreThoseChecks(RuleCase written) {
        CheckResult result = RuleSet.standard().check(written.report());

        assertThat(result.findings())
                .extracting(Finding::key)
                .containsExactlyInAnyOrderElementsOf(written.expected().get(Verdict.VIOLATED));
        assertThat(result.undecided())
                .extracting(undecided -> undecided.check().key())
                .containsExactlyInAnyOrderElementsOf(written.expected().get(Verdict.UNDECIDED));
        assertThat(result.isConsistent())
                .isEqualTo(written.expected().get(Verdict.VIOLATED).isEmpty());
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

    private static Set<String> keys(CheckResult result, Verdict verdict) {
        return result.checks().stream()
                .filter(check -> check.verdict() == verdict)
                .map(Check::key)
                .collect(Collectors.toSet());
    }
}
