package io.github.gongkai.validation;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.hibernate.validator.HibernateValidator;

/** Validators as an application has them, and what they say. */
final class Validating {
    static final Validator ZH = speaking(Locale.SIMPLIFIED_CHINESE).getValidator();
    static final Validator EN = speaking(Locale.ENGLISH).getValidator();

    private Validating() {}

    static ValidatorFactory speaking(Locale locale) {
        return Validation.byProvider(HibernateValidator.class)
                .configure()
                .defaultLocale(locale)
                .buildValidatorFactory();
    }

    /** The paths of the violations of an object, in order. */
    static List<String> paths(Object object, Class<?>... groups) {
        return paths(ZH.validate(object, groups));
    }

    static List<String> paths(Collection<? extends ConstraintViolation<?>> violations) {
        return Violations.inOrder(violations).stream()
                .map(violation -> violation.getPropertyPath().toString())
                .toList();
    }

    /** The messages of the violations of an object, in order. */
    static List<String> messages(Validator validator, Object object) {
        return Violations.inOrder(validator.validate(object)).stream()
                .map(ConstraintViolation::getMessage)
                .toList();
    }
}
