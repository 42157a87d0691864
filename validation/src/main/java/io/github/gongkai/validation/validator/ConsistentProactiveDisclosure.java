package io.github.gongkai.validation.validator;

import io.github.gongkai.form.Section;
import io.github.gongkai.table.ProactiveDisclosure;
import io.github.gongkai.validation.Consistent;

/** {@link Consistent} on the table of section 二. */
public final class ConsistentProactiveDisclosure extends TableValidator<ProactiveDisclosure> {

    /** Creates a validator, for Hibernate Validator. */
    public ConsistentProactiveDisclosure() {
        super(Section.PROACTIVE_DISCLOSURE);
    }
}
