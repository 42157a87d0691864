/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.publishedform;

import io.github.gongkai.form.ApplicantCategory;
import io.github.gongkai.form.FormColumn;
import io.github.gongkai.form.ReviewResult;
import io.github.gongkai.form.ReviewTrack;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The header above a row in its grid: where the columns of the form are. That is the header in the same table, or else that
 * of the table before, if the row reaches as far, so that the table goes on.
 */
final class HeaderGrid {
    private final ColumnHeader header;
    private final List<SourceRow> lines;

    /** Whether the row reaches another column than the header, be it this one or that of the table before. */
    private final boolean isUneven;

    /** Whether the row stands in a grid without any header. */
    private final boolean isAlone;

    private HeaderGrid(ColumnHeader header, List<SourceRow> lines, boolean isUneven, boolean isAlone) {
        this.header = header;
        this.lines = lines;
        this.isUneven = isUneven;
        this.isAlone = isAlone;
    }

    static HeaderGrid above(SourceRow row, ColumnHeader header) {
        if (!row.isInGrid() || header.lastLine().isEmpty()) {
            return new HeaderGrid(header, List.of(), false, row.isInGrid());
        }
        List<SourceRow> own = inTable(header, row.place());
        List<SourceRow> above =
                own.isEmpty() ? inTable(header, header.lastLine().get().place()) : own;
        boolean isUneven =
                row.end() != above.stream().mapToInt(SourceRow::end).max().orElse(row.end());
        return new HeaderGrid(header, isUneven ? own : above, isUneven, above.isEmpty());
    }

    /**
     * Cells that are taken in their order, unless the row is uneven: then only if each has a figure or a mark. Without a header a
     * blank cell in front may be none of the form, and one behind it lost.
     */
    RowCells inOrder(List<SourceCell> cells) {
        boolean isFull = cells.stream().allMatch(SourceCell::isFigureOrMark);
        boolean isBlankFirst = cells.get(0).isBlank() && !cells.stream().allMatch(SourceCell::isBlank);
        boolean isDoubtful = (isUneven && !isFull) || (isAlone && isBlankFirst);
        return isDoubtful ? RowCells.refused(NoteKind.WRONG_CELL_COUNT) : RowCells.of(cells);
    }

    private static List<SourceRow> inTable(ColumnHeader header, SourcePlace place) {
        return header.lines().stream()
                .filter(line -> line.isInGrid() && line.place().table().equals(place.table()))
                .toList();
    }

    /** The extents of columns of section 二 or 三; empty unless each is known, and no two overlap. */
    Optional<List<Extent>> of(List<FormColumn> columns) {
        List<Extent> extents = new ArrayList<>();
        for (FormColumn column : columns) {
            List<Extent> found = column instanceof ApplicantCategory category
                    ? named(label -> Vocabulary.applicant(label).equals(Optional.of(category)))
                    : disclosure(heading -> heading.columns().contains(column)).toList();
            found.stream().findFirst().filter(first -> allAsWide(found, first)).ifPresent(extents::add);
        }
        return complete(extents, columns.size());
    }

    /** The extents of the columns of section 四 above its row of figures: those of each track, one behind the other. */
    Optional<List<Extent>> ofReviews() {
        List<Extent> extents = new ArrayList<>();
        for (ReviewTrack track : ReviewTrack.values()) {
            List<Extent> above = named(label -> Vocabulary.track(label).equals(Optional.of(track)));
            for (ReviewResult result : ReviewResult.values()) {
                named(label -> Vocabulary.result(label).equals(Optional.of(result))).stream()
                        .filter(extent -> above.stream().anyMatch(ofTrack -> ofTrack.covers(extent)))
                        .findFirst()
                        .ifPresent(extents::add);
            }
        }
        return complete(extents, ReviewTrack.values().length * ReviewResult.values().length);
    }

