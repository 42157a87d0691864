/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every Java block of a page stands, line by line, in a source that the tests of other modules compile and run. */
class PagesTest {
    private static final Path ROOT = Path.of("..");

    @ParameterizedTest
    @CsvSource({
        "json.md, jackson-module",
        "json-frameworks.md, jackson-module",
        "csv.md, jackson-module",
        "bean-validation.md, validation",
        "spring-boot.md, jackson-module validation",
        "diagnosis.md, core",
        "narrative.md, published-form",
        "reading.md, published-form",
        "writing.md, published-form"
    })
    void everyBlockIsTested(String page, String modules) throws IOException {
        List<String> sources = sources(modules.split(" "));

        assertThat(blocks(page)).isNotEmpty();
        assertThat(blocks(page))
                .filteredOn(block -> sources.stream().noneMatch(source -> source.contains(block)))
                .isEmpty();
    }

    private static List<String> blocks(String page) throws IOException {
        return Pattern.compile("```java\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(ROOT.resolve("docs").resolve(page)))
                .results()
                .map(match -> withoutIndentation(match.group(1)))
                .toList();
    }

    /** The tests of modules, and the applications that are there to be tested. */
    private static List<String> sources(String... modules) throws IOException {
        List<String> sources = new ArrayList<>();
        for (String module : modules) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(module))) {
                for (Path file : files.filter(PagesTest::isTested).toList()) {
                    sources.add(withoutIndentation(Files.readString(file)));
                }
            }
        }
        return sources;
    }

    private static boolean isTested(Path file) {
        String path = file.toString().replace('\\', '/');
        return path.endsWith(".java")
                && !path.contains("/target/")
                && (path.contains("/src/test/") || path.contains("/tests/"));
    }

    private static String withoutIndentation(String lines) {
        return lines.lines().map(String::strip).collect(Collectors.joining("\n", "\n", "\n"));
    }
}
