package io.github.gongkai.cli;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.jackson.GongkaiJson;
import io.github.gongkai.jackson.GongkaiModule;
import java.nio.charset.StandardCharsets;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A form that reports are written in, one behind the other, in UTF-8. */
enum ReportFormat {
    /** One document, with a line for each row of the form. */
    json {
        @Override
        String written(AnnualReport report) {
            return GongkaiJson.strict().writePretty(report);
        }
    },
    /** A document on each line. */
    ndjson {
        @Override
        String written(AnnualReport report) {
            return GongkaiJson.strict().write(report) + "\n";
        }
    },
    /** A YAML document for each report, with the same properties. */
    yaml {
        @Override
        String written(AnnualReport report) {
            return Yaml.MAPPER.writeValueAsString(report);
        }
    };

    /**
     * Returns a report in this form, which may stand behind another one.
     *
     * @throws tools.jackson.core.JacksonException if the form cannot carry a text of it
     */
    abstract String written(AnnualReport report);

    byte[] bytes(AnnualReport report) {
        return written(report).getBytes(StandardCharsets.UTF_8);
    }

    /** The mapper, which is made when it is needed. */
    private static final class Yaml {
        private static final YAMLMapper MAPPER =
                YAMLMapper.builder().addModule(new GongkaiModule()).build();

        private Yaml() {}
    }
}
