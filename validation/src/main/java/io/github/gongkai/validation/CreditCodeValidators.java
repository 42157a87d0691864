/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.validation;

import io.github.gongkai.Organ;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The validators of {@link UnifiedSocialCreditCode}, by what they validate. They are public for whoever creates them, and not for use.
 */
final class CreditCodeValidators {

    private CreditCodeValidators() {}

    private static boolean isRight(CharSequence code) {
        return io.github.gongkai.UnifiedSocialCreditCode.isValid(code.toString());
    }

    /** A text. */
    public static final class OfText implements ConstraintValidator<UnifiedSocialCreditCode, CharSequence> {

        /** Creates a validator. */
        public OfText() {}

        @Override
        public boolean isValid(@Nullable CharSequence code, ConstraintValidatorContext context) {
            return code == null || isRight(code);
        }
    }

    /** An organ that states a code. */
    public static final class OfOrgan implements ConstraintValidator<UnifiedSocialCreditCode, Organ> {

        /** Creates a validator. */
        public OfOrgan() {}

        @Override
        public boolean isValid(@Nullable Organ organ, ConstraintValidatorContext context) {
            if (organ == null
                    || organ.unifiedSocialCreditCode()
                            .map(CreditCodeValidators::isRight)
                            .orElse(true)) {
                return true;
            }
            new ViolationSink(context).add(List.of("unifiedSocialCreditCode"), Map.of(), null);
            return false;
        }
    }
}
