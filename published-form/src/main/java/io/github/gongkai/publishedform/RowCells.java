/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.publishedform;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * The cells of a row for the columns of the form, in the form's order, or why there are none.
 *
 * @param cells the cells; none if the row cannot be read. One that takes up several columns stands there for each
 * @param note why it cannot be read, or what was assumed; empty if there is nothing to say
 */
record RowCells(List<SourceCell> cells, Optional<NoteKind> note) {

    /** Cells for the columns; none where a label of the form stands among them, since then they are not those of the row. */
    static RowCells of(List<SourceCell> cells) {
        return cells.stream().anyMatch(SourceCell::isLabelOfForm)
                ? refused(NoteKind.WRONG_COLUMNS)
                : new RowCells(cells, Optional.empty());
    }

    static RowCells refused(NoteKind why) {
        return new RowCells(List.of(), Optional.of(why));
    }

    boolean isRead() {
        return !cells.isEmpty();
    }

    /**
     * Takes the cells that stand under the columns of a grid. Where they do not, because a cell of the label takes up too
     * many or too few columns, they are taken in their order only if all of them hold a figure or a mark, and the columns
     * stand in the order of the form.
     *
     * @param columns what the columns take up, in the order of the form
     * @param cells the cells behind the label
     * @param grid the header above them
     */
    static RowCells under(List<Extent> columns, List<SourceCell> cells, HeaderGrid grid) {
        List<Integer> order = IntStream.range(0, columns.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> columns.get(i).from()))
                .toList();
        List<Extent> sorted = order.stream().map(columns::get).toList();
        Predicate<SourceCell> isInside = cell -> sorted.stream().anyMatch(column -> overlaps(cell, column));
        List<SourceCell> inside = cells.stream().filter(isInside).toList();
        Predicate<SourceCell> isElsewhere = grid.elsewhere(columns);
        boolean isFigureOutside = cells.stream()
                .anyMatch(cell -> cell.isFigureOrMark() && !isInside.test(cell) && !isElsewhere.test(cell));
        boolean isEven = !grid.isUneven(cells, columns);
        boolean isFull = inside.stream().allMatch(SourceCell::isFigureOrMark) && begins(cells, inside);
        if (!isFigureOutside && (isEven || isFull) && isOneToOne(inside, sorted)) {
            return of(inFormOrder(inside, order));
        }
        if (!isFigureOutside && isEven && isMerged(inside, sorted)) {
            return of(inFormOrder(covering(inside, sorted), order));
        }
        boolean isInOrder = sorted.equals(columns);
        if (isInOrder && cells.size() == columns.size() && cells.stream().allMatch(SourceCell::isFigureOrMark)) {
            return new RowCells(inFormOrder(cells, order), Optional.of(NoteKind.SHIFTED_ROW));
        }
        return refused(
                isFigureOutside || inside.size() == columns.size()
                        ? NoteKind.WRONG_COLUMNS
                        : NoteKind.WRONG_CELL_COUNT);
    }

    private static boolean begins(List<SourceCell> cells, List<SourceCell> first) {
        return cells.subList(0, Math.min(cells.size(), first.size())).equals(first);
    }

    private static boolean overlaps(SourceCell cell, Extent column) {
        return cell.extents().filter(column::overlaps).isPresent();
    }

    private static boolean covers(SourceCell cell, Extent column) {
        return cell.extents().filter(extent -> extent.covers(column)).isPresent();
    }

    /** Whether there is a cell for each column, one behind the other, and each under its column at least in part. */
    private static boolean isOneToOne(List<SourceCell> cells, List<Extent> columns) {
        return cells.size() == columns.size()
                && IntStream.range(0, columns.size()).allMatch(i -> overlaps(cells.get(i), columns.get(i)));
    }

    /** Whether each column is covered by one cell, and no cell stands half under one. */
    private static boolean isMerged(List<SourceCell> cells, List<Extent> columns) {
        return columns.stream()
                .allMatch(column ->
                        cells.stream().filter(cell -> overlaps(cell, column)).count() == 1
                                && cells.stream().anyMatch(cell -> covers(cell, column)));
    }

    private static List<SourceCell> covering(List<SourceCell> cells, List<Extent> columns) {
        return columns.stream()
                .flatMap(column -> cells.stream().filter(cell -> covers(cell, column)))
                .toList();
    }

    /** Puts cells that stand as on the page into the order of the form. */
    private static List<SourceCell> inFormOrder(List<SourceCell> cells, List<Integer> order) {
        return IntStream.range(0, order.size())
                .mapToObj(column -> cells.get(order.indexOf(column)))
                .toList();
    }
}
