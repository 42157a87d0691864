/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page of the guide is there in Chinese and in English, with the same headings, blocks, tables and pictures. */
class LanguagesTest {
    private static final Pattern ROW = Pattern.compile("(?m)^\\|.*\\|$");
    private static final Pattern PICTURE = Pattern.compile("!\\[[^\\]]*\\]\\([^)]*\\)");

    /** What has both languages on one page, as the notes of folders have, and the changes, which are no guide. */
    private static final List<Path> OTHERS = List.of(Path.of("docs/rules"), Path.of("CHANGELOG.md"));

    static List<Page> english() {
        return Page.all().stream()
                .filter(page -> !page.isChinese() && !page.isNote())
                .filter(page -> OTHERS.stream().noneMatch(folder -> page.path().startsWith(folder)))
                .toList();
    }

    private static Page chinese(Page page) {
        return Page.of(Page.ROOT.resolve(page.inOtherLanguage()));
    }

    @ParameterizedTest
    @MethodSource("english")
    void eachLeadsToTheOther(Page page) {
        assertThat(page.links()).contains(page.inOtherLanguage().getFileName().toString());
        assertThat(chinese(page).links()).contains(page.path().getFileName().toString());
    }

    @ParameterizedTest
    @MethodSource("english")
    void bothAreBuiltAlike(Page page) {
        Page chinese = chinese(page);

        assertThat(chinese.headings().stream().map(Page.Heading::level))
                .containsExactlyElementsOf(
                        page.headings().stream().map(Page.Heading::level).toList());
        assertThat(columns(chinese)).isEqualTo(columns(page));
        assertThat(PICTURE.matcher(chinese.text()).results().count())
                .isEqualTo(PICTURE.matcher(page.text()).results().count());
        assertThat(chinese.blocks().stream().map(Page.Block::language))
                .containsExactlyElementsOf(
                        page.blocks().stream().map(Page.Block::language).toList());
    }

    /** What a program prints may differ, and the language that a program asks for. */
    @ParameterizedTest
    @MethodSource("english")
    void bothShowTheSame(Page page) {
        assertThat(shown(chinese(page))).isEqualTo(shown(page));
    }

    private static List<String> shown(Page page) {
        return page.blocks().stream()
                .filter(block -> !block.language().equals("text"))
                .map(block -> block.text().replace("Language.ZH", "Language.EN"))
                .toList();
    }

    private static List<Long> columns(Page page) {
        return ROW.matcher(page.text())
                .results()
                .map(row -> row.group().chars().filter(c -> c == '|').count())
                .toList();
    }
}
