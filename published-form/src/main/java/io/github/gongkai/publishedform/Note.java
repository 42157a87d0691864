/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.publishedform;

import io.github.gongkai.form.CellRef;
import io.github.gongkai.rule.Severity;
import io.github.gongkai.text.Language;
import io.github.gongkai.text.Wording;
import java.io.Serializable;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** What was assumed while reading, or could not be read: where, the raw text, and what was made of it. */
@Value.Immutable
public abstract sealed class Note implements WithNote, Serializable permits ImmutableNote {
    private static final long serialVersionUID = 1L;

    Note() {}

    /** What the note is about. */
    public abstract NoteKind kind();

    /** Where it stands in the source; empty if the note is about something that the source does not carry. */
    public abstract Optional<SourcePlace> place();

    /** What it concerns, in words: a cell, a row, a table; empty if there is nothing to name but the line. */
    public abstract Optional<Wording> subject();

    /** The cell it concerns, if it is one. */
    public abstract Optional<CellRef> cell();

    /** The text as it stands in the source; empty if the source does not carry any. */
    public abstract String raw();

    /** Returns whose doing it is, which follows from the kind. */
    public final NoteOrigin origin() {
        return kind().origin();
    }

    /** Returns how much the note matters, which follows from the kind. */
    public final Severity severity() {
        return kind().severity();
    }

    /** Returns the line of the source, from 1; empty if the note is about something that the source does not carry. */
    public final OptionalInt line() {
        return place().map(place -> OptionalInt.of(place.line())).orElse(OptionalInt.empty());
    }

    /** Returns the note in words: the place, what it concerns, what was made of it, and the raw text. */
    public String message(Language language) {
        boolean zh = language == Language.ZH;
        StringBuilder message = new StringBuilder();
        place().ifPresent(place -> message.append(place.label(language)).append(zh ? " " : ", "));
        subject().ifPresent(subject -> message.append(subject.in(language)).append(zh ? "：" : ": "));
        message.append(kind().wording().in(language));
        if (!raw().isEmpty()) {
            message.append(zh ? "：「" : ": \"").append(raw()).append(zh ? "」" : "\"");
        }
        return message.toString();
    }

    /** Returns a builder, which needs a kind and the raw text. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a note. */
    static class Builder extends ImmutableNote.Builder {
        Builder() {}
    }

    /** Returns the kind and the English message. */
    @Override
    public final String toString() {
        return kind() + " " + message(Language.EN);
    }
}
