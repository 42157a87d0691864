/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.validation;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.check.Dossier;
import io.github.gongkai.rule.Scope;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The validator of {@link FollowsOn}. It is public for whoever creates it, and not for use. */
final class FollowsOnValidators {

    private FollowsOnValidators() {}

    /** An object that holds the reports of two years. */
    public static final class OfObject implements ConstraintValidator<FollowsOn, Object> {
        private @Nullable Years years;

        /** Creates a validator. */
        public OfObject() {}

        @Override
        public void initialize(FollowsOn constraint) {
            Demand demand = new Demand(FollowsOn.class, formula -> formula.scope() == Scope.YEARS);
            years = new Years(
                    new Property(constraint.report(), AnnualReport.class),
                    new Property(constraint.previous(), AnnualReport.class),
                    new FindingViolations(
                            demand.rulesApplied(
                                    constraint.rules(),
                                    constraint.without(),
                                    constraint.minimumSeverity(),
                                    constraint.missing()),
                            demand.diagnoser(constraint.without(), constraint.missing()),
                            constraint.minimumSeverity(),
                            constraint.everyCell(),
                            Places.inObject(constraint.report(), constraint.previous(), "")));
        }

        @Override
        public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
            return value == null || Objects.requireNonNull(years).areValid(value, context);
        }
    }

    private record Years(Property report, Property previous, FindingViolations violations) {

        boolean areValid(Object object, ConstraintValidatorContext context) {
            AnnualReport of = (AnnualReport) report.of(object);
            AnnualReport before = (AnnualReport) previous.of(object);
            if (of == null || before == null) {
                return true;
            }
            Dossier dossier = Dossier.of(of).withPrevious(before);
            return violations.none(violations.ruleSet().check(dossier), context);
        }
    }
}
