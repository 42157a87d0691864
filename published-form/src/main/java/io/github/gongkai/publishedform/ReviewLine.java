package io.github.gongkai.publishedform;

import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** A line of section 四, which may hold its figures, all in one row, and the header above it. */
record ReviewLine(RowLine line, ColumnHeader header) {

    /** Whether a part is a figure. A line without one counts only if no other line has any. */
    boolean hasFigures() {
        return line.parts().stream().anyMatch(FigureText::isFigure);
    }

    /**
     * The texts of the cells, behind a label if there is one; empty if there is another number of them. A bar at the start
     * may end a blank first cell, if the lines of the header have no bar there.
     */
    Optional<List<String>> values(int expected) {
        if (line.isBlank()) {
            return Optional.of(Collections.nCopies(expected, ""));
        }
        boolean mayStartBlank =
                header.lastLine().filter(last -> !last.startsWithBar()).isPresent();
        return values(line, expected)
                .or(() ->
                        line.withBlankFirst().filter(other -> mayStartBlank).flatMap(other -> values(other, expected)));
    }

    private Optional<List<String>> values(RowLine of, int expected) {
        int from = isLabel(of.parts().get(0)) ? 1 : 0;
        return of.cells(from, expected, header.blankColumns());
    }

    /** Whether a part is a label: it has more than one Chinese word in it and is no figure. */
    private static boolean isLabel(String part) {
        return !FigureText.isFigureOrMark(part)
                && Label.of(part)
                                .words()
                                .codePoints()
                                .filter(Character::isIdeographic)
                                .count()
                        > 1;
    }
}
