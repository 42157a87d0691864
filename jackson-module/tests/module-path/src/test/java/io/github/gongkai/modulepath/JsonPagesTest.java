package io.github.gongkai.modulepath;

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
import org.junit.jupiter.params.provider.ValueSource;

/** Every Java block of the pages on JSON and CSV stands, line by line, in a source that is compiled and run. */
class JsonPagesTest {
    private static final Path PAGES = Path.of("../../../docs");
    private static final List<Path> TESTED = List.of(
            Path.of("../../jackson/src/test/java"), Path.of("../spring-boot-4/src"), Path.of("src/test/modules"));

    @ParameterizedTest
    @ValueSource(strings = {"json.md", "json-frameworks.md", "csv.md"})
    void everyBlockIsTested(String page) throws IOException {
        List<String> sources = sources();

        assertThat(blocks(page))
                .isNotEmpty()
                .allSatisfy(block -> assertThat(sources).anyMatch(source -> source.contains(block)));
    }

    private static List<String> blocks(String page) throws IOException {
        return Pattern.compile("```java\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(PAGES.resolve(page)))
                .results()
                .map(match -> withoutIndentation(match.group(1)))
                .toList();
    }

    private static List<String> sources() throws IOException {
        List<String> sources = new ArrayList<>();
        for (Path folder : TESTED) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    sources.add(withoutIndentation(Files.readString(file)));
                }
            }
        }
        return sources;
    }

    private static String withoutIndentation(String lines) {
        return lines.lines().map(String::strip).collect(Collectors.joining("\n", "\n", "\n"));
    }
}
