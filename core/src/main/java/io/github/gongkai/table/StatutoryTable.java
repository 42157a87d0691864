/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.table;

import io.github.gongkai.entry.Entries;
import io.github.gongkai.entry.Entry;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.form.FormTable;
import java.io.Serializable;

/**
 * One of the three statutory tables of a report, as published.
 *
 * <p>A table holds an entry for every cell of its edition, whatever the organ wrote there, or left out. Its cells are
 * read by name through the methods of its own type, and by {@link CellRef} through this one; both read the same entries.
 */
public sealed interface StatutoryTable extends Serializable
        permits ProactiveDisclosure, Applications, ReviewAndLitigation {

    /** Returns the grid of the table: its rows, cells and labels. */
    FormTable form();

    /** Returns the entries of the table in the order of the form. */
    Entries entries();

    /** Returns the edition of the form that the table is of. */
    FormEdition edition();

    /**
     * Returns what stands in a cell.
     *
     * @throws IllegalArgumentException if the cell is not in this table of this edition
     */
    default Entry entry(CellRef cell) {
        return entries().get(form().require(cell).index());
    }

    /**
     * Returns this table with another entry in one cell.
     *
     * @throws IllegalArgumentException if the cell is not in this table of this edition, or the entry states a figure of
     *     another kind than the cell holds
     */
    StatutoryTable with(CellRef cell, Entry entry);
}
