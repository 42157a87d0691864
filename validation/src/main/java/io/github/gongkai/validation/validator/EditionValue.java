package io.github.gongkai.validation.validator;

import io.github.gongkai.form.FormEdition;
import io.github.gongkai.validation.Edition;

/** {@link Edition} on an edition by itself. */
public final class EditionValue extends EditionValidator<FormEdition> {

    /** Creates a validator, for Hibernate Validator. */
    public EditionValue() {
        super();
    }

    @Override
    FormEdition edition(FormEdition value) {
        return value;
    }
}
