/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.publishedform;

import io.github.gongkai.publishedform.internal.Folding;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What Markdown puts around and into the text of a cell: an escaped bar, emphasis of the whole cell, line breaks and
 * character references. Only what can mean nothing else is taken for markup; a line break becomes a space, so that the
 * figures at both sides of it stay two.
 */
final class CellMarkup {
    private static final int MAX_REFERENCE = 8;
    private static final String EMPHASIS = "*_`";
    private static final Map<String, String> REFERENCES = Map.of(
            "nbsp", " ", "ensp", " ", "emsp", " ", "thinsp", " ", "amp", "&", "lt", "<", "gt", ">", "quot", "\"");

    private CellMarkup() {}

    /** The text that a cell shows, without white space at the ends. */
    static String shown(String raw) {
        String text = Folding.trim(raw);
        boolean isPlain = text.chars().noneMatch(c -> c == '&' || c == '<' || c == '\\' || EMPHASIS.indexOf(c) >= 0);
        return isPlain ? text : Folding.trim(withoutEmphasis(Folding.trim(decoded(text))));
    }

    private static String withoutEmphasis(String text) {
        int ends = 0;
        while (ends * 2 + 2 < text.length()
                && EMPHASIS.indexOf(text.charAt(ends)) >= 0
                && text.charAt(ends) == text.charAt(text.length() - 1 - ends)) {
            ends++;
        }
        return text.substring(ends, text.length() - ends);
    }

    private static String decoded(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            int end = c == '<' ? lineBreakEnd(text, i) : c == '&' ? referenceEnd(text, i) : -1;
            if (c == '\\' && i + 1 < text.length() && isPunctuation(text.charAt(i + 1))) {
                out.append(text.charAt(i + 1));
                i += 2;
            } else if (end >= 0) {
                out.append(c == '<' ? " " : reference(text.substring(i + 1, end - 1)));
                i = end;
            } else {
                out.append(c);
                i++;
            }
        }
        return out.toString();
    }

    private static boolean isPunctuation(char c) {
        return c == '|' || c == '\\' || EMPHASIS.indexOf(c) >= 0;
    }

    /** The place behind a {@code <br>} that starts here; -1 if none does. */
    private static int lineBreakEnd(String text, int start) {
        if (!text.regionMatches(true, start, "<br", 0, "<br".length())) {
            return -1;
        }
        int i = start + "<br".length();
        while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '/')) {
            i++;
        }
        return i < text.length() && text.charAt(i) == '>' ? i + 1 : -1;
    }

    /** The place behind a character reference that starts here; -1 if none does. */
    private static int referenceEnd(String text, int start) {
        int end = start + 1;
        while (end < text.length() && end - start <= MAX_REFERENCE && text.charAt(end) != ';') {
            end++;
        }
        boolean isClosed = end < text.length() && text.charAt(end) == ';';
        return isClosed && reference(text.substring(start + 1, end)) != null ? end + 1 : -1;
    }

    /** What a character reference stands for; null if it is none that is known. */
    private static @Nullable String reference(String name) {
        String named = REFERENCES.get(name);
        if (named != null || !name.startsWith("#")) {
            return named;
        }
        boolean isHex = name.startsWith("#x") || name.startsWith("#X");
        String digits = name.substring(isHex ? 2 : 1);
        boolean isNumber =
                !digits.isEmpty() && digits.chars().allMatch(c -> c < 0x80 && Character.digit(c, isHex ? 16 : 10) >= 0);
        if (!isNumber) {
            return null;
        }
        int code = Integer.parseInt(digits, isHex ? 16 : 10);
        return Character.isValidCodePoint(code) && code > 0 ? Character.toString(code) : null;
    }
}
