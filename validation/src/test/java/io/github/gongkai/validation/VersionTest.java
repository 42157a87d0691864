/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.validation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import org.hibernate.validator.HibernateValidator;
import org.junit.jupiter.api.Test;

/** These tests run with the earliest versions that will do; those of the module for Hibernate Validator 9 with the latest. */
class VersionTest {

    @Test
    void hibernateValidatorIs80AndJakartaValidationIs30() {
        assertThat(place(HibernateValidator.class)).contains("/hibernate-validator-8.0.");
        assertThat(place(Validation.class)).contains("/jakarta.validation-api-3.0.");
    }

    private static String place(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation().getPath();
    }
}
