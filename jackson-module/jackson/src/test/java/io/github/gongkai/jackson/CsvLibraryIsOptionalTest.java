/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.check.CheckResult;
import io.github.gongkai.check.RuleSet;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.testkit.Reports;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** Whoever wants JSON alone does not need the library for CSV. */
class CsvLibraryIsOptionalTest {

    @Test
    void jsonIsWrittenAndReadWithoutTheLibrary() throws Exception {
        assertThat(run(JsonAlone.class)).isEqualTo("done");
    }

    @Test
    void csvIsNotWrittenWithoutTheLibrary() throws Exception {
        assertThat(run(SomeCsv.class)).asString().contains("/dataformat/csv/Csv");
    }

    /** Runs a program on the class path of the tests without the library. */
    private static Object run(Class<? extends Callable<?>> program) throws Exception {
        List<URL> classPath = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            if (!entry.contains("jackson-dataformat-csv")) {
                classPath.add(Path.of(entry).toUri().toURL());
            }
        }
        try (URLClassLoader loader =
                new URLClassLoader(classPath.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
            Object there =
                    loader.loadClass(program.getName()).getDeclaredConstructor().newInstance();
            return ((Callable<?>) there).call();
        }
    }

    /** Uses all of the module but CSV. */
    public static final class JsonAlone implements Callable<String> {

        @Override
        public String call() throws Exception {
            GongkaiJson json = GongkaiJson.strict();
            AnnualReport report = Reports.consistent(FormEdition.REVISED_2021).generate(1);
            CheckResult result = RuleSet.standard().check(report);
            assertThat(json.read(json.write(report), AnnualReport.class)).isEqualTo(report);
            assertThat(json.read(json.write(result), CheckResult.class)).isEqualTo(result);
            ByteArrayOutputStream lines = new ByteArrayOutputStream();
            try (LineWriter writer = json.writeLines(lines)) {
                writer.write(report);
            }
            try (LineReader<AnnualReport> reader =
                    json.readLines(new ByteArrayInputStream(lines.toByteArray()), AnnualReport.class)) {
                assertThat(reader.next()).isEqualTo(new JsonLine.Read<>(1, report));
            }
            return "done";
        }
    }

    /** Says what is missing for CSV. */
    public static final class SomeCsv implements Callable<String> {

        @Override
        public String call() throws Exception {
            try {
                return Csv.written(List.of());
            } catch (NoClassDefFoundError e) {
                return String.valueOf(e.getMessage());
            }
        }
    }
}
