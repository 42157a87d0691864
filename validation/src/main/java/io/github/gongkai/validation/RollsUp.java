/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.validation;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.MissingPolicy;
import io.github.gongkai.check.Finding;
import io.github.gongkai.rollup.Members;
import io.github.gongkai.rollup.Roster;
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
 * The report that an object holds is the sum of those of its members, which it holds, too: no rule of the roll-up has a finding in
 * them. As a breach of these rules is a hint or a warning at most, every finding makes a violation unless it is said otherwise. Each
 * report by itself is not checked; that is what {@link Consistent} is for.
 *
 * <p>The parent is an {@link AnnualReport}, and the members are an {@code Iterable}, an array or a {@code Map} of reports, in which
 * {@code null} is passed over, or {@link Members}; each as it is or in an {@code Optional}. They are read through a getter, a method of
 * that name, or the field. If either is missing, the object is valid, and so it is without any member if there is no roster.
 *
 * <p>There is one violation for each {@link Finding}, with a {@link ViolationCause} as dynamic payload, at the cell of the parent, such
 * as {@code parent.applications.received.total}; at {@link #members} if it is about who has reported. As a sum may lawfully differ, that
 * it does is not taken to say who is wrong; but if the parent's figure does not agree with the rest of its own report, and the one that
 * does is the sum, that is its {@link ViolationCause#correction()}.
 */
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(RollsUp.List.class)
@Documented
@Constraint(validatedBy = RollsUpValidators.OfObject.class)
public @interface RollsUp {

    /**
     * Returns the message; by default that of the bundles, which is the finding, and behind it the correction if there is one, in the
     * language of the locale.
     */
    String message() default "{io.github.gongkai.validation.RollsUp.message}";

    /** Returns the groups that the constraint belongs to. */
    Class<?>[] groups() default {};

    /** Returns what else goes with each violation; its {@link ViolationCause} does anyway. */
    Class<? extends Payload>[] payload() default {};

    /** Returns the property that holds the report that is the sum. */
    String parent() default "parent";

    /** Returns the property that holds the reports of the members. */
    String members() default "members";

    /**
     * Returns the property that holds the {@link Roster} of those who should report; without one, the members that are there are all
     * there are. If there is no roster in the property, it is not known who should, and no sum is judged. {@link Members} bring their
     * own.
     */
    String roster() default "";

    /** Returns the ids of the only rules to check, such as {@code A-01}; all rules of the roll-up, if none is given. */
    String[] rules() default {};

    /** Returns the ids of rules not to check. */
    String[] without() default {};

    /** Returns how severe a finding must be to make a violation; for some rules that depends on the year of the report. */
    Severity minimumSeverity() default Severity.INFO;

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
        RollsUp[] value();
    }
}
