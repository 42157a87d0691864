/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.validation;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.MissingPolicy;
import io.github.gongkai.check.Dossier;
import io.github.gongkai.check.Finding;
import io.github.gongkai.rule.Severity;
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
 * What is stated agrees with itself: no rule of the standard set has a finding in it that is severe enough, an error by default.
 *
 * <p>Taken are an {@link AnnualReport}, any {@link StatutoryTable}, which is checked by itself, and a {@link Dossier}, whose report is
 * checked against last year's and the members as well. A check that is undecided is no violation. {@code null} is valid.
 *
 * <p>There is one violation for each {@link Finding}, with a {@link ViolationCause} as dynamic payload. It stands at the cell that must
 * be wrong, if what was checked has only one smallest {@link io.github.gongkai.diagnose.Repair} that explains the finding: {@code
 * applications.outcomes.refused.stateSecret.total} below a report, {@code outcomes.refused.stateSecret.total} below a table. Otherwise it
 * stands at the {@linkplain io.github.gongkai.check.FigureFinding#mainCell() main cell} of the check, the total as a rule; and at what
 * it is about, such as {@code publishedOn}, if that is no figure. Which figure is wrong is said by all hard rules of the standard set
 * but those in {@link #without}, whichever {@link #rules} are asked for.
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
@Repeatable(Consistent.List.class)
@Documented
@Constraint(
        validatedBy = {
            ConsistentValidators.OfReport.class,
            ConsistentValidators.OfDossier.class,
            ConsistentValidators.OfTable.class,
            ConsistentValidators.OfProactiveDisclosure.class,
            ConsistentValidators.OfApplications.class,
            ConsistentValidators.OfReviewAndLitigation.class
        })
public @interface Consistent {

    /**
     * Returns the message; by default that of the bundles, which is the finding, and behind it the correction if there is one, in the
     * language of the locale.
     */
    String message() default "{io.github.gongkai.validation.Consistent.message}";

    /** Returns the groups that the constraint belongs to. */
    Class<?>[] groups() default {};

    /** Returns what else goes with each violation; its {@link ViolationCause} does anyway. */
    Class<? extends Payload>[] payload() default {};

    /** Returns the ids of the only rules to check, such as {@code T3-01}; all that apply to what is checked, if none is given. */
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
        Consistent[] value();
    }
}
