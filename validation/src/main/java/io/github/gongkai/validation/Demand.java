package io.github.gongkai.validation;

import io.github.gongkai.MissingPolicy;
import io.github.gongkai.check.RuleSet;
import io.github.gongkai.rule.Formula;
import io.github.gongkai.rule.Rule;
import io.github.gongkai.rule.RuleId;
import io.github.gongkai.rule.Scope;
import jakarta.validation.ConstraintDeclarationException;
import java.util.Arrays;
import java.util.function.Predicate;

/** The rules that a constraint asks for by its attributes. */
final class Demand {

    private Demand() {}

    /**
     * Returns the rules of the standard set, or those that are named, less those that are to be left out.
     *
     * @param isApplied which formulas the constraint applies; a rule that is named, either way, must have one
     * @throws ConstraintDeclarationException if there is no such rule, or it has none
     */
    static RuleSet of(Predicate<Formula> isApplied, String[] rules, String[] without, MissingPolicy missing) {
        RuleSet asked = RuleSet.standard().withMissingPolicy(missing);
        try {
            asked.only(ids(rules)).rules().forEach(rule -> requireApplied(rule, isApplied));
            asked.only(ids(without)).rules().forEach(rule -> requireApplied(rule, isApplied));
            asked = asked.without(ids(without));
            return rules.length == 0 ? asked : asked.only(ids(rules));
        } catch (IllegalArgumentException e) {
            throw new ConstraintDeclarationException(e.getMessage(), e);
        }
    }

    /** Returns the same of those rules alone that have a formula of a scope. */
    static RuleSet of(Scope scope, String[] rules, String[] without, MissingPolicy missing) {
        Predicate<Formula> isApplied = formula -> formula.scope() == scope;
        return of(isApplied, rules, without, missing).filter(rule -> has(rule, isApplied));
    }

    private static void requireApplied(Rule rule, Predicate<Formula> isApplied) {
        if (!has(rule, isApplied)) {
            throw new ConstraintDeclarationException("The rule " + rule.id() + " is not applied to this, only "
                    + RuleSet.standard().rules().stream()
                            .filter(other -> has(other, isApplied))
                            .map(Rule::id)
                            .toList()
                    + ".");
        }
    }

    private static boolean has(Rule rule, Predicate<Formula> isApplied) {
        return rule.formulas().stream().anyMatch(placed -> isApplied.test(placed.formula()));
    }

    private static RuleId[] ids(String[] rules) {
        return Arrays.stream(rules).map(RuleId::of).toArray(RuleId[]::new);
    }
}
