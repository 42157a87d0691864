/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.publishedform;

import io.github.gongkai.form.CellRef;
import io.github.gongkai.text.Language;
import io.github.gongkai.text.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects the notes on a source. */
final class Notes {
    private static final Comparator<Note> ORDER = Comparator.comparing(
            (Note note) -> note.place().orElse(null), Comparator.nullsLast(Comparator.naturalOrder()));

    private final List<Note> notes;

    Notes(List<Note> first) {
        this.notes = new ArrayList<>(first);
    }

    /** Notes something at a place. */
    void add(NoteKind kind, SourcePlace place, String raw) {
        notes.add(Note.builder().kind(kind).place(place).raw(raw).build());
    }

    /** Notes something at a place, of which it can be said what it is. */
    void add(NoteKind kind, SourcePlace place, String raw, Wording subject) {
        notes.add(
                Note.builder().kind(kind).place(place).raw(raw).subject(subject).build());
    }

    /** Notes something about a cell of the form. */
    void add(NoteKind kind, SourceCell source, CellRef cell) {
        notes.add(Note.builder()
                .kind(kind)
                .place(source.place())
                .raw(source.text())
                .subject(Wording.of(cell.label(Language.ZH), cell.label(Language.EN)))
                .cell(cell)
                .build());
    }

    /** Notes something that the source does not carry. */
    void addMissing(NoteKind kind, Wording subject) {
        notes.add(Note.builder().kind(kind).subject(subject).raw("").build());
    }

    /** The notes in the order of the source; those that have no place in it come last. */
    List<Note> inOrder() {
        return notes.stream().sorted(ORDER).toList();
    }
}
