/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every folder says in both languages what it is, or the one above says it. */
class FolderNotesTest {
    private static final Pattern CHINESE = Pattern.compile("(?m)^.*\\p{IsHan}.*。$");
    private static final Pattern ENGLISH = Pattern.compile("(?m)^[^\\p{IsHan}]*[a-z]+ [a-z]+[^\\p{IsHan}]*[.:]$");

    static List<Path> folders() {
        return Folders.all();
    }

    @ParameterizedTest
    @MethodSource("folders")
    void everyFolderIsExplained(Path folder) {
        Path note = folder.resolve(Page.NOTE);
        Path above = folder.resolveSibling(Page.NOTE);

        assertThat(Files.exists(note) || isNamed(above, folder.getFileName().toString()))
                .as("%s is there, or %s names the folder", note, above)
                .isTrue();
    }

    /** The front page, which names the modules, is not what somebody has before them who opens one. */
    private static boolean isNamed(Path above, String name) {
        return !above.equals(Page.ROOT.resolve(Page.NOTE))
                && Files.exists(above)
                && Page.of(above).text().contains("`" + name + "`");
    }

    static List<Page> notes() {
        return Page.all().stream().filter(Page::isNote).toList();
    }

    @ParameterizedTest
    @MethodSource("notes")
    void noteIsInBothLanguages(Page note) {
        assertThat(note.text()).containsPattern(CHINESE).containsPattern(ENGLISH);
    }

    @Test
    void theFoldersAreFound() {
        assertThat(folders().stream().map(folder -> Page.ROOT.relativize(folder).toString()))
                .contains(
                        "core",
                        "docs/schemas",
                        "core/src/test/resources/rule-cases",
                        "jackson-module/tests/spring-boot-3",
                        ".ci")
                .doesNotContain("core/src", "core/target", ".git");
    }
}
