/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.springboot;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.jackson.GongkaiJson;
import io.github.gongkai.jackson.GongkaiModule;
import io.github.gongkai.jackson.ReadSettings;
import io.github.gongkai.testkit.Reports;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;

/** The module that an application declares counts, not the one that is found by itself. */
class OwnSettingsTest {
    private static final AnnualReport REPORT =
            Reports.consistent(FormEdition.REVISED_2021).generate(2);

    @Test
    void aNumberIsReadAsText() throws Exception {
        try (Server server = Server.start(OwnSettings.class)) {
            HttpResponse<String> answer = server.post("/reports", NumbersAsText.write(REPORT));

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(GongkaiJson.strict().read(answer.body(), AnnualReport.class))
                    .isEqualTo(REPORT);
        }
    }

    static class OwnSettings {

        @Bean
        GongkaiModule gongkaiModule() {
            return new GongkaiModule(ReadSettings.strict().numbersAsText());
        }
    }
}
