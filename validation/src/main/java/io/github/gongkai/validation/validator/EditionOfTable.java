package io.github.gongkai.validation.validator;

import io.github.gongkai.form.FormEdition;
import io.github.gongkai.table.StatutoryTable;
import io.github.gongkai.validation.Edition;

/** {@link Edition} on a table. */
public final class EditionOfTable extends EditionValidator<StatutoryTable> {

    /** Creates a validator, for Hibernate Validator. */
    public EditionOfTable() {
        super("edition");
    }

    @Override
    FormEdition edition(StatutoryTable value) {
        return value.edition();
    }
}
