/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.testkit.jqwik;

import java.util.Locale;

/** A text that came from anywhere, as it can be shown in one line: short, and with nothing in it that cannot be seen. */
final class EscapedText {
    private static final int LONGEST = 60;

    private EscapedText() {}

    static String of(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().limit(LONGEST).forEach(point -> append(escaped, point));
        int length = text.codePointCount(0, text.length());
        return length <= LONGEST ? escaped.toString() : escaped + "… (" + length + " characters)";
    }

    private static void append(StringBuilder escaped, int point) {
        if (isSeen(point)) {
            escaped.appendCodePoint(point);
        } else {
            for (char unit : Character.toChars(point)) {
                escaped.append(String.format(Locale.ROOT, "\\u%04X", (int) unit));
            }
        }
    }

    /** The marks that turn the direction of a text are of the type {@link Character#FORMAT}. */
    private static boolean isSeen(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> false;
            default -> point != '"' && point != '\\';
        };
    }
}
