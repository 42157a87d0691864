/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.validation;

import io.github.gongkai.check.CheckResult;
import io.github.gongkai.check.RuleSet;
import io.github.gongkai.rule.Formula;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** {@link Consistent} on whatever the engine checks. */
abstract class ConsistentValidator<T> implements ConstraintValidator<Consistent, T> {
    private final Places places;
    private final Predicate<Formula> isApplied;
    private @Nullable FindingViolations violations;

    ConsistentValidator(Places places, Predicate<Formula> isApplied) {
        this.places = places;
        this.isApplied = isApplied;
    }

    abstract CheckResult check(RuleSet rules, T value);

    @Override
    public final void initialize(Consistent constraint) {
        Demand demand = new Demand(Consistent.class, isApplied);
        violations = new FindingViolations(
                demand.rules(
                        constraint.rules(), constraint.without(), constraint.minimumSeverity(), constraint.missing()),
                demand.diagnoser(constraint.without(), constraint.missing()),
                constraint.minimumSeverity(),
                constraint.everyCell(),
                places);
    }

    @Override
    public final boolean isValid(@Nullable T value, ConstraintValidatorContext context) {
        FindingViolations known = Objects.requireNonNull(violations);
        return value == null || known.none(check(known.ruleSet(), value), context);
    }
}
