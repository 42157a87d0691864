/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every fenced block is seen, says in which language it is, and is in one that a test checks. */
class FencesTest {
    private static final Pattern FENCE = Pattern.compile("(?m)^\\s*(?:```|~~~)");

    private static final Map<String, Class<?>> CHECKED = Map.ofEntries(
            Map.entry("java", JavaBlocksTest.class),
            Map.entry("kotlin", ConsumerBlocksTest.class),
            Map.entry("scala", ConsumerBlocksTest.class),
            Map.entry("json", JsonBlocksTest.class),
            Map.entry("xml", XmlBlocksTest.class),
            Map.entry("csv", CsvBlocksTest.class),
            Map.entry("sh", ShellBlocksTest.class),
            Map.entry("diff", WalkthroughTest.class),
            Map.entry("python", AnalysisBlocksTest.class),
            Map.entry("sql", AnalysisBlocksTest.class));

    /** What nothing runs, and why. */
    private static final Map<String, String> NOT_CHECKED = Map.of(
            "text",
            "what a program prints, a report as text, a drawing; what stands right below a command is compared by ShellBlocksTest, and"
                    + " README's diagnosis by ReadmeTest of cli");

    @ParameterizedTest
    @MethodSource("io.github.gongkai.docs.Page#all")
    void areSeenAndHaveALanguage(Page page) {
        assertThat(FENCE.matcher(page.text()).results().count())
                .isEqualTo(2L * page.blocks().size());
        assertThat(page.blocks()).allMatch(block -> block.language().matches("\\w+"));
    }

    /** Nothing says in which language an indented block is. */
    @ParameterizedTest
    @MethodSource("io.github.gongkai.docs.Page#all")
    void noBlockIsIndented(Page page) {
        assertThat(page.prose()).doesNotContainPattern("\n\n {4,}\\S");
    }

    @Test
    void areInALanguageThatIsChecked() {
        Set<String> inUse = Page.all().stream()
                .flatMap(page -> page.blocks().stream())
                .map(Page.Block::language)
                .filter(language -> !NOT_CHECKED.containsKey(language))
                .collect(Collectors.toSet());

        assertThat(inUse).isEqualTo(CHECKED.keySet());
    }
}
