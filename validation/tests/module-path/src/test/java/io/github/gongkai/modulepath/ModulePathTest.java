package io.github.gongkai.modulepath;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.classmate.TypeResolver;
import io.github.gongkai.AnnualReport;
import io.github.gongkai.validation.Consistent;
import jakarta.validation.Validation;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;
import org.hibernate.validator.HibernateValidator;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A named module validates, in a virtual machine of its own that has no class path, and no expression language. */
class ModulePathTest {
    private static final Path SOURCES = Path.of("../module-path/src/test/modules");
    private static final String MODULE = "com.example.office";

    @TempDir
    private Path modules;

    @TempDir
    private Path folder;

    @Test
    void violationsStandAtCellsAndAreSaidInChinese() throws Exception {
        compile();

        List<String> lines = run();

        List<String> tracks = List.of("reconsideration", "directLitigation", "litigationAfterReconsideration");
        List<String> expected = new ArrayList<>();
        tracks.forEach(track -> expected.add("report.reviewAndLitigation." + track + ".total: 表四"));
        expected.add("previous: 报告：");
        tracks.forEach(track -> expected.add("reviewAndLitigation." + track + ".total: 表四"));
        assertThat(lines).hasSameSizeAs(expected);
        for (int i = 0; i < lines.size(); i++) {
            assertThat(lines.get(i)).startsWith(expected.get(i));
        }
    }

    private void compile() throws Exception {
        String[] arguments = {
            "--module-source-path", SOURCES.toString(),
            "--module-path", path(libraries()),
            "--module", MODULE,
            "-d", modules.toString()
        };
        assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments))
                .isZero();
    }

    private List<String> run() throws Exception {
        Path out = folder.resolve("out");
        Path errors = folder.resolve("errors");
        List<Path> path = new ArrayList<>(libraries());
        path.add(modules);

        int exit = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "--module-path",
                        path(path),
                        // Hibernate Validator 8.0 does not say that it needs this.
                        "--add-modules",
                        "com.fasterxml.classmate",
                        "--module",
                        MODULE + "/" + MODULE + ".Main")
                .redirectOutput(out.toFile())
                .redirectError(errors.toFile())
                .start()
                .waitFor();

        assertThat(exit).as(Files.readString(errors)).isZero();
        return Files.readAllLines(out);
    }

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
