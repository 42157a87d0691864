/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.springboot.validation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import org.hibernate.validator.HibernateValidator;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringBootVersion;
import org.springframework.core.SpringVersion;

/** The tests beside this one really run with what Spring Boot brings. */
class VersionTest {

    @Test
    void ofSpringBoot() {
        assertThat(SpringBootVersion.getVersion()).startsWith("4.1.");
    }

    @Test
    void ofSpring() {
        assertThat(SpringVersion.getVersion()).startsWith("7.0.");
    }

    @Test
    void ofHibernateValidator() {
        assertThat(HibernateValidator.class.getPackage().getImplementationVersion())
                .startsWith("9.1.");
    }

    @Test
    void ofJakartaValidation() {
        assertThat(Validation.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .getPath())
                .contains("jakarta.validation-api-3.1.");
    }
}
