package io.github.gongkai.validation.validator;

import io.github.gongkai.validation.UnifiedSocialCreditCode;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** {@link UnifiedSocialCreditCode} on a text. */
public final class CreditCodeText implements ConstraintValidator<UnifiedSocialCreditCode, CharSequence> {

    @Override
    public boolean isValid(@Nullable CharSequence code, ConstraintValidatorContext context) {
        return code == null || io.github.gongkai.UnifiedSocialCreditCode.isValid(code.toString());
    }
}
