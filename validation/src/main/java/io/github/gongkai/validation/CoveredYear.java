/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.validation;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.ReportYear;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What is validated is for one of these years: an {@link AnnualReport}, with the violation at {@code year}, or a {@link ReportYear}
 * itself. It is the year that a report is about, not the one in which it is published (Regulations art. 49). A report that does not
 * state its year is not shown to be for one, and is a violation. {@code null} is valid.
 *
 * <p>{@code @CoveredYear(2024)} accepts that year, {@code @CoveredYear(min = 2021)} that and any later one, and {@code @CoveredYear}
 * any, if only it is stated.
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
@Repeatable(CoveredYear.List.class)
@Documented
@Constraint(validatedBy = {CoveredYearValidators.OfReport.class, CoveredYearValidators.OfYear.class})
public @interface CoveredYear {

    /** Returns the message; by default that of the bundles. */
    String message() default "{io.github.gongkai.validation.CoveredYear.message}";

    /** Returns the groups that the constraint belongs to. */
    Class<?>[] groups() default {};

    /** Returns what else goes with a violation. */
    Class<? extends Payload>[] payload() default {};

    /** Returns the years that are accepted; any, if none is given. */
    int[] value() default {};

    /** Returns the first year that is accepted. */
    int min() default ReportYear.MIN_VALUE;

    /** Returns the last year that is accepted. */
    int max() default ReportYear.MAX_VALUE;

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
        CoveredYear[] value();
    }
}
