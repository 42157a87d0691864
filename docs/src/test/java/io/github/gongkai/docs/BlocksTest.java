/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.InputSource;
import tools.jackson.databind.json.JsonMapper;

/** The blocks that are no Java: JSON and XML can be read and name what is there, and those of other languages are programs of the build. */
class BlocksTest {
    /** By whom the blocks of a language are looked at. Commands stand in blocks without one. */
    private static final Map<String, String> LOOKED_AT_BY = new TreeMap<>(Map.of(
            "", "CommandsTest",
            "csv", "PagesTest of cli",
            "diff", "AddingAnEditionTest",
            "java", "JavaBlocksTest",
            "json", "BlocksTest, and JsonPageTest of jackson-module",
            "kotlin", "BlocksTest, and release/consumers/kotlin",
            "scala", "BlocksTest, and release/consumers/scala",
            "text", "what is printed: ReadmeTest and PagesTest of cli, and others beside what prints it",
            "xml", "BlocksTest"));

    /** Of other people's tools, which the build has not: pandas and DuckDB. */
    private static final Set<String> NOT_RUN = Set.of("python", "sql");

    private static final Pattern DEPENDENCY = Pattern.compile(
            "<groupId>io\\.github\\.gongkai</groupId>\\s*<artifactId>([\\w-]+)</artifactId>(?:\\s*<version>([^<]+)</version>)?");
    private static final Pattern VERSION = Pattern.compile("<artifactId>gongkai-bom</artifactId>\\s*<version>([^<]+)<");

    @Test
    void noBlockIsOfALanguageThatNobodyLooksAt() {
        Set<String> languages = new TreeSet<>();
        Page.all().forEach(page -> page.blocks().forEach(block -> languages.add(block.language())));

        assertThat(languages).allMatch(language -> LOOKED_AT_BY.containsKey(language) || NOT_RUN.contains(language));
    }

    static List<String> json() {
        return blocks("json");
    }

    /** What is no whole value is the beginning of an example, which the tests of the JSON modules read. */
    @ParameterizedTest
    @MethodSource("json")
    void jsonIsAValueOrTheBeginningOfAnExample(String text) throws IOException {
        List<String> examples;
        try (Stream<Path> files = Files.list(Page.ROOT.resolve("docs/examples/json"))) {
            examples = files.map(file -> Page.of(file).text()).toList();
        }
        if (examples.stream().noneMatch(example -> example.startsWith(text))) {
            assertThat(JsonMapper.shared().readTree(text).isContainer()).isTrue();
        }
    }

    static List<String> xml() {
        return blocks("xml");
    }

    @ParameterizedTest
    @MethodSource("xml")
    void xmlCanBeReadAndNamesArtifactsThatAreThere(String text) throws Exception {
        String document = text.startsWith("<?xml") ? text : "<block>" + text + "</block>";
        assertThat(DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new InputSource(new StringReader(document))))
                .isNotNull();

        String bom = Files.readString(Page.ROOT.resolve("bom/pom.xml"));
        DEPENDENCY.matcher(text).results().forEach(dependency -> {
            assertThat(bom).contains("<artifactId>" + dependency.group(1) + "</artifactId>");
            assertThat(dependency.group(2)).isIn(null, version(bom), "${gongkai.version}");
        });
    }

    private static String version(String bom) {
        return VERSION.matcher(bom).results().findFirst().orElseThrow().group(1);
    }

    static Stream<String> programs() {
        return Stream.of("kotlin", "scala");
    }

    /** The Chinese page has messages in Chinese. */
    @ParameterizedTest
    @MethodSource("programs")
    void programOfAnotherLanguageIsThatOfTheConsumer(String language) throws IOException {
        Path folder = Page.ROOT.resolve("release/consumers").resolve(language).resolve("src/main");
        List<String> sources;
        try (Stream<Path> files = Files.walk(folder)) {
            sources = files.filter(Files::isRegularFile)
                    .map(file -> Page.of(file).text())
                    .map(BlocksTest::withoutHeader)
                    .toList();
        }

        assertThat(sources).hasSize(1);
        assertThat(blocks(language))
                .hasSizeGreaterThan(1)
                .allSatisfy(block ->
                        assertThat(block.replace("Language.ZH", "Language.EN")).isEqualTo(sources.get(0)));
    }

    private static String withoutHeader(String source) {
        return source.replaceFirst("(?s)\\A/\\*.*?\\*/\n", "");
    }

    private static List<String> blocks(String language) {
        return Page.all().stream()
                .flatMap(page -> page.blocks().stream())
                .filter(block -> block.language().equals(language))
                .map(Page.Block::text)
                .distinct()
                .toList();
    }
}
