/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.jackson;

/**
 * A way in which reading of reports is less strict than it is by default. None is enabled by default: what is not exactly a document
 * of this format is refused, so that no figure is misread because of a slip in a name.
 */
public enum ReadFeature {
    /**
     * A cell that is not there is read as blank, a row or a table that is not there as blank cells, any other property that
     * is not there as not stated. {@code schemaVersion} and {@code edition} have to be there all the same, and so has the name
     * of an organ that is there, and both days of a period. In results it applies to the reports in them.
     *
     * <p>Default: disabled. A cell that a program forgot to write and one that an organ left blank are not the same, and a
     * blank may count as zero. For documents of programs that leave out what is empty.
     */
    MISSING_AS_BLANK,
    /**
     * A property that this format does not have is skipped, whatever it holds, and reported to the listener that the
     * settings name. A row of another edition's form is not skipped: it holds figures.
     *
     * <p>Default: disabled. An unknown property is mostly a misspelt one, and its figure would be lost. For documents that
     * others have added something to.
     */
    IGNORE_UNKNOWN,
    /**
     * A whole number in plain decimal digits may be written as a text: {@code "12"} is 12. In results it applies to the
     * reports in them.
     *
     * <p>Default: disabled. Where figures come as texts, so may blanks, marks and typing errors. For documents of programs
     * that know no numbers.
     */
    NUMBERS_AS_TEXT
}
