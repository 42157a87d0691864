/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.validation;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.check.Dossier;
import io.github.gongkai.rollup.Members;
import io.github.gongkai.rollup.Roster;
import io.github.gongkai.rule.Scope;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The validator of {@link RollsUp}. It is public for whoever creates it, and not for use. */
final class RollsUpValidators {

    private RollsUpValidators() {}

    /** An object that holds a report and those of its members. */
    public static final class OfObject implements ConstraintValidator<RollsUp, Object> {
        private @Nullable Holder holder;

        /** Creates a validator. */
        public OfObject() {}

        @Override
        public void initialize(RollsUp constraint) {
            Demand demand = new Demand(RollsUp.class, formula -> formula.scope() == Scope.MEMBERS);
            holder = new Holder(
                    new Property(constraint.parent(), AnnualReport.class),
                    new Property(constraint.members(), Members.class, Iterable.class, Map.class, Object[].class),
                    constraint.roster().isEmpty() ? null : new Property(constraint.roster(), Roster.class),
                    new FindingViolations(
                            demand.rulesApplied(
                                    constraint.rules(),
                                    constraint.without(),
                                    constraint.minimumSeverity(),
                                    constraint.missing()),
                            demand.diagnoser(constraint.without(), constraint.missing()),
                            constraint.minimumSeverity(),
                            constraint.everyCell(),
                            Places.inObject(constraint.parent(), "", constraint.members())));
        }

        @Override
        public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
            return value == null || Objects.requireNonNull(holder).isValid(value, context);
        }
    }

    private record Holder(
            Property parent, Property members, @Nullable Property roster, FindingViolations violations) {

        boolean isValid(Object object, ConstraintValidatorContext context) {
            AnnualReport report = (AnnualReport) parent.of(object);
            Members of = members(object);
            if (report == null || of == null) {
                return true;
            }
            Dossier dossier = Dossier.of(report).withMembers(of);
            return violations.none(violations.ruleSet().check(dossier), context);
        }

        private @Nullable Members members(Object object) {
            Object held = members.of(object);
            if (held == null || held instanceof Members) {
                return (Members) held;
            }
            List<AnnualReport> reports = reports(object, held);
            if (roster == null) {
                return Members.of(Roster.whoeverReported(), reports);
            }
            Roster known = (Roster) roster.of(object);
            return known == null ? Members.of(reports) : Members.of(known, reports);
        }

        private List<AnnualReport> reports(Object object, Object held) {
            List<AnnualReport> reports = new ArrayList<>();
            for (Object element : elements(held)) {
                if (element != null) {
                    reports.add((AnnualReport) members.require(object, element, AnnualReport.class));
                }
            }
            return reports;
        }

        private static Iterable<?> elements(Object held) {
            if (held instanceof Map<?, ?> map) {
                return map.values();
            }
            return held instanceof Object[] array ? Arrays.asList(array) : (Iterable<?>) held;
        }
    }
}
