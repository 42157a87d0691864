/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.cli;

import io.github.gongkai.text.Language;
import io.github.gongkai.text.Wording;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;

/** What text for people is written on, in one language. */
record TextPage(PrintStream out, Language language) {
    /** The most files that are listed with their notes. */
    private static final int LISTED = 20;

    /** One of two texts, by the language. */
    String say(String zh, String en) {
        return language == Language.ZH ? zh : en;
    }

    String say(Wording wording) {
        return wording.in(language);
    }

    /** Items in a row. */
    String list(List<String> items) {
        return String.join(say("、", ", "), items);
    }

    /** What is written in the same language on a page of its own, as bytes. */
    byte[] written(Consumer<TextPage> content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PrintStream stream = new PrintStream(bytes, false, StandardCharsets.UTF_8)) {
            content.accept(new TextPage(stream, language));
        }
        return bytes.toByteArray();
    }

    /** Writes what was written on another page. */
    void write(byte[] written) {
        out.write(written, 0, written.length);
    }

    void line(String text) {
        out.println(text);
    }

    void blankLine() {
        out.println();
    }

    /** The title of a section with so many items; none if there are none. */
    void section(String title, int size) {
        if (size > 0) {
            blankLine();
            line(title + say("（" + size + "）", " (" + size + ")"));
        }
    }

    /** A section with the files that there are notes on, and how many. */
    void noted(String title, List<Source> sources) {
        List<Source> noted =
                sources.stream().filter(source -> !source.notes().isEmpty()).toList();
        section(title, noted.size());
        List<String> items = noted.stream()
                .map(source -> source.file() + notes(source.notes().size()))
                .toList();
        items("  · ", items, LISTED, "份");
    }

    private String notes(int count) {
        return say("：" + count + "条", ": " + count + (count == 1 ? " note" : " notes"));
    }

    /** Items, each on a line of its own, so many at most, and how many more there are, with the Chinese measure word for them. */
    void items(String mark, List<String> items, int most, String measure) {
        items.stream().limit(most).forEach(item -> line(mark + item));
        int more = items.size() - most;
        if (more > 0) {
            line(mark + say("以及另外" + more + measure, "and " + more + " more"));
        }
    }
}
