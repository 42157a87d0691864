/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.publishedform;

import io.github.gongkai.entry.Entries;
import io.github.gongkai.entry.Entry;
import io.github.gongkai.entry.EntryState;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.form.FormRow;
import io.github.gongkai.form.FormTable;
import io.github.gongkai.form.Section;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The cells that were read, and what they hold. A cell for which the source has two entries holds neither. */
final class Cells {
    private final Notes notes;
    private final Map<CellRef, Entry> entries = new HashMap<>();
    private final Map<CellRef, CellSource> sources = new HashMap<>();
    private final Set<CellRef> repeated = new HashSet<>();
    private final Set<FormRow> seen = new HashSet<>();
    private final Set<Section> found = EnumSet.noneOf(Section.class);

    Cells(Notes notes) {
        this.notes = notes;
    }

    /** The sections of which a row was read. */
    Set<Section> found() {
        return found;
    }

    /** Where the source has the cells that it has. */
    Map<CellRef, CellSource> sources() {
        return sources;
    }

    /** Takes down that the source has a row, though it could not be read. */
    void see(FormRow row) {
        seen.add(row);
    }

    boolean isSeen(FormRow row) {
        return seen.contains(row);
    }

    /** The entries of a table; not read where the source has none. */
    Entries of(FormTable form) {
        return Entries.of(form.cells().stream()
                .map(cell -> entries.getOrDefault(cell, Entry.notRead()))
                .toList());
    }

    /**
     * Puts what cells of the source hold into cells of the form; returns whether one of them was filled before with
     * something else.
     */
    boolean fill(List<CellRef> cells, List<SourceCell> from, Function<CellRef, PrintedUnit> units) {
        boolean differs = false;
        for (int i = 0; i < cells.size(); i++) {
            CellRef cell = cells.get(i);
            SourceCell source = from.get(i);
            boolean isMerged = source.isOverRows() || Collections.frequency(from, source) > 1;
            differs |= put(cell, source, read(source, cell, units.apply(cell), isMerged));
            seen.add(cell.row());
            found.add(cell.section());
        }
        return differs;
    }

    private Entry read(SourceCell source, CellRef cell, PrintedUnit unit, boolean isMerged) {
        if (source.isPicture()) {
            notes.add(NoteKind.PICTURE, source, cell);
            return Entry.notRead();
        }
        Entry declared = declared(source);
        if (declared != null) {
            return declared;
        }
        FigureText figure = FigureText.read(source.text(), cell, unit, source.unit());
        if (isMerged && !figure.entry().isStated() && figure.entry().state() != EntryState.UNREADABLE) {
            notes.add(NoteKind.MERGED_CELL, source, cell);
        } else if (isMerged) {
            notes.add(NoteKind.MERGED_FIGURE, source, cell);
            return Entry.notRead();
        }
        figure.note().ifPresent(kind -> notes.add(kind, source, cell));
        return figure.entry();
    }

    /** What a page says a cell to hold, if that does not contradict what is to be seen in it; else null. */
    private static @Nullable Entry declared(SourceCell source) {
        boolean isEmpty = source.text().isEmpty();
        if (source.declared() == EntryState.NOT_READ && isEmpty) {
            return Entry.notRead();
        }
        if (source.declared() == EntryState.MARKED && !isEmpty) {
            return Entry.marked(source.text());
        }
        return source.declared() == EntryState.UNREADABLE && !isEmpty ? Entry.unreadable(source.text()) : null;
    }

    private boolean put(CellRef cell, SourceCell source, Entry entry) {
        Entry before = entries.putIfAbsent(cell, entry);
        if (before == null) {
            sources.put(cell, CellSource.of(source.place(), source.text()));
            return false;
        }
        if (before.equals(entry) && !repeated.contains(cell)) {
            return false;
        }
        if (repeated.add(cell)) {
            entries.put(cell, Entry.unreadable(before + " | " + entry));
        }
        return true;
    }
}
