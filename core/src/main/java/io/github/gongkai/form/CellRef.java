/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.form;

import io.github.gongkai.text.Language;
import java.io.InvalidObjectException;
import java.io.Serializable;

/**
 * A cell of the form: an edition, a row and a column. There is one instance for each cell, from
 * {@link FormEdition#cell(FormRow, FormColumn)}, so cells may be compared by identity.
 */
public final class CellRef implements Serializable {
    private static final long serialVersionUID = 1L;

    private final FormEdition edition;
    private final transient FormRow row;
    private final transient FormColumn column;
    private final transient int index;
    private final String path;

    CellRef(FormEdition edition, FormRow row, FormColumn column, int index) {
        this.edition = edition;
        this.row = row;
        this.column = column;
        this.index = index;
        this.path = row.section().identifier() + "." + row.identifier() + "." + column.identifier();
    }

    /** Returns the edition whose form has the cell. */
    public FormEdition edition() {
        return edition;
    }

    /** Returns the section whose table has the cell. */
    public Section section() {
        return row.section();
    }

    /** Returns the row of the cell. */
    public FormRow row() {
        return row;
    }

    /** Returns the column of the cell. */
    public FormColumn column() {
        return column;
    }

    /** Returns the place of the cell in its table, from 0, row by row. */
    public int index() {
        return index;
    }

    /** Returns what kind of figure the cell holds. */
    public CellKind kind() {
        return column.kind();
    }

    /** Returns whether the cell is a total: in the column 总计, in row 三(七), or a 总计 of section 四. The others are body cells. */
    public boolean isTotal() {
        return column.isTotal() || row.isTotal();
    }

    /** Returns the name of the cell in data, from the root of the report: {@code applications.received.naturalPerson}. */
    public String path() {
        return path;
    }

    /** Returns the name of the cell as a JSON Pointer into the report: {@code /applications/received/naturalPerson}. */
    public String pointer() {
        return "/" + path.replace('.', '/');
    }

    /**
     * Returns the row of the cell in the grid of its table, from 1, headings not counted. The tracks of section 四 stand side by
     * side in one row.
     */
    public int gridRow() {
        return section() == Section.REVIEW_AND_LITIGATION
                ? 1
                : edition.table(section()).rows().indexOf(row) + 1;
    }

    /** Returns the column of the cell in the grid of its table, from 1, headings not counted. */
    public int gridColumn() {
        return section() == Section.REVIEW_AND_LITIGATION
                ? index + 1
                : row.columns(edition).indexOf(column) + 1;
    }

    /**
     * Returns where the cell is if the figures of its table are put into a spreadsheet, from its first cell on: {@code G20} is
     * the seventh column of the twentieth row.
     */
    public String gridAddress() {
        return (char) ('A' + gridColumn() - 1) + Integer.toString(gridRow());
    }

    /** Returns how the cell is called in a message: 表三 三(七)总计·自然人. */
    public String label(Language language) {
        return section().tableName().in(language)
                + (language == Language.ZH ? " " : ", ")
                + row.heading(edition, language)
                + (language == Language.ZH ? "·" : ", ")
                + column.heading(edition).in(language);
    }

    /** Returns the edition and the path. */
    @Override
    public String toString() {
        return edition + ":" + path;
    }

    private Object readResolve() throws InvalidObjectException {
        try {
            return edition.cell(path);
        } catch (IllegalArgumentException e) {
            throw new InvalidObjectException(e.getMessage());
        }
    }
}
