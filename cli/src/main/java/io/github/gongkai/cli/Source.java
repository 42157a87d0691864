/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.cli;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.entry.EntryState;
import io.github.gongkai.form.Section;
import io.github.gongkai.publishedform.Note;
import io.github.gongkai.publishedform.Reading;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** A report that was read: where from, and, if that was a page or text, in which encoding and with which notes. */
record Source(String file, OptionalLong line, AnnualReport report, Optional<String> charset, List<Note> notes)
        implements Document {

    /** A report that was read as it was published. */
    static Source of(String file, Reading reading) {
        return new Source(
                file, OptionalLong.empty(), reading.report(), Optional.of(reading.charset()), reading.notes());
    }

    /** A report that was read from a form that leaves nothing to note. */
    static Source of(String file, OptionalLong line, AnnualReport report) {
        return new Source(file, line, report, Optional.empty(), List.of());
    }

    /** The same source with another report. */
    Source with(AnnualReport other) {
        return new Source(file, line, other, charset, notes);
    }

    /** Says what was noted on reading, with the place of the report. */
    void sayNotes(TextPage page) {
        for (Note note : notes) {
            page.line(place(page.language()) + page.say("：", ": ") + note.message(page.language()));
        }
    }

    /** Whether any cell of a table was read. */
    boolean isRead(Section table) {
        return report.edition().table(table).cells().stream()
                .anyMatch(cell -> report.entry(cell).state() != EntryState.NOT_READ);
    }
}
