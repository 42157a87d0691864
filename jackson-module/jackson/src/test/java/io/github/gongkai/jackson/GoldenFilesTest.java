/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.check.CheckResult;
import io.github.gongkai.check.Finding;
import io.github.gongkai.check.RuleSet;
import io.github.gongkai.diagnose.Derivation;
import io.github.gongkai.diagnose.Diagnoser;
import io.github.gongkai.diagnose.Diagnosis;
import io.github.gongkai.entry.Entry;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.rule.RuleId;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples as JSON, in {@code docs/examples/json}: the same files for both versions of Jackson. */
class GoldenFilesTest {
    private static final Path FILES = Path.of("../../docs/examples/json");

    static List<String> examples() {
        return Examples.ALL;
    }

    @Tag("generated")
    @ParameterizedTest
    @MethodSource("examples")
    void exampleIsWrittenAsItsGoldenFile(String name) throws Exception {
        DocFile.assertFile(FILES.resolve(name + ".json"), GongkaiJson.strict().writePretty(Examples.report(name)));
    }

    /** A report with a wrong total, against few rules, so that what is written can be overlooked. */
    private static CheckResult result() {
        AnnualReport report = Examples.report(Examples.SUQIAN);
        CellRef wrong = report.edition().cell("reviewAndLitigation.directLitigation.total");
        return RuleSet.standard()
                .only(RuleId.of("T4-01"), RuleId.of("D-01"), RuleId.of("D-03"))
                .check(report.with(wrong, Entry.count(1))
                        .with(wrong.edition().cell("reviewAndLitigation.reconsideration.total"), Entry.blank()));
    }

    /** A report in which two digits of one figure are swapped, and a total is one more than its parts. */
    static Diagnosis diagnosis() {
        AnnualReport report = Examples.report(Examples.SUQIAN);
        FormEdition edition = report.edition();
        return Diagnoser.standard()
                .diagnose(report.with(edition.cell("applications.received.naturalPerson"), Entry.count(3420))
                        .with(edition.cell("reviewAndLitigation.directLitigation.total"), Entry.count(25)));
    }

    /** A report with four blank cells, two of which follow from the others. */
    static Derivation derivation() {
        AnnualReport report = Examples.report(Examples.SUQIAN);
        for (String path : List.of(
                "applications.received.naturalPerson",
                "applications.received.total",
                "reviewAndLitigation.directLitigation.upheld",
                "reviewAndLitigation.directLitigation.pending")) {
            report = report.with(report.edition().cell(path), Entry.blank());
        }
        return Diagnoser.standard().derive(report);
    }

    static Stream<Arguments> others() {
        return Stream.of(
                arguments("check-result", result(), CheckResult.class),
                arguments("diagnosis", diagnosis(), Diagnosis.class),
                arguments("derivation", derivation(), Derivation.class),
                arguments("finding", result().findings().get(0), Finding.class),
                arguments("rule-set", RuleSet.standard().only(RuleId.of("T4-01"), RuleId.of("T2-03")), RuleSet.class));
    }

    @Tag("generated")
    @ParameterizedTest
    @MethodSource("others")
    <T> void resultFindingAndRulesAreWrittenAsTheirGoldenFiles(String name, T value, Class<T> type) throws Exception {
        DocFile.assertFile(FILES.resolve(name + ".json"), GongkaiJson.strict().writePretty(value));

        assertThat(GongkaiJson.strict().read(GongkaiJson.strict().writePretty(value), type))
                .isEqualTo(value);
    }

    @ParameterizedTest
    @MethodSource("others")
    <T> void goldenFileIsReadAsTheValue(String name, T value, Class<T> type) throws Exception {
        assertThat(GongkaiJson.strict().read(Examples.json(name), type)).isEqualTo(value);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void goldenFileIsReadAsTheReport(String name) throws Exception {
        AnnualReport report = Examples.report(name);

        assertThat(GongkaiJson.strict().read(Examples.json(name), AnnualReport.class))
                .isEqualTo(report);
        assertThat(GongkaiJson.strict().writePretty(report)).isEqualTo(Examples.json(name));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void goldenFileWithoutSpacesIsWhatIsWrittenOnOneLine(String name) throws Exception {
        byte[] written = GongkaiJson.strict().writeBytes(Examples.report(name));

        assertThat(new String(written, StandardCharsets.UTF_8))
                .isEqualTo(Documents.withoutSpaces(Examples.json(name)))
                .isEqualTo(GongkaiJson.strict().write(Examples.report(name)));
    }
}
