/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.springboot;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.testkit.Reports;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.autoconfigure.json.AutoConfigureJson;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import tools.jackson.databind.ObjectMapper;

/** Tests of an application that start its JSON alone, as with {@code @JsonTest} or {@code @WebMvcTest}, have the module, too. */
class SliceTest {

    @Test
    void aReportComesBackAsItWas() throws Exception {
        AnnualReport report = Reports.consistent().generate(3);

        try (AnnotationConfigApplicationContext slice = new AnnotationConfigApplicationContext(JsonAlone.class)) {
            ObjectMapper mapper = slice.getBean(ObjectMapper.class);
            assertThat(mapper.readValue(mapper.writeValueAsString(report), AnnualReport.class))
                    .isEqualTo(report);
        }
    }

    @AutoConfigureJson
    static class JsonAlone {}
}
