package io.github.gongkai.validation.validator;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.validation.Edition;

/** {@link Edition} on a report. */
public final class EditionOfReport extends EditionValidator<AnnualReport> {

    /** Creates a validator, for Hibernate Validator. */
    public EditionOfReport() {
        super("edition");
    }

    @Override
    FormEdition edition(AnnualReport value) {
        return value.edition();
    }
}
