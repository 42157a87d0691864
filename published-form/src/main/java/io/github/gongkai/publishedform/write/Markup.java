/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.publishedform.write;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * HTML as it is written: elements that are closed in the order in which they were opened, and text in which nothing is markup.
 *
 * <p>Every character of a text is read back as it is, but for the two that HTML cannot carry: U+0000, and a surrogate without the
 * other of its pair. Both are written as U+FFFD.
 */
final class Markup {
    private static final char REPLACEMENT = '\uFFFD';

    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens an element with attributes, each a name and a value; one with an empty value is written as its name. */
    Markup open(String element, String... attributes) {
        return open(element, List.of(attributes));
    }

    Markup open(String element, List<String> attributes) {
        start(element, attributes);
        open.push(element);
        return this;
    }

    /** Writes an element that has no content and no end. */
    Markup empty(String element, String... attributes) {
        start(element, List.of(attributes));
        return this;
    }

    private void start(String element, List<String> attributes) {
        out.append('<').append(element);
        for (int i = 0; i < attributes.size(); i += 2) {
            out.append(' ').append(attributes.get(i));
            if (!attributes.get(i + 1).isEmpty()) {
                out.append("=\"");
                escape(attributes.get(i + 1));
                out.append('"');
            }
        }
        out.append('>');
    }

    /** Closes the element that was opened last. */
    Markup close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** Writes an element with nothing but text in it. */
    Markup element(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close();
    }

    Markup text(String text) {
        escape(text);
        return this;
    }

    /** Writes a style sheet, which is not escaped. */
    Markup style(String sheet) {
        out.append("<style>").append(sheet).append("</style>");
        return this;
    }

    /** Ends the line, where white space says nothing. */
    Markup line() {
        out.append('\n');
        return this;
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            switch (character) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                // As it is, it would be read as the end of a line.
                case '\r' -> out.append("&#13;");
                case '\0' -> out.append(REPLACEMENT);
                default -> out.append(isAlone(text, i) ? REPLACEMENT : character);
            }
        }
    }

    private static boolean isAlone(String text, int i) {
        char character = text.charAt(i);
        if (Character.isHighSurrogate(character)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        return Character.isLowSurrogate(character) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }

    /** Returns the whole page, behind its type. */
    String page() {
        return "<!DOCTYPE html>\n" + out;
    }
}
