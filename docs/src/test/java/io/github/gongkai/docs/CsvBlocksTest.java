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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every block of CSV has lines of the example, in its order and with its header. */
class CsvBlocksTest {
    static final Path EXAMPLE = Page.ROOT.resolve("docs/examples/csv/suqian-city-2023.csv");

    static List<Page> pages() {
        return Page.all().stream().filter(page -> !page.blocks("csv").isEmpty()).toList();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void areLinesOfTheExample(Page page) throws IOException {
        List<String> lines = Files.readAllLines(EXAMPLE);
        for (Page.Block block : page.blocks("csv")) {
            List<String> shown = block.text().lines().toList();
            assertThat(shown).hasSizeGreaterThan(1).startsWith(lines.get(0));
            assertThat(lines).containsSubsequence(shown);
        }
    }
}
