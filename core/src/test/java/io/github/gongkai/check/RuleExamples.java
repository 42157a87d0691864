/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.check;

import io.github.gongkai.rule.Rule;
import java.util.List;
import java.util.function.Predicate;

/**
 * The examples of a rule, each the first of its kind in the case file: one that the rule holds in, one that it fires in,
 * and one with a blank in which it does not fire.
 */
record RuleExamples(RuleCase passing, RuleCase failing, RuleCase blank) {

    static RuleExamples of(Rule rule) {
        List<RuleCase> cases = RuleCase.of(rule.id());
        return new RuleExamples(
                first(rule, cases, written -> !written.hasBlank() && isSatisfied(rule, written)),
                first(rule, cases, RuleCase::fires),
                first(rule, cases, written -> written.hasBlank() && !written.fires()));
    }

    /** Whether no check of the rule is written down, since those that are satisfied are not. */
    private static boolean isSatisfied(Rule rule, RuleCase written) {
        return written.expected().values().stream()
                .flatMap(keys -> keys.stream())
                .noneMatch(key -> key.equals(rule.id().value()) || key.startsWith(rule.id() + "["));
    }

    private static RuleCase first(Rule rule, List<RuleCase> cases, Predicate<RuleCase> kind) {
        return cases.stream()
                .filter(kind)
                .findFirst()
                .orElseThrow(
                        () -> new AssertionError("rule-cases/" + rule.id() + ".csv lacks an example for its page"));
    }
}
