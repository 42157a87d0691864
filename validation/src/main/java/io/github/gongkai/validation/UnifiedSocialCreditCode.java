/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.validation;

import io.github.gongkai.Organ;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What is validated is a unified social credit code (统一社会信用代码) with the right check character (GB 32100-2015): a text, or that
 * of an {@link Organ}, with the violation at {@code unifiedSocialCreditCode}. A code is taken as it is: lower case, blanks at its ends
 * and an empty text are violations. {@code null} and an organ without a code are valid.
 *
 * @see io.github.gongkai.UnifiedSocialCreditCode what the code is, by the same name
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
@Repeatable(UnifiedSocialCreditCode.List.class)
@Documented
@Constraint(validatedBy = {CreditCodeValidators.OfText.class, CreditCodeValidators.OfOrgan.class})
public @interface UnifiedSocialCreditCode {

    /** Returns the message; by default that of the bundles. */
    String message() default "{io.github.gongkai.validation.UnifiedSocialCreditCode.message}";

    /** Returns the groups that the constraint belongs to. */
    Class<?>[] groups() default {};

    /** Returns what else goes with a violation. */
    Class<? extends Payload>[] payload() default {};

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
        UnifiedSocialCreditCode[] value();
    }
}
