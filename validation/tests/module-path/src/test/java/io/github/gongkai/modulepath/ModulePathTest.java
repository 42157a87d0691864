/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.modulepath;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.classmate.TypeResolver;
import io.github.gongkai.AnnualReport;
import io.github.gongkai.validation.Consistent;
import jakarta.validation.Validation;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;
import org.hibernate.validator.HibernateValidator;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Named modules validate, in a virtual machine of their own that has no class path, and no expression language. */
class ModulePathTest {
    private static final Path SOURCES = Path.of("../module-path/src/test/modules");
    private static final String OPEN = "com.example.office";
    private static final String CLOSED = "com.example.closed";

    @TempDir
    private static Path modules;

    @TempDir
    private Path folder;

    @BeforeAll
    static void compile() throws Exception {
        String[] arguments = {
            "--module-source-path", SOURCES.toString(),
            "--module-path", path(libraries()),
            "--module", OPEN + "," + CLOSED,
            "-d", modules.toString()
        };
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        int result = ToolProvider.getSystemJavaCompiler().run(null, null, errors, arguments);
        assertThat(result).as(errors.toString(StandardCharsets.UTF_8)).isZero();
    }

    @Test
    @Timeout(60)
    void violationsStandAtCellsAndAreSaidInChinese() throws Exception {
        Output output = run(OPEN);

        List<String> tracks = List.of("reconsideration", "directLitigation", "litigationAfterReconsideration");
        List<String> expected = new ArrayList<>();
        tracks.forEach(track -> expected.add("report.reviewAndLitigation." + track + ".total: 表四"));
        expected.add("previous: 报告：");
        tracks.forEach(track -> expected.add("reviewAndLitigation." + track + ".total: 表四"));
        assertThat(output.exit()).as(output.errors()).isZero();
        assertThat(output.lines()).hasSameSizeAs(expected);
        for (int i = 0; i < expected.size(); i++) {
            assertThat(output.lines().get(i)).startsWith(expected.get(i));
        }
    }

    @Test
    @Timeout(60)
    void packageThatIsNotOpenIsNamed() throws Exception {
        Output output = run(CLOSED);

        assertThat(output.exit()).isNotZero();
        assertThat(output.errors())
                .contains("The property \"report\" of com.example.closed.Main$Years cannot be read"
                        + " unless its package is open to the module io.github.gongkai.validation.");
    }

    private Output run(String module) throws Exception {
        Path out = folder.resolve("out");
        Path errors = folder.resolve("errors");
        List<Path> path = new ArrayList<>(libraries());
        path.add(modules);

        int exit = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Duser.language=en",
                        "--module-path",
                        path(path),
                        // Hibernate Validator 8.0 does not say that it needs this.
                        "--add-modules",
                        "com.fasterxml.classmate",
                        "--module",
                        module + "/" + module + ".Main")
                .redirectOutput(out.toFile())
                .redirectError(errors.toFile())
                .start()
                .waitFor();

        return new Output(exit, Files.readAllLines(out), Files.readString(errors, Charset.defaultCharset()));
    }

    private record Output(int exit, List<String> lines, String errors) {}

    private static List<Path> libraries() throws URISyntaxException {
        List<Path> libraries = new ArrayList<>();
        for (Class<?> type : List.of(
                AnnualReport.class,
                Consistent.class,
                Validation.class,
                HibernateValidator.class,
                TypeResolver.class,
                Logger.class)) {
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
