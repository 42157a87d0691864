/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.table;

import io.github.gongkai.entry.Entries;
import io.github.gongkai.entry.Entry;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.form.ReviewTrack;
import io.github.gongkai.form.Section;

/**
 * Section 四, administrative reconsideration and litigation (Regulations art. 50(3)): 15 cells, the same in both editions.
 *
 * <p>Where a reconsideration organ is sued as co-defendant, only the original organ counts the case, by a reading of
 * 2016 (国办公开办函〔2016〕201号) of the old Regulations; whether the notices on the form repeat it is unknown.
 */
public final class ReviewAndLitigation extends FlatTable implements StatutoryTable {
    private static final long serialVersionUID = 1L;

    private ReviewAndLitigation(FormEdition edition, Entries entries) {
        super(edition, Section.REVIEW_AND_LITIGATION, entries);
    }

    /**
     * Returns the results of one track.
     *
     * @throws IllegalArgumentException if the edition has no such row
     */
    public ReviewResults row(ReviewTrack row) {
        return ReviewResults.from(columns(row));
    }

    /** Returns the results of 行政复议. */
    public ReviewResults reconsideration() {
        return row(ReviewTrack.RECONSIDERATION);
    }

    /** Returns the results of 行政诉讼, 未经复议直接起诉. */
    public ReviewResults directLitigation() {
        return row(ReviewTrack.DIRECT_LITIGATION);
    }

    /** Returns the results of 行政诉讼, 复议后起诉. */
    public ReviewResults litigationAfterReconsideration() {
        return row(ReviewTrack.LITIGATION_AFTER_RECONSIDERATION);
    }

    @Override
    public ReviewAndLitigation with(CellRef cell, Entry entry) {
        return new ReviewAndLitigation(edition(), entriesWith(cell, entry));
    }

    /** Returns a builder that starts with the rows of this table. */
    public Builder toBuilder() {
        Builder builder = new Builder(edition());
        builder.setAll(entries());
        return builder;
    }

    /** Returns a builder that starts with the empty form of an edition: every cell blank. */
    public static Builder builder(FormEdition edition) {
        return new Builder(edition);
    }

    /**
     * Returns the table of an edition with these entries, in the order of the form.
     *
     * @throws IllegalArgumentException if they are not as many as the cells, or one states a figure of the wrong kind
     */
    public static ReviewAndLitigation of(FormEdition edition, Entries entries) {
        return new ReviewAndLitigation(edition, entries);
    }

    /** Returns the table of an edition with the same entry in every cell. */
    public static ReviewAndLitigation filled(FormEdition edition, Entry entry) {
        return builder(edition).fill(entry).build();
    }

    private Object readResolve() {
        return of(edition(), entries());
    }

    /** Builds a table row by row, or cell by cell. */
    public static final class Builder extends FlatBuilder {

        private Builder(FormEdition edition) {
            super(edition.table(Section.REVIEW_AND_LITIGATION));
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

        /**
         * Sets one row.
         *
         * @throws IllegalArgumentException if the edition has no such row
         */
        public Builder row(ReviewTrack row, ReviewResults value) {
            set(row, value);
            return this;
        }

        /** Returns the table. */
        public ReviewAndLitigation build() {
            return new ReviewAndLitigation(form().edition(), toEntries());
        }
    }
}
