package io.github.gongkai.validation.validator;

import io.github.gongkai.form.Section;
import io.github.gongkai.table.Applications;
import io.github.gongkai.validation.Consistent;

/** {@link Consistent} on the table of section 三. */
public final class ConsistentApplications extends TableValidator<Applications> {

    /** Creates a validator, for Hibernate Validator. */
    public ConsistentApplications() {
        super(Section.APPLICATIONS);
    }
}
