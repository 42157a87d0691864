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
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The programs in other languages of the JVM are those of the projects in {@code release/consumers}, which are built and tested there. */
class ConsumerBlocksTest {
    /** The Chinese page has messages in Chinese. */
    @ParameterizedTest
    @ValueSource(strings = {"kotlin", "scala"})
    void areTheProgramOfTheConsumer(String language) throws IOException {
        Path folder = Page.ROOT.resolve("release/consumers").resolve(language).resolve("src/main");
        List<String> sources;
        try (Stream<Path> files = Files.walk(folder)) {
            sources = files.filter(Files::isRegularFile)
                    .map(file -> Page.of(file).text())
                    .map(ConsumerBlocksTest::withoutHeader)
                    .toList();
        }

        assertThat(sources).hasSize(1);
        assertThat(Page.all().stream().flatMap(page -> page.blocks(language).stream()))
                .hasSize(2)
                .allSatisfy(block -> assertThat(block.text().replace("Language.ZH", "Language.EN"))
                        .isEqualTo(sources.get(0)));
    }

    private static String withoutHeader(String source) {
        return source.replaceFirst("(?s)\\A/\\*.*?\\*/\n", "");
    }
}
