/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.table;

import io.github.gongkai.entry.Entries;
import io.github.gongkai.entry.Entry;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.form.ProactiveDisclosureRow;
import io.github.gongkai.form.Section;

/** Section 二 of the revised form: six rows, 10 cells. */
public final class RevisedProactiveDisclosure extends FlatTable implements ProactiveDisclosure {
    private static final long serialVersionUID = 1L;

    private RevisedProactiveDisclosure(Entries entries) {
        super(FormEdition.REVISED_2021, Section.PROACTIVE_DISCLOSURE, entries);
    }

    /** Returns the row 规章. */
    public DocumentsInForce regulations() {
        return DocumentsInForce.from(columns(ProactiveDisclosureRow.REGULATIONS));
    }

    /** Returns the row 行政规范性文件. */
    public DocumentsInForce normativeDocuments() {
        return DocumentsInForce.from(columns(ProactiveDisclosureRow.NORMATIVE_DOCUMENTS));
    }

    /** Returns the row 行政许可. */
    public Decisions administrativeLicensing() {
        return Decisions.from(columns(ProactiveDisclosureRow.ADMINISTRATIVE_LICENSING));
    }

    /** Returns the row 行政处罚. */
    public Decisions administrativePenalties() {
        return Decisions.from(columns(ProactiveDisclosureRow.ADMINISTRATIVE_PENALTIES));
    }

    /** Returns the row 行政强制. */
    public Decisions administrativeCompulsion() {
        return Decisions.from(columns(ProactiveDisclosureRow.ADMINISTRATIVE_COMPULSION));
    }

    /** Returns the row 行政事业性收费. */
    public FeesCollected administrativeFees() {
        return FeesCollected.from(columns(ProactiveDisclosureRow.ADMINISTRATIVE_FEES));
    }

    @Override
    public RevisedProactiveDisclosure with(CellRef cell, Entry entry) {
        return new RevisedProactiveDisclosure(entriesWith(cell, entry));
    }

    /** Returns a builder that starts with the rows of this table. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.setAll(entries());
        return builder;
    }

    /** Returns a builder that starts with the empty form: every cell blank. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the table of these entries, in the order of the form.
     *
     * @throws IllegalArgumentException if they are not as many as the cells, or one states a figure of the wrong kind
     */
    public static RevisedProactiveDisclosure of(Entries entries) {
        return new RevisedProactiveDisclosure(entries);
    }

    private Object readResolve() {
        return of(entries());
    }

    /** Builds a table row by row, or cell by cell. */
    public static final class Builder extends FlatBuilder {

        private Builder() {
            super(FormEdition.REVISED_2021.table(Section.PROACTIVE_DISCLOSURE));
        }

        /** Sets every cell to the same entry. */
        public Builder fill(Entry entry) {
            setAll(entry);
            return this;
        }

        /** Sets one cell. */
        public Builder entry(CellRef cell, Entry entry) {
            set(cell, entry);
            return this;
        }

        /** Sets the row 规章. */
        public Builder regulations(DocumentsInForce row) {
            set(ProactiveDisclosureRow.REGULATIONS, row);
            return this;
        }

        /** Sets the row 行政规范性文件. */
        public Builder normativeDocuments(DocumentsInForce row) {
            set(ProactiveDisclosureRow.NORMATIVE_DOCUMENTS, row);
            return this;
        }

        /** Sets the row 行政许可. */
        public Builder administrativeLicensing(Decisions row) {
            set(ProactiveDisclosureRow.ADMINISTRATIVE_LICENSING, row);
            return this;
        }

        /** Sets the row 行政处罚. */
        public Builder administrativePenalties(Decisions row) {
            set(ProactiveDisclosureRow.ADMINISTRATIVE_PENALTIES, row);
            return this;
        }

        /** Sets the row 行政强制. */
        public Builder administrativeCompulsion(Decisions row) {
            set(ProactiveDisclosureRow.ADMINISTRATIVE_COMPULSION, row);
            return this;
        }

        /** Sets the row 行政事业性收费. */
        public Builder administrativeFees(FeesCollected row) {
            set(ProactiveDisclosureRow.ADMINISTRATIVE_FEES, row);
            return this;
        }

        /** Returns the table. */
        public RevisedProactiveDisclosure build() {
            return new RevisedProactiveDisclosure(toEntries());
        }
    }
}
