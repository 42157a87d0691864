/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.modulepath;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.jackson.GongkaiJson;
import io.github.gongkai.testkit.Reports;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Named modules find the module of each Jackson, in a virtual machine of their own that has no class path. */
class ModulePathTest {
    private static final Path SOURCES = Path.of("src/test/modules");

    private static final AnnualReport REPORT =
            Reports.consistent(FormEdition.REVISED_2021).generate(4);

    @TempDir
    private static Path modules;

    @TempDir
    private Path folder;

    @BeforeAll
    static void compile() throws Exception {
        String[] arguments = {
            "--module-source-path", SOURCES.toString(),
            "--module-path", path(libraries()),
            "--module", String.join(",", names()),
            "-d", modules.toString()
        };
        assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments))
                .isZero();
    }

    @ParameterizedTest
    @MethodSource("names")
    void aReportComesBackAsItWas(String module) throws Exception {
        Path in = Files.write(folder.resolve("in"), GongkaiJson.strict().writeBytes(REPORT));
        Path out = folder.resolve("out");
        Path errors = folder.resolve("errors");
        List<Path> path = new ArrayList<>(libraries());
        path.add(modules);

        int exit = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "--module-path",
                        path(path),
                        "--module",
                        module + "/" + module + ".Main")
                .redirectInput(in.toFile())
                .redirectOutput(out.toFile())
                .redirectError(errors.toFile())
                .start()
                .waitFor();

        assertThat(exit).as(Files.readString(errors)).isZero();
        assertThat(GongkaiJson.strict().read(Files.readAllBytes(out), AnnualReport.class))
                .isEqualTo(REPORT);
    }

    private static List<String> names() throws IOException {
        try (Stream<Path> folders = Files.list(SOURCES)) {
            return folders.map(folder -> folder.getFileName().toString()).toList();
        }
    }

    private static List<Path> libraries() throws URISyntaxException {
        List<Path> libraries = new ArrayList<>();
        for (Class<?> type : List.of(
                AnnualReport.class,
                io.github.gongkai.jackson.GongkaiModule.class,
                io.github.gongkai.jackson2.GongkaiModule.class,
                com.fasterxml.jackson.annotation.JsonProperty.class,
                tools.jackson.core.JsonParser.class,
                tools.jackson.databind.ObjectMapper.class,
                com.fasterxml.jackson.core.JsonParser.class,
                com.fasterxml.jackson.databind.ObjectMapper.class)) {
            libraries.add(Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI()));
        }
        return libraries;
    }

    private static String path(List<Path> libraries) {
        return String.join(
                File.pathSeparator, libraries.stream().map(Path::toString).toList());
    }
}
