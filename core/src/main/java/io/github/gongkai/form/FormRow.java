/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.form;

import io.github.gongkai.text.Language;
import io.github.gongkai.text.Wording;
import java.io.Serializable;
import java.util.List;

/** A row of a statutory table: an {@link ApplicationRow}, a {@link ProactiveDisclosureRow} or a {@link ReviewTrack}. */
public sealed interface FormRow extends Serializable permits ApplicationRow, ProactiveDisclosureRow, ReviewTrack {

    /** Returns the section whose table has the row. */
    Section section();

    /** Returns the identifier of the row: its path in data, below its section. */
    String identifier();

    /** Returns the form's own numbering of the row, such as 三(三)1; empty where the form gives it no number. */
    String number();

    /** Returns the official label of the row in an edition, and its translation. */
    Wording label(FormEdition edition);

    /** Returns the columns that the row has in an edition, in the form's order; empty if the edition has no such row. */
    List<FormColumn> columns(FormEdition edition);

    /** Returns whether the row as a whole holds totals. */
    boolean isTotal();

    /** Returns whether an edition has the row. */
    default boolean isIn(FormEdition edition) {
        return !columns(edition).isEmpty();
    }

    /** Returns the official words of the row's own line on the form, with the number that stands on that line: 1.属于国家秘密. */
    default String printed(FormEdition edition) {
        return label(edition).zh();
    }

    /** Returns the whole number and the label of the row together: 三(三)1.属于国家秘密. */
    default String heading(FormEdition edition, Language language) {
        String label = label(edition).in(language);
        String number = number();
        if (number.isEmpty()) {
            return label;
        }
        if (language == Language.EN) {
            return number + " " + label;
        }
        char last = number.charAt(number.length() - 1);
        return number + (last == ')' ? "" : Character.isDigit(last) ? "." : "、") + label;
    }
}
