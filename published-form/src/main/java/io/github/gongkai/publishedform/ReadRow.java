/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.publishedform;

import io.github.gongkai.form.ApplicantCategory;
import io.github.gongkai.form.CellKind;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.form.FormColumn;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.form.FormRow;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * A row of the source that is one of section 二 or 三: the line, the row of the form, which cell of the line is its label,
 * whether that is the official one, the header above it, the unit that a line states for its table, and how many blank columns the
 * table has behind those of the form, if that is known.
 */
record ReadRow(
        SourceRow line,
        FormRow row,
        int label,
        boolean official,
        ColumnHeader header,
        PrintedUnit ofTable,
        OptionalInt blankColumns) {

    /**
     * This row of section 三 in a table whose rows have so many cells behind their labels.
     *
     * @param isBlankBehind whether those that are too many stand behind the figures
     */
    ReadRow inTableOf(int width, boolean isBlankBehind) {
        int blank = width - ApplicantCategory.values().length;
        return new ReadRow(
                line,
                row,
                label,
                official,
                header,
                ofTable,
                isBlankBehind ? OptionalInt.of(blank) : OptionalInt.empty());
    }

    /** Whether there is a figure or a mark in the cells of section 三 behind as many as it has columns. */
    boolean hasFigureBehind() {
        return line.cells().stream()
                .skip(label + 1L + ApplicantCategory.values().length)
                .anyMatch(SourceCell::isFigureOrMark);
    }

    /** The number of cells behind the label. */
    int width() {
        return line.cells().size() - label - 1;
    }

    /** The cells for the columns that the edition has in this row: those under its headings, or else so many in their order. */
    RowCells cells(FormEdition edition) {
        if (line.doubt().isPresent()) {
            return RowCells.refused(line.doubt().get());
        }
        List<FormColumn> columns = row.columns(edition);
        if (isPushed() && !isFull(columns.size())) {
            return RowCells.refused(NoteKind.WRONG_CELL_COUNT);
        }
        HeaderGrid grid = HeaderGrid.above(line, header);
        Optional<List<Extent>> extents = grid.of(columns);
        if (extents.isPresent()) {
            return RowCells.under(
                    extents.get(), line.cells().subList(label + 1, line.cells().size()), grid);
        }
        Optional<List<SourceCell>> below = belowHeadings(columns);
        if (below.isPresent()) {
            return RowCells.of(below.get());
        }
        Optional<List<SourceCell>> taken = line.cells(label + 1, columns.size(), blankColumns);
        if (taken.isEmpty()) {
            return RowCells.refused(NoteKind.WRONG_CELL_COUNT);
        }
        return order(columns)
                .map(order -> grid.inOrder(order.stream().map(taken.get()::get).toList()))
                .orElseGet(() -> RowCells.refused(NoteKind.WRONG_COLUMNS));
    }

    /** Whether a label of other rows stands in front, so that the cells are pushed under other headings than their own. */
    private boolean isPushed() {
        return IntStream.range(0, label)
                .anyMatch(i -> GroupLabels.isOfOtherRows(
                        line.cells().get(i), line.labels().get(i), row));
    }

    private boolean isFull(int columns) {
        return width() == columns && line.cells().stream().skip(label + 1L).allMatch(SourceCell::isFigureOrMark);
    }

    /**
     * The cells below the headings of their columns in a line with as many cells, where blank cells stand among the figures, as
     * of merged cells; empty unless all figures of the row are there and nothing else is.
     */
    private Optional<List<SourceCell>> belowHeadings(List<FormColumn> columns) {
        List<Integer> filled = IntStream.range(label + 1, line.cells().size())
                .filter(i -> !line.cells().get(i).isBlank())
                .boxed()
                .toList();
        boolean hasBlanks = filled.size() == columns.size() && filled.get(filled.size() - 1) > label + columns.size();
        if (line.isInGrid()
                || !hasBlanks
                || !filled.stream().map(line.cells()::get).allMatch(SourceCell::isFigureOrMark)) {
            return Optional.empty();
        }
        List<Integer> named =
                columns.stream().map(column -> header.index(column, line)).toList();
        return new HashSet<>(named).equals(new HashSet<>(filled))
                ? Optional.of(named.stream().map(line.cells()::get).toList())
                : Optional.empty();
    }

    /** The place of each column among the cells; empty if the header names other columns. */
    private Optional<List<Integer>> order(List<FormColumn> columns) {
        List<Integer> order = header.headings().isEmpty()
                ? IntStream.range(0, columns.size()).boxed().toList()
                : columns.stream().map(header::place).toList();
        boolean oneToOne = new HashSet<>(order).size() == columns.size()
                && order.stream().allMatch(place -> place >= 0 && place < columns.size());
        return header.inOrder() && oneToOne ? Optional.of(order) : Optional.empty();
    }

    /**
     * The unit that is printed for a cell: by the header, by the label of the row and, for an amount, by a line above the table. The
     * label of a row with an amount says nothing of its other cells.
     */
    PrintedUnit unit(CellRef cell) {
        PrintedUnit above = header.unit(cell.column());
        String words = line.parts().get(label);
        if (cell.kind() == CellKind.AMOUNT) {
            return above.and(PrintedUnit.in(words)).and(ofTable);
        }
        boolean hasAmount = row.columns(cell.edition()).stream().anyMatch(column -> column.kind() == CellKind.AMOUNT);
        return hasAmount ? above : above.and(PrintedUnit.besideCounts(words));
    }

    /** Whether not every edition has the row with the same columns. */
    boolean differsByEdition() {
        return Arrays.stream(FormEdition.values()).map(row::columns).distinct().count() > 1;
    }

    /** Whether the row is one of the edition, with its columns. */
    boolean fits(FormEdition edition) {
        return row.isIn(edition) && cells(edition).isRead();
    }
}
