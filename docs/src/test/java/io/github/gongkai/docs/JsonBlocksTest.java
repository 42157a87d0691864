/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.check.CheckResult;
import io.github.gongkai.check.Finding;
import io.github.gongkai.check.RuleSet;
import io.github.gongkai.diagnose.Derivation;
import io.github.gongkai.diagnose.Diagnosis;
import io.github.gongkai.jackson.GongkaiJson;
import io.github.gongkai.rule.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every block of JSON is a document that is read strictly, or the first lines of one of the examples, which are read so. What stands
 * as JSON within a sentence or a table is well-formed.
 */
class JsonBlocksTest {
    private static final Path EXAMPLES = Page.ROOT.resolve("docs/examples/json");
    private static final Pattern OBJECT_IN_TEXT = Pattern.compile("`(\\{\"[^`\n]*\\})`");

    private static final List<Class<?>> DOCUMENTS = List.of(
            AnnualReport.class,
            CheckResult.class,
            Finding.class,
            Diagnosis.class,
            Derivation.class,
            RuleSet.class,
            Rule.class);

    private final GongkaiJson strict = GongkaiJson.strict();
    private final JsonMapper mapper = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    static List<Page> pages() {
        return Page.all().stream()
                .filter(page -> !page.blocks("json").isEmpty())
                .toList();
    }

    static List<Path> examples() throws IOException {
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            return files.sorted().toList();
        }
    }

    static List<String> objectsInText() {
        return Page.all().stream()
                .flatMap(page -> OBJECT_IN_TEXT.matcher(page.text()).results())
                .map((MatchResult found) -> found.group(1))
                .distinct()
                .toList();
    }

    private boolean isDocument(String text) {
        return DOCUMENTS.stream().anyMatch(type -> isRead(text, type));
    }

    private boolean isRead(String text, Class<?> type) {
        try {
            strict.read(text, type);
            return true;
        } catch (JacksonException refused) {
            return false;
        }
    }

    private static boolean beginsAnExample(String lines) throws IOException {
        for (Path example : examples()) {
            if (Files.readString(example).startsWith(lines)) {
                return true;
            }
        }
        return false;
    }

    @ParameterizedTest
    @MethodSource("pages")
    void areDocumentsOrTheBeginningOfOne(Page page) throws IOException {
        for (Page.Block block : page.blocks("json")) {
            assertThat(isDocument(block.text()) || beginsAnExample(block.text()))
                    .as(block.text())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void examplesAreReadStrictly(Path example) throws IOException {
        assertThat(isDocument(Files.readString(example))).isTrue();
    }

    @ParameterizedTest
    @MethodSource("objectsInText")
    void objectsInTextAreWellFormed(String object) {
        assertThat(mapper.readTree(object).isObject()).isTrue();
    }

    @Test
    void whatIsNoDocumentIsNoticed() throws IOException {
        String finding = Files.readString(EXAMPLES.resolve("finding.json"));

        assertThat(isDocument(finding)).isTrue();
        assertThat(isDocument(finding.replace("\"verdict\"", "\"verdit\""))).isFalse();
        assertThat(isDocument("{}")).isFalse();
        assertThat(beginsAnExample("{\"schemaVersion\": 2,\n")).isFalse();
    }
}
