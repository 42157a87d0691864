/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.jackson.GongkaiJson;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** What is measured side by side reads and writes the same bytes. */
class JsonBenchmarkTest {
    private static final JsonMapper PLAIN = JsonMapper.builder().build();
    private static final List<AnnualReport> REPORTS = Inputs.reports(FormEdition.REVISED_2021, 64, 20_231);

    @Test
    void generatorCallsWriteTheDocument() {
        for (AnnualReport report : REPORTS) {
            byte[] document = GongkaiJson.strict().writeBytes(report);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (JsonGenerator json = PLAIN.createGenerator(out)) {
                RawObject.of(PLAIN.readTree(document)).write(json);
            }

            assertThat(out.toByteArray()).isEqualTo(document);
        }
    }

    @Test
    void recordsAreReadAndWrittenAsTheDocument() {
        for (AnnualReport report : REPORTS) {
            byte[] document = GongkaiJson.strict().writeBytes(report);

            assertThat(PLAIN.writeValueAsBytes(PLAIN.readValue(document, PlainBean.class)))
                    .isEqualTo(document);
        }
    }
}
