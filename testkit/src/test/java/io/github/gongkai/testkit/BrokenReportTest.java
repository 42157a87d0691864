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
import org.junit.jupiter.params.provider.MethodSource;

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
        Rule rule = StandardRules.all().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
        for (PlacedFormula placed : rule.formulas()) {
            BrokenReport broken = Reports.broken(id, placed.place()).generate(3);
            assertThat(violated(broken.dossier())).isEqualTo(new TreeSet<>(broken.violated()));
            assertThat(broken.place().edition()).isEqualTo(placed.place().edition());
        }
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
