/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.platform.testkit.engine.EngineTestKit;

/** Every Java block of the page on property testing compiles, and its tests pass. */
class PropertyTestingPageTest {
    private static final Path PAGE = Path.of("../docs/property-testing.md");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "0, GateTest, jqwik, 4",
        "1, BrokenReportsTest, junit-jupiter, 2",
        "2, WithoutJqwikTest, junit-jupiter, 22",
        "3, ShrinkingByHandTest, junit-jupiter, 1",
    })
    void theTestsOfABlockPass(int block, String name, String engine, int tests) throws Exception {
        Path source = Files.writeString(folder.resolve(name + ".java"), blocks().get(block));
        compile(source);

        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
            EngineTestKit.engine(engine)
                    .configurationParameter(
                            "jqwik.database", folder.resolve("database").toString())
                    .configurationParameter("jqwik.reporting.onlyfailures", "true")
                    .selectors(selectClass(loader.loadClass(name)))
                    .execute()
                    .testEvents()
                    .assertStatistics(statistics -> statistics.succeeded(tests).failed(0));
        }
    }

    @Test
    void everyBlockIsTried() throws IOException {
        assertThat(blocks()).hasSize(4);
    }

    private void compile(Path source) {
        String classPath = System.getProperty("java.class.path")
                + File.pathSeparator
                + System.getProperty("surefire.test.class.path", "");
        int errors = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-cp", classPath, "-d", folder.toString(), source.toString());
        assertThat(errors).isZero();
    }

    private static List<String> blocks() throws IOException {
        Stream<String> blocks = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(PAGE))
                .results()
                .map(match -> match.group(1));
        return blocks.toList();
    }
}
