/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.springboot.validation;

import static io.github.gongkai.springboot.validation.Samples.RIGHT;
import static io.github.gongkai.springboot.validation.Samples.WRONG;
import static io.github.gongkai.springboot.validation.Samples.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.validation.GongkaiConstraintMapping;
import jakarta.validation.Valid;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.junit.jupiter.api.Test;
import org.springframework.boot.validation.autoconfigure.ValidationConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** A report without an annotation of its own is checked if the application asks for it once. */
class BareReportTest {

    @Test
    void isCheckedWithTheMapping() throws Exception {
        try (Server server = Server.start(Application.class, Bare.class, WithMapping.class)) {
            assertThat(server.post("/bare", json(RIGHT), "zh-CN").status()).isEqualTo(200);

            Answer answer = server.post("/bare", json(WRONG), "zh-CN");

            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.paths()).containsExactly(Samples.STATE_SECRET_TOTAL, Samples.STATE_SECRET_TOTAL);
        }
    }

    @Test
    void isNotCheckedWithoutIt() throws Exception {
        try (Server server = Server.start(Application.class, Bare.class)) {
            assertThat(server.post("/bare", json(WRONG), "zh-CN").status()).isEqualTo(200);
        }
    }

    @RestController
    static class Bare {

        @PostMapping("/bare")
        void take(@Valid @RequestBody AnnualReport report) {}
    }

    static class WithMapping {

        @Bean
        ValidationConfigurationCustomizer everyReportIsConsistent() {
            return configuration -> configuration.addProperty(
                    HibernateValidatorConfiguration.CONSTRAINT_MAPPING_CONTRIBUTORS,
                    GongkaiConstraintMapping.class.getName());
        }
    }
}
