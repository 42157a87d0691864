/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.cli;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.jackson.CsvWriter;
import io.github.gongkai.jackson.GongkaiJson;
import io.github.gongkai.jackson.GongkaiModule;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A form that reports are written in, one behind the other, in UTF-8. */
enum ReportFormat {
    /** One document, with a line for each row of the form. */
    json {
        @Override
        String written(AnnualReport report, boolean isFirst) {
            return GongkaiJson.strict().writePretty(report);
        }
    },
    /** A document on each line. */
    ndjson {
        @Override
        String written(AnnualReport report, boolean isFirst) {
            return GongkaiJson.strict().write(report) + "\n";
        }
    },
    /** The cells of the tables, each on a line, behind a line with the names of the columns. */
    csv {
        @Override
        String written(AnnualReport report, boolean isFirst) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (CsvWriter writer = new CsvWriter(bytes)) {
                writer.write(report);
            }
            String lines = bytes.toString(StandardCharsets.UTF_8);
            return isFirst ? lines : lines.substring(lines.indexOf('\n') + 1);
        }
    },
    /** A YAML document for each report, with the same properties. */
    yaml {
        @Override
        String written(AnnualReport report, boolean isFirst) {
            return Yaml.MAPPER.writeValueAsString(report);
        }
    };

    /**
     * Returns a report in this form.
     *
     * @param isFirst whether it is the first one; others stand behind it
     * @throws tools.jackson.core.JacksonException if the form cannot carry a text of it
     */
    abstract String written(AnnualReport report, boolean isFirst);

    /** The mapper, which is made when it is needed. */
    private static final class Yaml {
        private static final YAMLMapper MAPPER =
                YAMLMapper.builder().addModule(new GongkaiModule()).build();

        private Yaml() {}
    }
}
