package io.github.gongkai.publishedform;

import io.github.gongkai.entry.Entries;
import io.github.gongkai.entry.Entry;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.form.FormRow;
import io.github.gongkai.form.FormTable;
import io.github.gongkai.form.Section;
import io.github.gongkai.text.Language;
import io.github.gongkai.text.Wording;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The cells that were read, and what they hold. A cell for which the source has two entries holds neither. */
final class Cells {
    private final List<Note> notes;
    private final Map<CellRef, Entry> entries = new HashMap<>();
    private final Set<CellRef> repeated = new HashSet<>();
    private final Set<FormRow> seen = new HashSet<>();
    private final Set<Section> found = EnumSet.noneOf(Section.class);

    Cells(List<Note> notes) {
        this.notes = notes;
    }

    /** The sections of which a row was read. */
    Set<Section> found() {
        return found;
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

    /** Puts texts into cells; returns whether one of them was filled before with something else. */
    boolean fill(RowLine line, List<CellRef> cells, List<String> texts, Function<CellRef, PrintedUnit> units) {
        boolean differs = false;
        for (int i = 0; i < cells.size(); i++) {
            CellRef cell = cells.get(i);
            String text = texts.get(i);
            FigureText figure = FigureText.read(text, cell, units.apply(cell));
            differs |= put(cell, figure.entry());
            figure.note().ifPresent(kind -> note(kind, line, cell, text));
            seen.add(cell.row());
            found.add(cell.section());
        }
        return differs;
    }

    private boolean put(CellRef cell, Entry entry) {
        Entry before = entries.putIfAbsent(cell, entry);
        if (before == null || (before.equals(entry) && !repeated.contains(cell))) {
            return false;
        }
        if (repeated.add(cell)) {
            entries.put(cell, Entry.unreadable(before + " | " + entry));
        }
        return true;
    }

    private void note(NoteKind kind, RowLine line, CellRef cell, String raw) {
        notes.add(Note.builder()
                .kind(kind)
                .line(line.line())
                .subject(Wording.of(cell.label(Language.ZH), cell.label(Language.EN)))
                .cell(cell)
                .raw(raw)
                .build());
    }
}
