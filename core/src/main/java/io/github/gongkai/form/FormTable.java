/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The grid of one table of one edition: its rows and its cells, in the order of the form. */
public final class FormTable {

    private final FormEdition edition;
    private final Section section;
    private final List<FormRow> rows;
    private final List<CellRef> cells;
    private final List<CellRef> cellsOfOtherKinds;
    private final Map<FormRow, Map<FormColumn, CellRef>> byPlace = new HashMap<>();

    FormTable(FormEdition edition, Section section, List<? extends FormRow> rows) {
        this.edition = edition;
        this.section = section;
        this.rows = List.copyOf(rows);
        List<CellRef> list = new ArrayList<>();
        for (FormRow row : rows) {
            Map<FormColumn, CellRef> inRow = new HashMap<>();
            for (FormColumn column : row.columns(edition)) {
                CellRef cell = new CellRef(edition, row, column, list.size());
                list.add(cell);
                inRow.put(column, cell);
            }
            byPlace.put(row, inRow);
        }
        this.cells = List.copyOf(list);
        this.cellsOfOtherKinds =
                cells.stream().filter(cell -> cell.kind() != CellKind.COUNT).toList();
    }

    /** Returns the edition of the form. */
    public FormEdition edition() {
        return edition;
    }

    /** Returns the section of the form. */
    public Section section() {
        return section;
    }

    /** Returns the rows, in the order of the form. */
    public List<FormRow> rows() {
        return rows;
    }

    /** Returns the cells, row by row; the place of each in this list is its {@link CellRef#index()}. */
    public List<CellRef> cells() {
        return cells;
    }

    /** Returns the cells that hold something else than a count, in the order of the form. */
    public List<CellRef> cellsOfOtherKinds() {
        return cellsOfOtherKinds;
    }

    /**
     * Returns the cell of a row and a column.
     *
     * @throws IllegalArgumentException if the table has no such cell
     */
    public CellRef cell(FormRow row, FormColumn column) {
        @Nullable CellRef cell = byPlace.getOrDefault(row, Map.of()).get(column);
        if (cell == null) {
            throw new IllegalArgumentException("The " + section + " table of " + edition + " has no cell in row " + row
                    + ", column " + column + ".");
        }
        return cell;
    }

    /**
     * Returns the cell itself, if it is a cell of this table.
     *
     * @throws IllegalArgumentException if it is not
     */
    public CellRef require(CellRef cell) {
        if (cell.edition() != edition || cell.section() != section) {
            throw new IllegalArgumentException(
                    "The cell " + cell + " is not in the " + section + " table of " + edition + ".");
        }
        return cell;
    }

    @Override
    public String toString() {
        return edition + ":" + section.identifier();
    }
}
