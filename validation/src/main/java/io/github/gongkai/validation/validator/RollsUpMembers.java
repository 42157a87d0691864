package io.github.gongkai.validation.validator;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.check.Dossier;
import io.github.gongkai.rollup.Members;
import io.github.gongkai.rollup.Roster;
import io.github.gongkai.rule.Scope;
import io.github.gongkai.validation.RollsUp;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@link RollsUp} on an object that holds a report and those of its members. */
public final class RollsUpMembers implements ConstraintValidator<RollsUp, Object> {
    private @Nullable Holder holder;

    @Override
    public void initialize(RollsUp constraint) {
        holder = new Holder(
                new Property(constraint.parent()),
                new Property(constraint.members()),
                constraint.roster().isEmpty() ? null : new Property(constraint.roster()),
                new FindingViolations(
                        Demand.of(Scope.MEMBERS, constraint.rules(), constraint.without(), constraint.missing()),
                        constraint.minimumSeverity(),
                        constraint.everyCell(),
                        Places.inObject(constraint.parent(), "", constraint.members())));
    }

    @Override
    public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
        return value == null || Objects.requireNonNull(holder).isValid(value, context);
    }

    private record Holder(
            Property parent, Property members, @Nullable Property roster, FindingViolations violations) {

        boolean isValid(Object object, ConstraintValidatorContext context) {
            AnnualReport report = parent.of(object, AnnualReport.class);
            Members of = members(object);
            if (report == null || of == null) {
                return true;
            }
            Dossier dossier = Dossier.of(report).withMembers(of);
            return violations.none(violations.ruleSet().check(dossier), context);
        }

        private @Nullable Members members(Object object) {
            Object held = members.of(object, Object.class);
            if (held == null || held instanceof Members) {
                return (Members) held;
            }
            List<AnnualReport> reports = new ArrayList<>();
            Object elements = held instanceof Map<?, ?> map ? map.values() : held;
            for (Object element : members.require(object, elements, Iterable.class)) {
                if (element != null) {
                    reports.add(members.require(object, element, AnnualReport.class));
                }
            }
            if (roster == null) {
                return Members.of(Roster.whoeverReported(), reports);
            }
            Roster known = roster.of(object, Roster.class);
            return known == null ? Members.of(reports) : Members.of(known, reports);
        }
    }
}
