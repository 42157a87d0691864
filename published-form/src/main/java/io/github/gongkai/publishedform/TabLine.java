package io.github.gongkai.publishedform;

import io.github.gongkai.publishedform.internal.Folding;
import java.util.ArrayList;
import java.util.List;

/** A line of a text with tabs between cells, as tables are copied out of Word, Excel and browsers. */
final class TabLine {
    private static final int MAX_CELLS = 200;
    private static final char TAB = '\t';

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

    private static List<SourceCell> cells(int number, String line) {
        List<SourceCell> cells = new ArrayList<>();
        int from = 0;
        while (from <= line.length()) {
            int tab = line.indexOf(TAB, from);
            int to = tab < 0 ? line.length() : tab;
            cells.add(SourceCell.of(SourcePlace.inText(number, from + 1), Folding.trim(line.substring(from, to))));
            from = to + 1;
        }
        return cells;
    }
}
