package io.github.gongkai.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.AnnualReport;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples as JSON, in {@code docs/examples/json}: the same files for both versions of Jackson. */
class GoldenFilesTest {
    private static final Path FILES = Path.of("../../docs/examples/json");

    static List<String> examples() {
        return Examples.ALL;
    }

    @ParameterizedTest
    @MethodSource("examples")
    void exampleIsWrittenAsItsGoldenFile(String name) throws Exception {
        String written = GongkaiJson.strict().writePretty(Examples.report(name));
        if (Boolean.getBoolean("updateDocs")) {
            Files.createDirectories(FILES);
            Files.writeString(FILES.resolve(name + ".json"), written);
        }

        assertThat(written).isEqualTo(Examples.json(name));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void goldenFileIsReadAsTheReport(String name) throws Exception {
        AnnualReport read = GongkaiJson.strict().read(Examples.json(name), AnnualReport.class);

        assertThat(read).isEqualTo(Examples.report(name));
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
