/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.testkit.property;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.check.RuleSet;
import io.github.gongkai.rule.Rule;
import io.github.gongkai.rule.RuleId;
import io.github.gongkai.rule.StandardRules;
import io.github.gongkai.testkit.property.RuleMutants.Mutant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The known answers of broken reports catch a wrong copy of any rule. */
class RuleMutantsTest {

    static Stream<Rule> rules() {
        return StandardRules.all().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyWrongCopyOfARuleIsCaught(Rule rule) {
        List<Mutant> mutants = RuleMutants.of(rule).toList();
        assertThat(mutants).isNotEmpty();
        for (Mutant mutant : mutants) {
            RuleSet wrong = RuleSet.standard().without(rule.id()).with(mutant.rule());
            assertThat(new KnownAnswers(wrong).disagreement(rule.id(), mutant.place()))
                    .as(mutant.toString())
                    .isPresent();
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theRightRuleIsNot(Rule rule) {
        RuleId id = rule.id();
        KnownAnswers standard = new KnownAnswers(RuleSet.standard());
        RuleMutants.of(rule)
                .map(Mutant::place)
                .distinct()
                .forEach(place -> assertThat(standard.disagreement(id, place)).isEmpty());
    }
}
