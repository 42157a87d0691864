/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.validation;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.table.StatutoryTable;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What is validated is of one of these editions of the form: an {@link AnnualReport} or a {@link StatutoryTable}, with the violation
 * at {@code edition}, or a {@link FormEdition} itself. Whether it is the edition for the year of the report, rule D-01 says.
 * {@code null} is valid.
 */
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(Edition.List.class)
@Documented
@Constraint(
        validatedBy = {
            EditionValidators.OfReport.class,
            EditionValidators.OfTable.class,
            EditionValidators.OfEdition.class
        })
public @interface Edition {

    /** Returns the message; by default that of the bundles. */
    String message() default "{io.github.gongkai.validation.Edition.message}";

    /** Returns the groups that the constraint belongs to. */
    Class<?>[] groups() default {};

    /** Returns what else goes with a violation. */
    Class<? extends Payload>[] payload() default {};

    /** Returns the editions that are accepted, one at least. */
    FormEdition[] value();

    /** Several of these constraints, for instance of different groups. */
    @Target({
        ElementType.METHOD,
        ElementType.FIELD,
        ElementType.ANNOTATION_TYPE,
        ElementType.CONSTRUCTOR,
        ElementType.PARAMETER,
        ElementType.TYPE_USE
    })
    @Retention(RetentionPolicy.RUNTIME)
    @Documented
    @interface List {

        /** Returns the constraints. */
        Edition[] value();
    }
}
