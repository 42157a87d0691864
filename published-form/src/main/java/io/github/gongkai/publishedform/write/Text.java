/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.publishedform.write;

import io.github.gongkai.form.FormHeading;
import io.github.gongkai.publishedform.internal.PageMarkup;
import io.github.gongkai.text.Wording;
import java.util.List;
import java.util.Optional;

/** Writes the narrative of a report, a paragraph for each of its lines. */
final class Text {
    private static final Wording EMPTY = Wording.of("（空）", "(empty)");
    private static final Wording LEFT_OUT = Wording.of("（摘录，从略）", "(left out of this extract)");

    private final Markup page;
    private final Words words;

    Text(Markup page, Words words) {
        this.page = page;
        this.words = words;
    }

    /** Writes a text, and says so if there is none or nothing can be seen of it. */
    void write(String identifier, Optional<String> text, boolean isExtract) {
        text.ifPresent(present -> writeLines(identifier, lines(present), -1));
        if (text.orElse("").isBlank()) {
            page.open("p", PageMarkup.OURS, "", "class", "nothing");
            words.inline(page, text.isEmpty() && isExtract ? LEFT_OUT : EMPTY);
            page.close().line();
        }
    }

    /** Writes a preamble; the line that is the title of the report, if it has one, is its heading. */
    void writePreamble(String identifier, String text) {
        writeLines(identifier, lines(text), titleLine(text));
    }

    /** Whether a preamble has the title of the report. */
    static boolean hasTitle(String preamble) {
        return titleLine(preamble) >= 0;
    }

    /** The first line that is not empty, if it ends like the title of the form; else -1. */
    private static int titleLine(String preamble) {
        List<String> lines = lines(preamble);
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                return lines.get(i).strip().endsWith(FormHeading.TITLE.label().zh()) ? i : -1;
            }
        }
        return -1;
    }

    private static List<String> lines(String text) {
        return List.of(text.split("\n", -1));
    }

    private void writeLines(String identifier, List<String> lines, int titleLine) {
        page.open("div", "class", "text", PageMarkup.SECTION, identifier).line();
        for (int i = 0; i < lines.size(); i++) {
            if (i == titleLine) {
                page.element("p", lines.get(i), "class", "title", "role", "heading", "aria-level", "1");
            } else {
                page.element("p", lines.get(i));
            }
            page.line();
        }
        page.close().line();
    }
}
