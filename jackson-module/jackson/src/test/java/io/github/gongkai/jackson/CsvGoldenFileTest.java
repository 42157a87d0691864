/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.AnnualReport;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An example as CSV, in {@code docs/examples/csv}: the same file for both versions of Jackson. */
class CsvGoldenFileTest {
    private static final Path FILES = Path.of("../../docs/examples/csv");
    private static final Path PAGE = Path.of("../../docs/csv.md");
    private static final Pattern BLOCK = Pattern.compile("```csv\n(.*?)```", Pattern.DOTALL);

    static List<String> examples() {
        return Examples.ALL;
    }

    @Tag("generated")
    @Test
    void exampleIsWrittenAsItsGoldenFile() throws Exception {
        DocFile.assertFile(FILES.resolve(Examples.SUQIAN + ".csv"), Csv.written(Examples.report(Examples.SUQIAN)));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void examplesAreReadAsTheyWereWritten(String name) throws Exception {
        AnnualReport report = Examples.report(name);

        assertThat(Csv.read(Csv.written(report))).containsExactly(Csv.carried(report));
    }

    @Test
    void goldenFileIsReadAsTheReport() throws Exception {
        AnnualReport report = Examples.report(Examples.SUQIAN);

        assertThat(Csv.read(Examples.csv(Examples.SUQIAN))).containsExactly(Csv.carried(report));
        assertThat(Csv.written(report)).isEqualTo(Examples.csv(Examples.SUQIAN));
    }

    @Test
    void pageShowsLinesOfTheGoldenFile() throws Exception {
        List<String> shown = BLOCK.matcher(Files.readString(PAGE))
                .results()
                .flatMap(block -> block.group(1).lines())
                .toList();

        assertThat(shown).hasSizeGreaterThan(3);
        assertThat(Examples.csv(Examples.SUQIAN).lines()).containsSubsequence(shown);
    }
}
