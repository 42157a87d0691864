/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.check;

import io.github.gongkai.text.Wording;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Pieces of Markdown, with Chinese and English side by side. */
final class Markdown {

    private Markdown() {}

    /** A table; the cells of its head, then its rows. */
    static String table(List<String> head, List<List<String>> rows) {
        List<String> rule = head.stream().map(cell -> "---").toList();
        return Stream.concat(Stream.of(head, rule), rows.stream())
                .map(Markdown::row)
                .collect(Collectors.joining());
    }

    private static String row(List<String> cells) {
        return cells.stream().map(cell -> cell.replace("|", "\\|")).collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    static String code(Object name) {
        return "`" + name + "`";
    }

    /** Both languages in one line, or the words alone if they are the same. */
    static String inline(Wording wording) {
        return wording.zh().equals(wording.en()) ? wording.zh() : wording.zh() + " · " + wording.en();
    }

    /** Both languages in one paragraph or cell, each on its line. */
    static String lines(Wording wording) {
        return wording.zh().equals(wording.en()) ? wording.zh() : wording.zh() + "<br>" + wording.en();
    }

    /** Both languages as quotations. */
    static String quote(Wording wording) {
        return "> " + wording.zh() + "\n>\n> " + wording.en() + "\n";
    }

    /** A text that starts in lower case, as a sentence. */
    static String sentence(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1) + ".";
    }
}
