/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.form;

import io.github.gongkai.text.Wording;
import java.io.Serializable;

/** A column: an {@link ApplicantCategory}, a {@link ProactiveDisclosureColumn} or a {@link ReviewResult}. */
public sealed interface FormColumn extends Serializable
        permits ApplicantCategory, ProactiveDisclosureColumn, ReviewResult {

    /** Returns the identifier of the column in data. */
    String identifier();

    /** Returns the official label of the column in an edition, and its translation. */
    Wording label(FormEdition edition);

    /** Returns how the column is called in a message: its label, with the heading above it where it is needed. */
    default Wording heading(FormEdition edition) {
        return label(edition);
    }

    /** Returns what kind of figure the column holds. */
    CellKind kind();

    /** Returns whether the column holds totals. */
    boolean isTotal();
}