    /** The extents of the results in a header that has them once, for tables with a row for each track. */
    Optional<List<Extent>> ofResults() {
        List<Extent> extents = new ArrayList<>();
        for (ReviewResult result : ReviewResult.values()) {
            List<Extent> found = named(label -> Vocabulary.result(label).equals(Optional.of(result)));
            found.stream().findFirst().filter(first -> allAsWide(found, first)).ifPresent(extents::add);
        }
        return complete(extents, ReviewResult.values().length);
    }

    /** How many cells of a row begin in front of all columns of section 二 or 三; all of them if no column is known. */
    int cellsInFront(SourceRow row) {
        int first = Stream.concat(
                        disclosure(heading -> !heading.columns().isEmpty()),
                        named(label -> Vocabulary.applicant(label).isPresent()).stream())
                .mapToInt(Extent::from)
                .min()
                .orElse(Integer.MAX_VALUE);
        return (int) row.cells().stream()
                .filter(cell ->
                        cell.extents().filter(extent -> extent.from() >= first).isEmpty())
                .count();
    }

    /** Which cells stand under headings, if only blank ones, that are none of these columns, nor in front of them all. */
    Predicate<SourceCell> elsewhere(List<Extent> columns) {
        int first = columns.stream().mapToInt(Extent::from).min().orElse(0);
        BitSet others = new BitSet();
        headings()
                .flatMap(heading -> heading.extents().stream())
                .filter(heading -> columns.stream().noneMatch(heading::overlaps))
                .forEach(heading -> others.set(heading.from(), heading.to()));
        return cell -> cell.extents()
                .filter(extent -> extent.to() > first && others.nextClearBit(extent.from()) >= extent.to())
                .isPresent();
    }

    /**
     * Whether a row has another number of cells behind these columns than the header: then cells may have been lost or put in
     * before.
     */
    boolean isUneven(List<SourceCell> cells, List<Extent> columns) {
        int end = columns.stream().mapToInt(Extent::to).max().orElse(0);
        List<Extent> above = behind(headings(), end);
        List<Extent> below = behind(cells.stream(), end);
        return isOneBesideAll(above, below) || isOneBesideAll(below, above);
    }

    private static List<Extent> behind(Stream<SourceCell> cells, int end) {
        return cells.flatMap(cell -> cell.extents().stream())
                .filter(extent -> extent.from() >= end)
                .toList();
    }

    /** Whether one of some cells has no column in common with any of the others. */
    private static boolean isOneBesideAll(List<Extent> some, List<Extent> others) {
        BitSet taken = new BitSet();
        others.forEach(other -> taken.set(other.from(), other.to()));
        return some.stream().anyMatch(extent -> {
            int next = taken.nextSetBit(extent.from());
            return next < 0 || next >= extent.to();
        });
    }

    private Stream<SourceCell> headings() {
        return lines.stream().flatMap(line -> line.cells().stream());
    }

    private Stream<Extent> disclosure(Predicate<ColumnHeader.Heading> isMeant) {
        return lines.isEmpty()
                ? Stream.empty()
                : header.headings().stream().filter(isMeant).flatMap(heading -> heading.cell().extents().stream());
    }

    private List<Extent> named(Predicate<Label> name) {
        List<Extent> extents = new ArrayList<>();
        for (SourceRow line : lines) {
            for (int i = 0; i < line.cells().size(); i++) {
                if (name.test(line.labels().get(i))) {
                    line.cells().get(i).extents().ifPresent(extents::add);
                }
            }
        }
        return extents;
    }

    private static boolean allAsWide(List<Extent> found, Extent first) {
        return found.stream().allMatch(first::isAsWideAs);
    }

    private static Optional<List<Extent>> complete(List<Extent> extents, int expected) {
        boolean apart = true;
        for (int i = 0; i < extents.size(); i++) {
            apart &= extents.subList(0, i).stream().noneMatch(extents.get(i)::overlaps);
        }
        return extents.size() == expected && apart ? Optional.of(extents) : Optional.empty();
    }
}
