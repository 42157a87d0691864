/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.publishedform;

import io.github.gongkai.entry.AmountUnit;
import io.github.gongkai.entry.EntryState;
import io.github.gongkai.publishedform.internal.PageMarkup;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The grid of a table on a page, worked out as a browser does it: which columns and rows each cell takes up.
 *
 * <p>A cell that goes down over several rows stands in each of them.
 */
final class HtmlTable {
    private static final int MAX_COLUMNS = 1000;
    private static final int MAX_ROWS = 65_534;
    private static final int MAX_SPAN_DIGITS = 9;
    private static final Pattern SPAN = Pattern.compile("[ \\t\\n\\f\\r]*\\+?([0-9]+)");

    private final int number;
    private final HtmlPage page;
    private final List<Row> rows = new ArrayList<>();
    private final List<Pending> pending = new ArrayList<>();
    private final int maxCells;
    private int cells;

    /** A row: its element, and its cells by the columns that they begin at. */
    record Row(Element element, List<SourceCell> cells) {

        /** The cells that begin in this row. */
        List<SourceCell> own() {
            return cells.stream()
                    .filter(cell -> cell.extents().filter(Extent::continued).isEmpty())
                    .toList();
        }
    }

    /** A cell that goes on in rows to come. */
    private record Pending(SourceCell cell, Extent extent, int rowsLeft) {}

    private HtmlTable(int number, HtmlPage page, int maxCells) {
        this.number = number;
        this.page = page;
        this.maxCells = maxCells;
    }

    /**
     * The rows of a table; empty if there are more cells than a limit.
     *
     * @param number the number of the table on the page
     */
    static Optional<List<Row>> rows(Element table, int number, HtmlPage page, int maxCells) {
        HtmlTable grid = new HtmlTable(number, page, maxCells);
        table.children().stream().filter(HtmlTable::isGroup).forEach(grid::addGroup);
        return grid.cells > maxCells ? Optional.empty() : Optional.of(grid.rows);
    }

    private static boolean isGroup(Element element) {
        return List.of("tbody", "thead", "tfoot").contains(element.normalName());
    }

    /** Adds the rows of a group, which no cell goes beyond. */
    private void addGroup(Element group) {
        List<Element> trs = group.children().stream()
                .filter(child -> child.normalName().equals("tr") && !HtmlText.isRemoved(child))
                .toList();
        for (int i = 0; i < trs.size() && cells <= maxCells; i++) {
            addRow(trs.get(i), trs.size() - i);
        }
        pending.clear();
    }

    private void addRow(Element tr, int rowsLeftInGroup) {
        List<SourceCell> ofRow = new ArrayList<>();
        List<Pending> goingOn = new ArrayList<>();
        for (Pending above : pending) {
            ofRow.add(above.cell());
            if (above.rowsLeft() > 1) {
                goingOn.add(new Pending(above.cell(), above.extent(), above.rowsLeft() - 1));
            }
        }
        boolean[] taken = new boolean[MAX_COLUMNS];
        pending.forEach(above ->
                Arrays.fill(taken, above.extent().from(), above.extent().to(), true));
        int column = 0;
        int own = 0;
        for (Element element : tr.children()) {
            boolean isCell =
                    element.normalName().equals("td") || element.normalName().equals("th");
            if (!isCell || HtmlText.isRemoved(element)) {
                continue;
            }
            while (column < MAX_COLUMNS && taken[column]) {
                column++;
            }
            if (column == MAX_COLUMNS || cells > maxCells) {
                cells = maxCells + 1;
                return;
            }
            int to = Math.min(column + span(element, "colspan", MAX_COLUMNS), MAX_COLUMNS);
            int down = span(element, "rowspan", MAX_ROWS);
            int rowsTaken = Math.min(down == 0 ? rowsLeftInGroup : down, rowsLeftInGroup);
            own++;
            SourceCell cell = cell(element, own, new Extent(column, to, rowsTaken, false));
            ofRow.add(cell);
            if (rowsTaken > 1) {
                Extent below = new Extent(column, to, rowsTaken, true);
                goingOn.add(new Pending(below(cell, below), below, rowsTaken - 1));
            }
            column = to;
        }
        cells += ofRow.size() + 1;
        pending.clear();
        pending.addAll(goingOn);
        ofRow.sort(Comparator.comparing(cell -> cell.extents().map(Extent::from).orElse(0)));
        rows.add(new Row(tr, ofRow));
    }

    private static SourceCell below(SourceCell cell, Extent extent) {
        return new SourceCell(cell.place(), cell.text(), extent, cell.isPicture(), cell.declared(), cell.unit());
    }

    private SourceCell cell(Element element, int own, Extent extent) {
        boolean isMarked = page.isMarked();
        EntryState declared = isMarked ? constant(EntryState.values(), element.attr(PageMarkup.STATE)) : null;
        AmountUnit unit = isMarked ? constant(AmountUnit.values(), element.attr(PageMarkup.UNIT)) : null;
        String text = page.holdsTable(element)
                ? ""
                : declared == null ? HtmlText.ofCell(element, isMarked) : HtmlText.exact(element);
        boolean isPicture = text.isEmpty() && HtmlText.hasPicture(element);
        HtmlPosition at = HtmlPosition.of(element);
        SourcePlace place = SourcePlace.ofCell(at.line(), at.column(), number, rows.size() + 1, own);
        return new SourceCell(place, text, extent, isPicture, declared, unit);
    }

    private static <E extends Enum<E>> @Nullable E constant(E[] constants, String name) {
        return Arrays.stream(constants)
                .filter(constant -> PageMarkup.name(constant).equals(name))
                .findFirst()
                .orElse(null);
    }

    /**
     * A number of columns or rows: the digits that the attribute begins with. 1 if there is none that makes sense, and 0 only
     * for rows: as many as there are.
     */
    private static int span(Element element, String attribute, int max) {
        Matcher number = SPAN.matcher(element.attr(attribute));
        if (!number.lookingAt()) {
            return 1;
        }
        String digits = number.group(1);
        int span = digits.length() > MAX_SPAN_DIGITS ? max : Math.min(Integer.parseInt(digits), max);
        return span == 0 && attribute.equals("colspan") ? 1 : span;
    }
}
