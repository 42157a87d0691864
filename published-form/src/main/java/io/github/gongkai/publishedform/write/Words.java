/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.publishedform.write;

import io.github.gongkai.text.Language;
import io.github.gongkai.text.Wording;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What is said on a page beside the report, in each of the languages that were asked for. */
record Words(List<Language> languages) {
    private static final String BETWEEN = " / ";

    /** Says something in an element for each language. */
    void block(Markup page, String element, Wording words) {
        for (Language language : languages) {
            page.element(element, words.in(language), lang(language)).line();
        }
    }

    /** Says something within a line. */
    void inline(Markup page, Wording words) {
        boolean first = true;
        for (Language language : languages) {
            page.text(first ? "" : BETWEEN).element("span", words.in(language), lang(language));
            first = false;
        }
    }

    /** What is said, where no elements can stand. */
    String plain(Wording words) {
        return languages.stream().map(words::in).distinct().collect(Collectors.joining(BETWEEN));
    }

    /** The attributes of an element in a language; the page itself is in Chinese. */
    static String[] lang(Language language) {
        return language == Language.ZH ? new String[0] : new String[] {"lang", "en"};
    }

    /** The words that something has in either language. */
    static Wording wording(Function<Language, String> words) {
        return Wording.of(words.apply(Language.ZH), words.apply(Language.EN));
    }
}
