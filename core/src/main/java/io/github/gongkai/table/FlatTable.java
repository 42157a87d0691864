/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.table;

import io.github.gongkai.entry.Amount;
import io.github.gongkai.entry.Count;
import io.github.gongkai.entry.Entries;
import io.github.gongkai.entry.Entry;
import io.github.gongkai.entry.Figure;
import io.github.gongkai.entry.SignedChange;
import io.github.gongkai.form.CellKind;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.form.FormColumn;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.form.FormRow;
import io.github.gongkai.form.FormTable;
import io.github.gongkai.form.Section;
import java.io.Serializable;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the tables share: an edition, a section, and the flat entries behind their named views. */
abstract class FlatTable implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final Map<CellKind, Class<? extends Figure>> FIGURES = Map.of(
            CellKind.COUNT, Count.class,
            CellKind.SIGNED_CHANGE, SignedChange.class,
            CellKind.AMOUNT, Amount.class);

    private final FormEdition edition;
    private final Section section;
    private final Entries entries;

    FlatTable(FormEdition edition, Section section, Entries entries) {
        this.edition = edition;
        this.section = section;
        this.entries = entries;
        FormTable form = form();
        if (entries.size() != form.cells().size()) {
            throw new IllegalArgumentException("The " + section + " table of " + edition + " has "
                    + form.cells().size() + " cells, but " + entries.size() + " entries were given.");
        }
        // Nearly every cell holds a count that is packed alone, and to ask each for its kind takes a tenth of reading a
        // report.
        for (CellRef cell : form.cellsOfOtherKinds()) {
            requireKind(cell, entries.get(cell.index()));
        }
        for (int i = 0; i < entries.size(); i++) {
            if (!entries.isPackedAlone(i)) {
                requireKind(form.cells().get(i), entries.get(i));
            }
        }
    }

    private static void requireKind(CellRef cell, Entry entry) {
        Objects.requireNonNull(entry, () -> "The entry of the cell " + cell + " is null.");
        Figure figure = entry.figure().orElse(null);
        Class<? extends Figure> expected = FIGURES.get(cell.kind());
        if (figure != null && expected != null && !expected.isInstance(figure)) {
            Class<?> given = figure.getClass().getSuperclass();
            throw new IllegalArgumentException("The cell " + cell + " takes a figure of the kind "
                    + expected.getSimpleName() + ", not the " + given.getSimpleName() + " " + figure + ".");
        }
    }

    /** Returns the grid of the table: its rows, cells and labels. */
    public FormTable form() {
        return edition.table(section);
    }

    /** Returns the edition of the form that the table is of. */
    public FormEdition edition() {
        return edition;
    }

    /** Returns the entries of the table in the order of the form. */
    public Entries entries() {
        return entries;
    }

    /** Returns the entries with one of them replaced. */
    final Entries entriesWith(CellRef cell, Entry entry) {
        requireKind(form().require(cell), entry);
        return entries.with(cell.index(), entry);
    }

    /** Returns what gives the entry of each column of a row. */
    final Function<FormColumn, Entry> columns(FormRow row) {
        FormTable form = form();
        return column -> entries.get(form.cell(row, column).index());
    }

    @Override
    public final boolean equals(@Nullable Object object) {
        return object instanceof FlatTable other
                && edition == other.edition
                && section == other.section
                && entries.equals(other.entries);
    }

    @Override
    public final int hashCode() {
        return entries.hashCode();
    }

    /** Returns the edition, the section and every entry. */
    @Override
    public final String toString() {
        return form() + entries.toString();
    }

    /** What the builders of tables share: a form that starts empty, every cell blank. */
    abstract static class FlatBuilder {
        private final FormTable form;
        private final Entries.Builder entries;

        FlatBuilder(FormTable form) {
            this.form = form;
            this.entries = Entries.builder(form.cells().size());
        }

        final FormTable form() {
            return form;
        }

        final void setAll(Entries from) {
            for (CellRef cell : form.cells()) {
                entries.entry(cell.index(), from.get(cell.index()));
            }
        }

        final void setAll(Entry entry) {
            for (CellRef cell : form.cells()) {
                entries.entry(cell.index(), entry);
            }
        }

        final void set(CellRef cell, Entry entry) {
            requireKind(form.require(cell), entry);
            entries.entry(cell.index(), entry);
        }

        final void set(FormRow row, TableRow value) {
            if (!row.isIn(form.edition())) {
                throw new IllegalArgumentException("The form of " + form.edition() + " has no row " + row + ".");
            }
            for (FormColumn column : row.columns(form.edition())) {
                set(form.cell(row, column), value.entry(column));
            }
        }

        final Entries toEntries() {
            return entries.build();
        }
    }
}
