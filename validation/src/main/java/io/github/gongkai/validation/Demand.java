/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.validation;

import io.github.gongkai.MissingPolicy;
import io.github.gongkai.check.RuleSet;
import io.github.gongkai.diagnose.Diagnoser;
import io.github.gongkai.rule.Formula;
import io.github.gongkai.rule.Rule;
import io.github.gongkai.rule.RuleId;
import io.github.gongkai.rule.Severity;
import jakarta.validation.ConstraintDeclarationException;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The rules that a constraint asks for by its attributes. */
final class Demand {
    /**
     * How many steps the search for a fault may take. Eight wrong figures in one table take fewer; but a validator stands where anybody
     * may send in anything, and is not to be kept busy by it.
     */
    private static final long MAX_STEPS = 10_000;

    private final String constraint;
    private final Predicate<Formula> isApplied;

    /**
     * What a constraint may ask for.
     *
     * @param constraint its name, for messages
     * @param isApplied the formulas that it applies
     */
    Demand(Class<? extends Annotation> constraint, Predicate<Formula> isApplied) {
        this.constraint = "@" + constraint.getSimpleName();
        this.isApplied = isApplied;
    }

    /**
     * Returns the rules of the standard set, or those that are named, less those that are to be left out.
     *
     * @throws ConstraintDeclarationException if there is no such rule, or it is not applied, or it is never severe enough
     */
    RuleSet rules(String[] rules, String[] without, Severity minimum, MissingPolicy missing) {
        RuleSet asked = RuleSet.standard().withMissingPolicy(missing);
        List<RuleId> named = known(rules);
        List<RuleId> left = known(without);
        for (RuleId id : named) {
            if (left.contains(id)) {
                throw wrong("the rule " + id + " is named in rules and in without");
            }
            requireSevere(asked.only(id), minimum);
        }
        asked = asked.filter(rule -> (named.isEmpty() || named.contains(rule.id())) && !left.contains(rule.id()));
        requireSevere(asked.filter(this::isApplied), minimum);
        return asked;
    }

    /** Returns the same of those rules alone that have a formula that is applied. */
    RuleSet rulesApplied(String[] rules, String[] without, Severity minimum, MissingPolicy missing) {
        return rules(rules, without, minimum, missing).filter(this::isApplied);
    }

    /** Returns what diagnoses by all standard rules but those that are to be left out, whichever of them are asked for. */
    Diagnoser diagnoser(String[] without, MissingPolicy missing) {
        List<RuleId> left = known(without);
        RuleSet rules = RuleSet.standard().withMissingPolicy(missing).filter(rule -> !left.contains(rule.id()));
        return Diagnoser.of(rules).withMaxSteps(MAX_STEPS);
    }

    private List<RuleId> known(String[] rules) {
        List<RuleId> ids = new ArrayList<>();
        for (String rule : rules) {
            RuleId id = RuleSet.standard().rules().stream()
                    .map(Rule::id)
                    .filter(known -> known.value().equals(rule))
                    .findFirst()
                    .orElseThrow(() -> wrong("there is no rule \"" + rule + "\""));
            if (RuleSet.standard().rule(id).filter(this::isApplied).isEmpty()) {
                throw wrong("the rule " + rule + " is not applied to this, only "
                        + RuleSet.standard().filter(this::isApplied).rules().stream()
                                .map(Rule::id)
                                .toList());
            }
            ids.add(id);
        }
        return ids;
    }

    private boolean isApplied(Rule rule) {
        return rule.formulas().stream().anyMatch(placed -> isApplied.test(placed.formula()));
    }

    /** Throws if no finding of these rules could ever be severe enough. */
    private void requireSevere(RuleSet rules, Severity minimum) {
        boolean severe = rules.rules().stream()
                .flatMap(rule -> Stream.concat(Stream.of(rule.severity()), rule.severityByYear().values().stream()))
                .anyMatch(severity -> severity.compareTo(minimum) >= 0);
        if (!severe) {
            throw wrong("no breach of " + rules.rules().stream().map(Rule::id).toList()
                    + " is as severe as the minimum severity, " + minimum);
        }
    }

    private ConstraintDeclarationException wrong(String what) {
        return new ConstraintDeclarationException(constraint + ": " + what + ".");
    }
}
