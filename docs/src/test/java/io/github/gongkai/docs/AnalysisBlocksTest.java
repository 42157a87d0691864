/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every block of Python and SQL names cells, units and states that the CSV has, and gives the answer on the example where it can be
 * run: with pandas and DuckDB for the Python of {@code -Dgongkai.python}, {@code python3} by default. The build needs neither.
 */
class AnalysisBlocksTest {
    private static final String PYTHON = System.getProperty("gongkai.python", "python3");
    private static final String PREAMBLE = "import pandas as pd\n";
    private static final Pattern QUOTED = Pattern.compile("['\"](/[^'\"]+|[A-Z]+(?:_[A-Z]+)+)['\"]");

    @TempDir
    private Path folder;

    static List<String> blocks(String language) {
        return Page.all().stream()
                .flatMap(page -> page.blocks(language).stream())
                .map(Page.Block::text)
                .distinct()
                .toList();
    }

    static List<String> python() {
        return blocks("python");
    }

    static List<String> sql() {
        return blocks("sql");
    }

    static List<String> all() {
        return Stream.concat(python().stream(), sql().stream()).toList();
    }

    @ParameterizedTest
    @MethodSource("all")
    void nameWhatTheExampleHas(String block) throws IOException {
        Set<String> values = Files.readAllLines(CsvBlocksTest.EXAMPLE).stream()
                .flatMap(line -> Stream.of(line.split(",")))
                .collect(Collectors.toSet());

        assertThat(QUOTED.matcher(block).results())
                .extracting((MatchResult quoted) -> quoted.group(1))
                .isNotEmpty()
                .isSubsetOf(values);
    }

    /** The example is of 2023, when Suqian received 3511 applications. */
    @ParameterizedTest
    @MethodSource("python")
    void pythonAddsUpTheExample(String block) throws Exception {
        assumeTrue(Run.of(folder, PYTHON, "-c", "import pandas").succeeded());
        String statements = block.strip();
        int last = statements.lastIndexOf('\n') + 1;
        assertThat(python(PREAMBLE + statements.substring(0, last) + "print(" + statements.substring(last) + ")"))
                .containsPattern("2023 +3511");
    }

    /** The one amount of the example. */
    @ParameterizedTest
    @MethodSource("sql")
    void sqlFindsTheAmountOfTheExample(String block) throws Exception {
        assumeTrue(Run.of(folder, PYTHON, "-c", "import duckdb").succeeded());
        assertThat(python("import duckdb\nprint(duckdb.sql('''" + block + "''').fetchall())"))
                .contains("宿迁市人民政府")
                .contains("Decimal('59237.2449')");
    }

    private String python(String script) throws Exception {
        Files.copy(CsvBlocksTest.EXAMPLE, folder.resolve("reports.csv"));
        Path file = Files.writeString(folder.resolve("script.py"), script);
        Run run = Run.of(folder, PYTHON, file.toString());
        assertThat(run.succeeded()).as(run.printed()).isTrue();
        return run.printed();
    }
}
