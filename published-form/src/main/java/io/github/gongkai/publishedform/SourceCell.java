/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.publishedform;

import io.github.gongkai.entry.AmountUnit;
import io.github.gongkai.entry.EntryState;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a table in a source.
 *
 * @param place where it stands
 * @param text its text, without white space at the ends
 * @param extent what it takes up of its table; null where the source does not say
 * @param isPicture whether there is a picture or an input field in it, and no text
 * @param declared the state that the page says the cell to have; null if it says nothing
 * @param unit the unit that the page says an amount to have; null if it says nothing
 */
record SourceCell(
        SourcePlace place,
        String text,
        @Nullable Extent extent,
        boolean isPicture,
        @Nullable EntryState declared,
        @Nullable AmountUnit unit) {

    /** A cell of plain text, of which nothing is known but what it says. */
    static SourceCell of(SourcePlace place, String text) {
        return new SourceCell(place, text, null, false, null, null);
    }

    /** What it takes up of its table, if the source says. */
    Optional<Extent> extents() {
        return Optional.ofNullable(extent);
    }

    boolean isBlank() {
        return text.isEmpty() && !isPicture && declared == null;
    }

    /** Whether it stands in a row above, too, or in one below. */
    boolean isOverRows() {
        return extent != null && (extent.continued() || extent.rows() > 1);
    }

    /** Whether what it holds is a figure or a mark, and so no label. */
    boolean isFigureOrMark() {
        return isPicture || declared != null || FigureText.isFigureOrMark(text);
    }

    /** Whether it holds the words of a label or a heading of the form. */
    boolean isLabelOfForm() {
        return !text.isEmpty() && !isFigureOrMark() && Vocabulary.isOfForm(Label.of(text));
    }
}
