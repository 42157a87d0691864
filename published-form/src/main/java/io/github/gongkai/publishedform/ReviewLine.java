/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.publishedform;

import io.github.gongkai.form.CellRef;
import io.github.gongkai.form.FormTable;
import io.github.gongkai.form.ReviewResult;
import io.github.gongkai.form.ReviewTrack;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A line of section 四, which may hold its figures, and the header above it: all fifteen in one row, or those of a track.
 *
 * @param label which cell names the track; empty if the line is for all of them
 */
record ReviewLine(SourceRow line, ColumnHeader header, Optional<ReviewTrack> track, OptionalInt label) {

    static ReviewLine of(SourceRow line, ColumnHeader header) {
        return new ReviewLine(line, header, Optional.empty(), OptionalInt.empty());
    }

    static ReviewLine of(SourceRow line, ColumnHeader header, ReviewTrack track, int label) {
        return new ReviewLine(line, header, Optional.of(track), OptionalInt.of(label));
    }

    /** Whether a cell holds a figure. A line without one counts only if no other line has any. */
    boolean hasFigures() {
        return line.cells().stream().anyMatch(cell -> FigureText.isFigure(cell.text()));
    }

    /** The cells of the form that the line is for. */
    List<CellRef> ofForm(FormTable table) {
        return table.cells().stream()
                .filter(cell -> track.isEmpty() || cell.row() == track.get())
                .toList();
    }

    /** The cells for the columns of the form, behind a label if there is one. */
    RowCells cells() {
        if (line.doubt().isPresent()) {
            return RowCells.refused(line.doubt().get());
        }
        int expected = ReviewResult.values().length * (track.isPresent() ? 1 : ReviewTrack.values().length);
        int from =
                label.isPresent() ? label.getAsInt() + 1 : isLabel(line.cells().get(0)) ? 1 : 0;
        HeaderGrid grid = HeaderGrid.above(line, header);
        Optional<List<Extent>> extents = track.isPresent() ? grid.ofResults() : grid.ofReviews();
        if (extents.isPresent()) {
            // What stands under a heading is no label, whatever its words.
            RowCells all = RowCells.under(extents.get(), cells(label.isPresent() ? from : 0), grid);
            return all.isRead() ? all : RowCells.under(extents.get(), cells(from), grid);
        }
        if (track.isEmpty() && line.isBlank()) {
            return RowCells.of(Collections.nCopies(expected, SourceCell.of(line.place(), "")));
        }
        if (!header.inOrder()) {
            return RowCells.refused(NoteKind.WRONG_COLUMNS);
        }
        return inOrder(line, from, expected)
                .or(() -> line.withBlankFirst()
                        .filter(other -> from == 0 && mayStartBlank())
                        .flatMap(other -> inOrder(other, 0, expected)))
                .map(grid::inOrder)
                .orElseGet(() -> RowCells.refused(NoteKind.WRONG_CELL_COUNT));
    }

    private List<SourceCell> cells(int from) {
        return line.cells().subList(from, line.cells().size());
    }

    private Optional<List<SourceCell>> inOrder(SourceRow of, int from, int expected) {
        return of.cells(from, expected, header.blankColumns());
    }

    /** Whether a bar at the start of the line may end a blank first cell, as the lines of the header have no bar there. */
    private boolean mayStartBlank() {
        return header.lastLine().filter(last -> !last.startsWithBar()).isPresent();
    }

    /** Whether a cell is a label: it has more than one Chinese word in it and is no figure. */
    private static boolean isLabel(SourceCell cell) {
        return !cell.isFigureOrMark()
                && Label.of(cell.text())
                                .words()
                                .codePoints()
                                .filter(Character::isIdeographic)
                                .count()
                        > 1;
    }
}
