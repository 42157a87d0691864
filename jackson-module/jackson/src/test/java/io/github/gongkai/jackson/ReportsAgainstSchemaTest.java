/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.publishedform.PublishedForm;
import io.github.gongkai.testkit.BrokenReport;
import io.github.gongkai.testkit.Generator;
import io.github.gongkai.testkit.Reports;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;

/** Every report that is written is valid by the schema of its edition. */
class ReportsAgainstSchemaTest {
    private static final Path EXAMPLES = Path.of("../../docs/examples/reports");

    private static final Map<FormEdition, SchemaValidator> SCHEMAS = new EnumMap<>(FormEdition.class);

    static {
        for (FormEdition edition : FormEdition.values()) {
            SCHEMAS.put(edition, SchemaValidator.of(GongkaiSchemas.report(edition)));
        }
    }

    static List<Generator<AnnualReport>> generators() {
        return List.of(
                Reports.consistent(),
                Reports.withMissingCells(),
                Reports.anything(),
                Reports.broken().map(BrokenReport::report));
    }

    @ParameterizedTest
    @MethodSource("generators")
    void generatedReportsAreValid(Generator<AnnualReport> generator) throws Exception {
        Set<FormEdition> editions = EnumSet.noneOf(FormEdition.class);
        for (AnnualReport report : generator.stream(1).limit(100).toList()) {
            assertValid(report);
            editions.add(report.edition());
        }
        assertThat(editions).containsExactly(FormEdition.values());
    }

    @ParameterizedTest
    @EnumSource
    void aReportThatStatesEverythingIsValidInItsEditionAlone(FormEdition edition) throws Exception {
        AnnualReport report = SchemaDocuments.full(edition);

        assertValid(report);
        for (FormEdition other : FormEdition.values()) {
            assertThat(SCHEMAS.get(other)
                            .errors(GongkaiJson.strict().write(report))
                            .isEmpty())
                    .isEqualTo(other == edition);
        }
    }

    @Test
    void realReportsAreValid() throws Exception {
        List<Path> files;
        try (Stream<Path> all = Files.list(EXAMPLES)) {
            files = all.toList();
        }
        assertThat(files).hasSizeGreaterThanOrEqualTo(8);
        for (Path file : files) {
            assertValid(PublishedForm.readText(Files.readAllBytes(file)).report());
        }
    }

    private static void assertValid(AnnualReport report) throws JacksonException {
        String document = GongkaiJson.strict().writePretty(report);
        assertThat(SCHEMAS.get(report.edition()).errors(document)).as(document).isEmpty();
    }
}
