/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.hibernate.validator.HibernateValidator;

/** Validators as an application has them, and what they say. */
final class Validating {
    static final Validator ZH = speaking(Locale.SIMPLIFIED_CHINESE).getValidator();
    static final Validator EN = speaking(Locale.ENGLISH).getValidator();

    /** One that checks reports that nobody has annotated. */
    static final Validator MAPPED = Validation.byProvider(HibernateValidator.class)
            .configure()
            .defaultLocale(Locale.SIMPLIFIED_CHINESE)
            .addProperty(
                    "hibernate.validator.constraint_mapping_contributors",
                    "io.github.gongkai.validation.GongkaiConstraintMapping")
            .buildValidatorFactory()
            .getValidator();

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
        return inOrder(violations).stream()
                .map(violation -> violation.getPropertyPath().toString())
                .toList();
    }

    /** The messages of the violations of an object, in order. */
    static List<String> messages(Validator validator, Object object) {
        return inOrder(validator.validate(object)).stream()
                .map(ConstraintViolation::getMessage)
                .toList();
    }

    /** The violations in order, which is the same whatever order they come in. */
    static <V extends ConstraintViolation<?>> List<V> inOrder(Collection<V> violations) {
        List<V> ordered = Violations.inOrder(violations);
        assertThat(ordered).containsExactlyInAnyOrderElementsOf(violations);
        List<V> shuffled = new ArrayList<>(violations);
        for (int seed = 0; seed < 5; seed++) {
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(Violations.inOrder(shuffled)).isEqualTo(ordered);
        }
        return ordered;
    }

    /** Asserts that the class of an object cannot be validated as it is annotated, and that the words say why. */
    static void assertWrongDeclaration(Object object, String words) {
        assertThatExceptionOfType(ConstraintDeclarationException.class)
                .isThrownBy(() -> ZH.validate(object))
                .withMessageContaining(words);
    }
}
