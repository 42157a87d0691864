/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.hibernatevalidator9;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import org.hibernate.validator.HibernateValidator;
import org.junit.jupiter.api.Test;

/** The tests of gongkai-validation run here with the versions that this module is for. */
class VersionTest {

    @Test
    void hibernateValidatorIs91AndJakartaValidationIs31() {
        assertThat(place(HibernateValidator.class)).contains("/hibernate-validator-9.1.");
        assertThat(place(Validation.class)).contains("/jakarta.validation-api-3.1.");
    }

    private static String place(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation().getPath();
    }
}
