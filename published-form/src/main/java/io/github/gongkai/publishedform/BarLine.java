/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.publishedform;

import io.github.gongkai.publishedform.internal.Folding;
import java.util.ArrayList;
import java.util.List;

/** A line of a text with bars between cells, drawn as {@code |}, in full width, in Markdown, or as lines of a box. */
final class BarLine {
    private static final int MAX_BARS = 200;
    private static final String BARS = "|｜│┃║";

    /** Where lines of a box meet, and the horizontal ones themselves. */
    private static final char BOX_START = '\u2500';

    private static final char BOX_END = '\u257F';

    private BarLine() {}

    /** Whether a line has a bar in it. */
    static boolean is(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (isBar(line, i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line only draws lines of a box, or {@code +---+---+}, and says nothing. */
    static boolean isDrawn(String line) {
        boolean hasBox = false;
        boolean hasPlus = false;
        boolean hasDash = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (!Folding.isSpace(c) && !isBox(c) && c != '+' && c != '-' && c != '=' && c != '|') {
                return false;
            }
            hasBox |= isBox(c) && BARS.indexOf(c) < 0;
            hasPlus |= c == '+';
            hasDash |= c == '-' || c == '=';
        }
        return hasBox || (hasPlus && hasDash);
    }

    private static boolean isBox(char c) {
        return c >= BOX_START && c <= BOX_END;
    }

    static boolean endsWithBar(String trimmed) {
        return isBar(trimmed, trimmed.length() - 1);
    }

    /** Whether a line has more bars than any table of the form, so that it is no row of one. */
    static boolean isTooWide(String line) {
        int bars = 0;
        for (int i = 0; i < line.length() && bars <= MAX_BARS; i++) {
            bars += isBar(line, i) ? 1 : 0;
        }
        return bars > MAX_BARS;
    }

    private static boolean isBar(String line, int at) {
        boolean escaped = at > 0 && line.charAt(at) == '|' && line.charAt(at - 1) == '\\';
        return BARS.indexOf(line.charAt(at)) >= 0 && !escaped;
    }

    /** The cells of a line. A bar at either end of it starts no cell. */
    static SourceRow row(int number, String line) {
        String trimmed = Folding.trim(line);
        boolean startsWithBar = isBar(trimmed, 0);
        int first = line.indexOf(trimmed);
        int end = first + trimmed.length();
        List<SourceCell> cells = new ArrayList<>();
        for (int i = first + (startsWithBar ? 1 : 0); i < end || cells.isEmpty(); i++) {
            int from = i;
            while (i < end && !isBar(line, i)) {
                i++;
            }
            cells.add(SourceCell.of(
                    SourcePlace.inText(number, from + 1), CellMarkup.shown(line.substring(from, Math.min(i, end)))));
        }
        return new SourceRow(SourcePlace.inText(number, 1), trimmed, cells, startsWithBar);
    }
}
