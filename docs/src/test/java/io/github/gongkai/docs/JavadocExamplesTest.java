/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples in comments compile, and each published module that exports something begins with one. */
class JavadocExamplesTest {
    private static final Pattern EXAMPLE = Pattern.compile("(?s)<pre>\\{@code\n(.*?)\n *\\* *}</pre>");
    private static final Pattern MARGIN = Pattern.compile("(?m)^ *\\* ?");

    @TempDir
    private Path folder;

    static List<Path> sources() {
        return MavenModule.all().stream()
                .map(module -> Page.ROOT.resolve(module.folder()).resolve("src/main/java"))
                .filter(sources -> Files.exists(sources.resolve("module-info.java")))
                .toList();
    }

    private static Stream<String> examples(Path file) {
        return EXAMPLE.matcher(Page.of(file).text())
                .results()
                .map(example -> MARGIN.matcher(example.group(1)).replaceAll(""));
    }

    /** What is not Java, such as a line of a file of properties, has no semicolon or brace. */
    @ParameterizedTest
    @MethodSource("sources")
    void compile(Path sources) throws IOException {
        List<String> examples;
        try (Stream<Path> files = Files.walk(sources)) {
            examples = files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(JavadocExamplesTest::examples)
                    .filter(example -> example.contains(";") || example.contains("{"))
                    .collect(Collectors.toList());
        }
        for (String example : examples) {
            assertThat(new Snippets(folder).compile(example)).as(example).isEmpty();
        }
    }

    @Test
    void modulesBeginWithAnExample() throws IOException {
        for (Path sources : sources()) {
            Path module = sources.resolve("module-info.java");
            if (Files.readString(module).contains("\n    exports ")) {
                assertThat(examples(module)).as(module.toString()).hasSize(1);
            }
        }
        assertThat(sources()).hasSizeGreaterThan(4);
    }
}
