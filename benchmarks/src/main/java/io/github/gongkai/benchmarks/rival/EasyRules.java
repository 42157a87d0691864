/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.benchmarks.rival;

import io.github.gongkai.rule.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jeasy.rules.api.Condition;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;
import org.jeasy.rules.mvel.MVELCondition;

/** Easy Rules: one rule for each check, over the cells and the list of what was found as facts. */
final class EasyRules {
    private static final String CELLS = "cells";
    private static final String VIOLATED = "violated";

    private EasyRules() {}

    static Rival expressions(List<FlatCheck> checks) {
        return rival(checks, check -> new MVELCondition(check.violation(CELLS + "[%d]")));
    }

    static Rival predicates(List<FlatCheck> checks) {
        return rival(checks, EasyRules::predicate);
    }

    private static Condition predicate(FlatCheck check) {
        int[] left = check.left().stream().mapToInt(Integer::intValue).toArray();
        int[] right = check.right().stream().mapToInt(Integer::intValue).toArray();
        boolean equal = check.relation() == Relation.EQUAL;
        return facts -> {
            long[] cells = facts.get(CELLS);
            long difference = sum(left, cells) - sum(right, cells);
            return equal ? difference != 0 : difference < 0;
        };
    }

    private static long sum(int[] indexes, long[] cells) {
        long sum = 0;
        for (int index : indexes) {
            sum += cells[index];
        }
        return sum;
    }

    private static Rival rival(List<FlatCheck> checks, Function<FlatCheck, Condition> condition) {
        Rules rules = new Rules();
        for (FlatCheck check : checks) {
            rules.register(new RuleBuilder()
                    .name(check.key())
                    .when(condition.apply(check))
                    .then(facts -> facts.<List<String>>get(VIOLATED).add(check.key()))
                    .build());
        }
        RulesEngine engine = new DefaultRulesEngine();
        return cells -> {
            List<String> violated = new ArrayList<>();
            Facts facts = new Facts();
            facts.put(CELLS, cells);
            facts.put(VIOLATED, violated);
            engine.fire(rules, facts);
            return violated;
        };
    }
}
