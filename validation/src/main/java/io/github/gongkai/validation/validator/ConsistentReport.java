package io.github.gongkai.validation.validator;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.check.CheckResult;
import io.github.gongkai.check.RuleSet;
import io.github.gongkai.rule.Scope;
import io.github.gongkai.validation.Consistent;

/** {@link Consistent} on a report alone. */
public final class ConsistentReport extends ConsistentValidator<AnnualReport> {

    /** Creates a validator, for Hibernate Validator. */
    public ConsistentReport() {
        super(Places.inReport(), formula -> formula.scope() == Scope.REPORT);
    }

    @Override
    CheckResult check(RuleSet rules, AnnualReport report) {
        return rules.check(report);
    }
}
