/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.check.CheckResult;
import io.github.gongkai.check.RuleSet;
import io.github.gongkai.check.Verdict;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.rule.Rule;
import io.github.gongkai.rule.ZeroForLevels;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is measured gives the rules something to judge. */
class InputsTest {
    private static final RuleSet RULES = RuleSet.standard();

    @ParameterizedTest
    @EnumSource
    void everyRuleOfOneReportIsJudged(FormEdition edition) {
        Inputs.reports(edition, 16, 50).forEach(report -> assertSatisfied(RULES.check(report), edition, "[DT].*"));
    }

    @ParameterizedTest
    @EnumSource
    void everyRuleOfTwoYearsIsJudged(FormEdition edition) {
        Inputs.yearPairs(edition, 16, 50).forEach(pair -> assertSatisfied(RULES.check(pair), edition, "[DTY].*"));
    }

    /** But for rules on organs of some levels, such as T2-04, which asks nothing of an organ that may have 规章. */
    private static void assertSatisfied(CheckResult result, FormEdition edition, String ids) {
        assertThat(RULES.rules())
                .filteredOn(rule -> rule.editions().contains(edition))
                .filteredOn(
                        rule -> rule.formulas().stream().noneMatch(placed -> placed.formula() instanceof ZeroForLevels))
                .extracting(Rule::id)
                .filteredOn(id -> id.value().matches(ids))
                .hasSizeGreaterThan(10)
                .allSatisfy(id -> assertThat(result.verdict(id)).isEqualTo(Verdict.SATISFIED));
    }
}
