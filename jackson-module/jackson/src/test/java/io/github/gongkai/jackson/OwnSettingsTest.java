/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.testkit.Reports;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The settings that an application gives count, whether its module is added before or after the one that is found. */
class OwnSettingsTest {
    private static final AnnualReport REPORT =
            Reports.consistent(FormEdition.REVISED_2021).generate(1);

    @Test
    void addedAfterTheOneThatIsFound() throws Exception {
        JsonMapper mapper = JsonMapper.builder()
                .findAndAddModules()
                .addModule(new GongkaiModule(ReadSettings.strict().numbersAsText()))
                .build();

        assertReadsNumbersAsText(mapper);
    }

    @Test
    void addedBeforeTheOneThatIsFound() throws Exception {
        JsonMapper mapper = JsonMapper.builder()
                .addModule(new GongkaiModule(ReadSettings.strict().numbersAsText()))
                .findAndAddModules()
                .build();

        assertReadsNumbersAsText(mapper);
    }

    @Test
    void withoutSettingsItReadsStrictly() throws Exception {
        JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
        String json = numbersAsText();

        assertThatThrownBy(() -> mapper.readValue(json, AnnualReport.class)).isInstanceOf(GongkaiJsonException.class);
    }

    private static void assertReadsNumbersAsText(JsonMapper mapper) throws Exception {
        assertThat(mapper.readValue(numbersAsText(), AnnualReport.class)).isEqualTo(REPORT);
    }

    private static String numbersAsText() throws Exception {
        return GongkaiJson.strict().write(REPORT).replaceAll("\"naturalPerson\":(\\d+)", "\"naturalPerson\":\"$1\"");
    }
}
