package io.github.gongkai.validation.validator;

import io.github.gongkai.form.Section;
import io.github.gongkai.table.StatutoryTable;
import io.github.gongkai.validation.Consistent;

/** {@link Consistent} on a table of any section. */
public final class ConsistentTable extends TableValidator<StatutoryTable> {

    /** Creates a validator, for Hibernate Validator. */
    public ConsistentTable() {
        super(Section.values());
    }
}
