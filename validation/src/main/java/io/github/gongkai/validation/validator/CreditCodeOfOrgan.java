package io.github.gongkai.validation.validator;

import io.github.gongkai.Organ;
import io.github.gongkai.validation.UnifiedSocialCreditCode;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@link UnifiedSocialCreditCode} on an organ that states one. */
public final class CreditCodeOfOrgan implements ConstraintValidator<UnifiedSocialCreditCode, Organ> {

    @Override
    public boolean isValid(@Nullable Organ organ, ConstraintValidatorContext context) {
        if (organ == null
                || organ.unifiedSocialCreditCode()
                        .filter(code -> !io.github.gongkai.UnifiedSocialCreditCode.isValid(code))
                        .isEmpty()) {
            return true;
        }
        new ViolationSink(context).add(List.of("unifiedSocialCreditCode"), Map.of(), null);
        return false;
    }
}
