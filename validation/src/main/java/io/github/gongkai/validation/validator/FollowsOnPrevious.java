package io.github.gongkai.validation.validator;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.check.Dossier;
import io.github.gongkai.rule.Scope;
import io.github.gongkai.validation.FollowsOn;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@link FollowsOn} on an object that holds the reports of two years. */
public final class FollowsOnPrevious implements ConstraintValidator<FollowsOn, Object> {
    private @Nullable Years years;

    @Override
    public void initialize(FollowsOn constraint) {
        years = new Years(
                new Property(constraint.report()),
                new Property(constraint.previous()),
                new FindingViolations(
                        Demand.of(Scope.YEARS, constraint.rules(), constraint.without(), constraint.missing()),
                        constraint.minimumSeverity(),
                        constraint.everyCell(),
                        Places.inObject(constraint.report(), constraint.previous(), "")));
    }

    @Override
    public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
        return value == null || Objects.requireNonNull(years).areValid(value, context);
    }

    private record Years(Property report, Property previous, FindingViolations violations) {

        boolean areValid(Object object, ConstraintValidatorContext context) {
            AnnualReport of = report.of(object, AnnualReport.class);
            AnnualReport before = previous.of(object, AnnualReport.class);
            if (of == null || before == null) {
                return true;
            }
            Dossier dossier = Dossier.of(of).withPrevious(before);
            return violations.none(violations.ruleSet().check(dossier), context);
        }
    }
}
