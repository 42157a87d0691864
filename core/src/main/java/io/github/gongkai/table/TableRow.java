/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.table;

import io.github.gongkai.entry.Entry;
import io.github.gongkai.form.FormColumn;
import java.io.Serializable;
import java.util.Map;

/** One row of a table as a value: an entry for each of its columns. */
public sealed interface TableRow extends Serializable
        permits ApplicantRow,
                ReviewResults,
                DisclosedDocuments,
                ServiceItems,
                FeeItems,
                Procurement,
                DocumentsInForce,
                Decisions,
                FeesCollected {

    /** Returns the entries of the row by their columns. */
    Map<FormColumn, Entry> byColumn();

    /**
     * Returns the entry of a column.
     *
     * @throws IllegalArgumentException if a row of this type has no such column
     */
    default Entry entry(FormColumn column) {
        Entry entry = byColumn().get(column);
        if (entry == null) {
            throw new IllegalArgumentException("This row has no column " + column + ".");
        }
        return entry;
    }
}
