/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.cli;

/** Text in columns of a terminal, where a Chinese character takes two. */
final class Columns {
    private static final String DOTS = "...";

    private Columns() {}

    /** The text with spaces behind it. */
    static String padded(String text, int width) {
        return text + space(text, width);
    }

    /** The text with spaces in front of it. */
    static String toTheRight(String text, int width) {
        return space(text, width) + text;
    }

    private static String space(String text, int width) {
        return " ".repeat(Math.max(0, width - width(text)));
    }

    /** How many columns a text takes. */
    static int width(String text) {
        return text.codePoints().map(Columns::width).sum();
    }

    /** The end of a text, as much of it as so many columns take, with dots in front if it is not all. */
    static String end(String text, int width) {
        if (width(text) <= width) {
            return text;
        }
        int left = width - DOTS.length();
        int from = text.length();
        while (from > 0) {
            int before = text.codePointBefore(from);
            left -= width(before);
            if (left < 0) {
                break;
            }
            from -= Character.charCount(before);
        }
        return width < DOTS.length() ? "" : DOTS + text.substring(from);
    }

    private static int width(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> isWide(codePoint) ? 2 : 1;
        };
    }

    private static boolean isWide(int codePoint) {
        return Character.isIdeographic(codePoint)
                || isIn(codePoint, 0x1100, 0x115F) // Hangul
                || isIn(codePoint, 0x2E80, 0xA4CF) // radicals, punctuation, Kana
                || isIn(codePoint, 0xAC00, 0xD7A3) // Hangul
                || isIn(codePoint, 0xFE30, 0xFE6F) // forms of punctuation
                || isIn(codePoint, 0xFF01, 0xFF60) // full width
                || isIn(codePoint, 0xFFE0, 0xFFE6)
                || isIn(codePoint, 0x1F300, 0x1FAFF); // pictures
    }

    private static boolean isIn(int codePoint, int first, int last) {
        return first <= codePoint && codePoint <= last;
    }
}
