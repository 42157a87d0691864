/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the quick start says that the command line prints is printed: of the report of Guichi, and of a copy with one wrong figure. */
class QuickStartTest {
    private static final String REPORT = "docs/examples/reports/guichi-police-2020.txt";
    private static final String RECEIVED = "新收政府信息公开申请数量 | 2 |";

    @TempDir
    private static Path folder;

    @BeforeAll
    static void changeAFigure() throws Exception {
        String text = Files.readString(Page.ROOT.resolve(REPORT));
        assertThat(text).contains(RECEIVED);
        Files.writeString(folder.resolve("copy.txt"), text.replace(RECEIVED, RECEIVED.replace('2', '3')));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void printsWhatThePageSays(String language) throws Exception {
        Page page = Page.of(Page.ROOT.resolve("docs/quick-start" + (language.equals("zh") ? ".zh-CN.md" : ".md")));
        String right =
                CommandsTest.gongkai("check " + REPORT + " --lang " + language).printed();
        String wrong = CommandsTest.gongkai("check " + folder.resolve("copy.txt") + " --lang " + language)
                .printed();

        List<String> shown =
                page.blocks("text").stream().map(Page.Block::text).limit(2).toList();
        assertThat(right).startsWith(shown.get(0));
        assertThat(wrong).contains(shown.get(1));
    }

    @Test
    void theCopyIsNotConsistent() throws Exception {
        assertThat(CommandsTest.gongkai("check " + folder.resolve("copy.txt")).exitCode())
                .isEqualTo(1);
    }
}
