/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.validation;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.MissingPolicy;
import io.github.gongkai.check.Finding;
import io.github.gongkai.rule.Severity;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The report that an object holds follows on last year's, which it holds, too: no rule from year to year has a finding in the two that
 * is severe enough, an error by default. Each report by itself is not checked; that is what {@link Consistent} is for.
 *
 * <p>Both properties hold an {@link AnnualReport}, as it is or in an {@code Optional}; if either is missing, the object is valid. They
 * are read through a getter, a method of that name, or the field.
 *
 * <p>There is one violation for each {@link Finding}, with a {@link ViolationCause} as dynamic payload. It stands at the cell that must
 * be wrong, if the two reports have only one smallest {@link io.github.gongkai.diagnose.Repair} that explains the finding: {@code
 * previous.applications.carriedForward.total}, if last year's report does not agree with itself there. Otherwise it stands at the cell
 * of the report, {@code report.applications.carriedIn.total}; and at {@link #previous} if that is not last year's report of the same
 * organ. Which figure is wrong is said by all hard rules of the standard set but those in {@link #without}.
 */
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(FollowsOn.List.class)
@Documented
@Constraint(validatedBy = FollowsOnValidators.OfObject.class)
public @interface FollowsOn {

    /**
     * Returns the message; by default that of the bundles, which is the finding, and behind it the correction if there is one, in the
     * language of the locale.
     */
    String message() default "{io.github.gongkai.validation.FollowsOn.message}";

    /** Returns the groups that the constraint belongs to. */
    Class<?>[] groups() default {};

    /** Returns what else goes with each violation; its {@link ViolationCause} does anyway. */
    Class<? extends Payload>[] payload() default {};

    /** Returns the property that holds the report. */
    String report() default "report";

    /** Returns the property that holds the report of the same organ for the year before. */
    String previous() default "previous";

    /** Returns the ids of the only rules to check, such as {@code Y-01}; all that hold from year to year, if none is given. */
    String[] rules() default {};

    /** Returns the ids of rules not to check. */
    String[] without() default {};

    /** Returns how severe a finding must be to make a violation; for some rules that depends on the year of the report. */
    Severity minimumSeverity() default Severity.ERROR;

    /** Returns what a cell counts as that does not state a figure. */
    MissingPolicy missing() default MissingPolicy.UNKNOWN;

    /** Returns whether a violation stands at every cell of a finding, and not at one alone. */
    boolean everyCell() default false;

    /** Several of these constraints, for instance of different groups. */
    @Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
    @Retention(RetentionPolicy.RUNTIME)
    @Documented
    @interface List {

        /** Returns the constraints. */
        FollowsOn[] value();
    }
}
