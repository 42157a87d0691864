/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.publishedform;

import io.github.gongkai.publishedform.internal.Folding;
import java.util.ArrayList;
import java.util.List;

/** A line of a text with tabs between cells, as tables are copied out of Word, Excel and browsers. */
final class TabLine {
    private static final int MAX_CELLS = 200;
    private static final char TAB = '\t';
    private static final char QUOTE = '"';

    /** The most lines that a cell may have. */
    private static final int MAX_LINES = 8;

    private TabLine() {}

    /** Whether a line is a row: it has cells, and one of them holds a figure or a mark, or has words of the form. */
    static boolean isRow(String line) {
        int tabs = 0;
        for (int i = 0; i < line.length() && tabs <= MAX_CELLS; i++) {
            tabs += line.charAt(i) == TAB ? 1 : 0;
        }
        return tabs > 0 && tabs <= MAX_CELLS && cells(1, line).stream().anyMatch(TabLine::isOfTable);
    }

    private static boolean isOfTable(SourceCell cell) {
        return cell.isFigureOrMark() || Vocabulary.isOfForm(Label.of(cell.text()));
    }

    /** The cells of a line, which stand between its tabs. */
    static SourceRow row(int number, String line) {
        return new SourceRow(SourcePlace.inText(number, 1), Folding.trim(line), cells(number, line), false);
    }

    /**
     * How many of some lines make up one row, since a cell of the first has quotes around lines of its own, as Excel copies it;
     * 1 if the first is a line by itself.
     */
    static int length(List<String> lines) {
        StringBuilder text = new StringBuilder();
        for (int length = 1; length <= Math.min(lines.size(), MAX_LINES); length++) {
            String line = lines.get(length - 1);
            int tab = line.indexOf(TAB);
            if (length > 1 && tab >= 0 && (line.indexOf(QUOTE) < 0 || tab < line.indexOf(QUOTE))) {
                return 1;
            }
            text.append(line);
            if (!isInQuotes(text)) {
                return text.indexOf("\t") >= 0 ? length : 1;
            }
            text.append(' ');
        }
        return 1;
    }

    /** Whether the last cell begins with a quote that is not closed. */
    private static boolean isInQuotes(CharSequence text) {
        boolean isInQuotes = false;
        boolean isStart = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            isInQuotes ^= c == QUOTE && (isStart || isInQuotes || (i > 0 && text.charAt(i - 1) == QUOTE));
            isStart = c == TAB && !isInQuotes;
        }
        return isInQuotes;
    }

    private static List<SourceCell> cells(int number, String line) {
        List<SourceCell> cells = new ArrayList<>();
        int from = 0;
        while (from <= line.length()) {
            int tab = line.indexOf(TAB, from);
            int to = tab < 0 ? line.length() : tab;
            cells.add(SourceCell.of(
                    SourcePlace.inText(number, from + 1), unquoted(Folding.trim(line.substring(from, to)))));
            from = to + 1;
        }
        return cells;
    }

    private static String unquoted(String cell) {
        boolean isQuoted = cell.length() > 1 && cell.charAt(0) == QUOTE && cell.charAt(cell.length() - 1) == QUOTE;
        return isQuoted ? Folding.trim(cell.substring(1, cell.length() - 1).replace("\"\"", "\"")) : cell;
    }
}
