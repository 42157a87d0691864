/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Changes that pages show are all made by {@link AddingAnEditionTest} and {@link AddingARuleTest}; one that does not fit is refused. */
class WalkthroughTest {
    private static final String OF_FILE = "```diff\n--- Form.java\n";

    @TempDir
    private Path folder;

    @Test
    void pagesThatShowChangesAreTried() {
        assertThat(Page.all())
                .filteredOn(Walkthrough::isOn)
                .extracting(Page::toString)
                .containsExactly(
                        "docs/adding-a-rule.md",
                        "docs/adding-a-rule.zh-CN.md",
                        "docs/adding-an-edition.md",
                        "docs/adding-an-edition.zh-CN.md");
    }

    private String changed(String text, String blocks) throws IOException {
        Path file = folder.resolve("Form.java");
        Files.writeString(file, text);
        Walkthrough.of(new Page(Path.of("page.md"), blocks)).apply(folder);
        return Files.readString(file);
    }

    @Test
    void hunksAreMadeInTheirOrder() throws IOException {
        assertThat(changed("a\nb\nc\nb\n", OF_FILE + " a\n-b\n+x\n@@\n-b\n+y\n```\n"))
                .isEqualTo("a\nx\nc\ny\n");
    }

    @Test
    void aHunkThatFitsNowhereOrTwiceIsRefused() {
        assertThatThrownBy(() -> changed("a\nb\n", OF_FILE + "-c\n+x\n```\n")).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> changed("b\nb\n", OF_FILE + "-b\n+x\n```\n")).isInstanceOf(AssertionError.class);
    }

    @Test
    void aNewFileIsWrittenOnce() throws IOException {
        String page = "```diff\n--- cases/New.csv\n+one\n+two\n```\n";
        changed("a\n", page);

        assertThat(folder.resolve("cases/New.csv")).hasContent("one\ntwo\n");
        assertThatThrownBy(() -> changed("a\n", page)).isInstanceOf(IOException.class);
    }

    @Test
    void aFileIsCopiedWithOtherWords() throws IOException {
        changed("class Form {}\n", "```sh\nsed 's/Form/Sheet/g' \\\n  Form.java \\\n  > Sheet.java\n```\n");

        assertThat(folder.resolve("Sheet.java")).hasContent("class Sheet {}");
    }
}
