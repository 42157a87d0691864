/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.publishedform;

import io.github.gongkai.form.Section;
import java.util.Optional;

/** A piece of a source, of whatever form: the reader of the form sees nothing else. */
sealed interface Block {

    /** Where it stands. */
    SourcePlace place();

    /**
     * A line of text outside of tables.
     *
     * @param isContent whether it is part of the report; else it stands around it on the page
     */
    record Line(SourcePlace place, String text, boolean isContent) implements Block {}

    /** A row of a table. */
    record Row(SourceRow row) implements Block {
        @Override
        public SourcePlace place() {
            return row.place();
        }
    }

    /**
     * The headings of columns of a table section above rows that lost their cells.
     *
     * @param isInOrder whether they are known to stand in the order in which the figures below are read
     */
    record Columns(Section section, SourceRow row, boolean isInOrder) implements Block {
        @Override
        public SourcePlace place() {
            return row.place();
        }
    }

    /** Something that cannot be read, and what is to be noted of it. */
    record Unread(SourcePlace place, NoteKind kind, String raw) implements Block {}

    /** A fact of the report that the page states by name, such as its organ. */
    record Fact(SourcePlace place, String name, String value) implements Block {
        /** The name of the title that stands around the text, not in it. */
        static final String TITLE = "title";

        /** The name of the day of publication. */
        static final String PUBLISHED = "published";
    }

    /**
     * The text of a narrative section, or of the preamble, that the page marks as such.
     *
     * @param section the section; empty for the preamble
     */
    record MarkedText(SourcePlace place, Optional<Section> section, String text) implements Block {}
}
