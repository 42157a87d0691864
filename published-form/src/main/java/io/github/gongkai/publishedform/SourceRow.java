/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.publishedform;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table in a source: its cells, in their order. In plain text a bar at either end of the line ends it, and
 * starts no cell. Where the page has a grid, cells that begin in a row above are among them.
 */
final class SourceRow {
    /** A piece of a rule. One or two dashes are one only with a colon: alone they are a mark. */
    private static final Pattern RULE = Pattern.compile(":?-{3,}:?|:-+:?|-+:");

    private final SourcePlace place;
    private final String raw;
    private final List<SourceCell> cells;
    private final List<String> parts;
    private final boolean startsWithBar;
    private final @Nullable NoteKind doubt;
    private final boolean isInGrid;
    private final int end;
    private @Nullable List<Label> labels;

    SourceRow(SourcePlace place, String raw, List<SourceCell> cells, boolean startsWithBar) {
        this(place, raw, cells, startsWithBar, null);
    }

    private SourceRow(
            SourcePlace place, String raw, List<SourceCell> cells, boolean startsWithBar, @Nullable NoteKind doubt) {
        this.place = place;
        this.raw = raw;
        this.cells = cells;
        this.parts = cells.stream().map(SourceCell::text).toList();
        this.startsWithBar = startsWithBar;
        this.doubt = doubt;
        this.isInGrid = cells.stream().anyMatch(cell -> cell.extent() != null);
        this.end = cells.stream()
                .flatMap(cell -> cell.extents().stream())
                .mapToInt(Extent::to)
                .max()
                .orElse(0);
    }

    /** This row, if its first bar starts a table, with that bar read as the end of a blank cell instead. */
    Optional<SourceRow> withBlankFirst() {
        if (!startsWithBar) {
            return Optional.empty();
        }
        List<SourceCell> all = new ArrayList<>(cells);
        all.add(0, SourceCell.of(place, ""));
        return Optional.of(new SourceRow(place, raw, all, false));
    }

    /** This row, whose cells are not read. */
    SourceRow inDoubt(NoteKind why) {
        return new SourceRow(place, raw, cells, startsWithBar, why);
    }

    /** Why the cells are not read, whatever they hold; empty if they may be. */
    Optional<NoteKind> doubt() {
        return Optional.ofNullable(doubt);
    }

    boolean startsWithBar() {
        return startsWithBar;
    }

    SourcePlace place() {
        return place;
    }

    /** The row as it stands in the source. */
    String raw() {
        return raw;
    }

    /** The texts of the cells. */
    List<String> parts() {
        return parts;
    }

    /** The texts of the cells, taken apart as labels. */
    List<Label> labels() {
        if (labels == null) {
            labels = parts.stream().map(Label::of).toList();
        }
        return labels;
    }

    List<SourceCell> cells() {
        return cells;
    }

    /** Whether it is known what the cells take up of their table. */
    boolean isInGrid() {
        return isInGrid;
    }

    /** The column behind the last that the cells take up of their table; 0 where that is not known. */
    int end() {
        return end;
    }

    /**
     * The {@code expected} cells from an index on; empty if the row has another number of cells there. Blank cells at the
     * end of the row are none of the form, if the table has so many blank columns. If it has not, or that is not known, the
     * number is in doubt unless figures take up every cell: one may have been lost or put in before them.
     */
    Optional<List<SourceCell>> cells(int from, int expected, OptionalInt blankColumns) {
        int width = cells.size() - from;
        int filled = width;
        while (filled > 0 && cells.get(from + filled - 1).isBlank()) {
            filled--;
        }
        if (width < expected || filled > expected) {
            return Optional.empty();
        }
        List<SourceCell> taken = cells.subList(from, from + expected);
        boolean isFull = taken.stream().allMatch(SourceCell::isFigureOrMark);
        boolean asTable = blankColumns.isPresent() && width == expected + blankColumns.getAsInt();
        boolean isSure = asTable || filled == 0 || isFull || (filled == expected && width == expected);
        return isSure && !hasLostBar(taken) ? Optional.of(taken) : Optional.empty();
    }

    /** Whether one cell has two figures in it and another one has none, so that a bar may stand in the wrong place. */
    private static boolean hasLostBar(List<SourceCell> cells) {
        return cells.stream().anyMatch(cell -> FigureText.isTwoFigures(cell.text()))
                && cells.stream().anyMatch(cell -> !FigureText.isTwoFigures(cell.text()) && !cell.isFigureOrMark());
    }

    /** The number of blank cells that the row ends in. */
    int blankEnd() {
        int blank = 0;
        while (blank < cells.size() && cells.get(cells.size() - 1 - blank).isBlank()) {
            blank++;
        }
        return blank;
    }

    /** Whether the row draws a rule between a header and its rows, as in {@code |---|---|}. */
    boolean isRule() {
        return parts.stream().anyMatch(part -> !part.isEmpty())
                && parts.stream()
                        .allMatch(part -> part.isEmpty() || RULE.matcher(part).matches());
    }

    /** Whether the page says of one of the cells what it holds, so that the row is none of headings, whatever it says. */
    boolean isDeclared() {
        return cells.stream().anyMatch(cell -> cell.declared() != null);
    }

    /** Whether there is nothing in the cells. */
    boolean isBlank() {
        return cells.stream().allMatch(SourceCell::isBlank);
    }
}
