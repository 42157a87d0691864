package io.github.gongkai.validation.validator;

import io.github.gongkai.form.Section;
import io.github.gongkai.table.ReviewAndLitigation;
import io.github.gongkai.validation.Consistent;

/** {@link Consistent} on the table of section 四. */
public final class ConsistentReviewAndLitigation extends TableValidator<ReviewAndLitigation> {

    /** Creates a validator, for Hibernate Validator. */
    public ConsistentReviewAndLitigation() {
        super(Section.REVIEW_AND_LITIGATION);
    }
}
