package io.github.gongkai.validation.validator;

import io.github.gongkai.check.CheckResult;
import io.github.gongkai.check.Dossier;
import io.github.gongkai.check.RuleSet;
import io.github.gongkai.validation.Consistent;

/** {@link Consistent} on a report together with those that it is checked against. */
public final class ConsistentDossier extends ConsistentValidator<Dossier> {

    /** Creates a validator, for Hibernate Validator. */
    public ConsistentDossier() {
        super(Places.inObject("report", "previous", "members"), formula -> true);
    }

    @Override
    CheckResult check(RuleSet rules, Dossier dossier) {
        return rules.check(dossier);
    }
}
