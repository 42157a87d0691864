/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.publishedform.internal;

import java.util.Locale;

/** The names by which a page that this library writes says what its text cannot, for reading it back. */
public final class PageMarkup {
    /** An attribute of an element that is not of the report: a mark, an explanation. */
    public static final String OURS = "data-gongkai-ours";

    /** An attribute of an element with the text of a narrative section, or of the preamble: its identifier. */
    public static final String SECTION = "data-gongkai-section";

    /** The name of the preamble among those of the sections. */
    public static final String PREAMBLE = "preamble";

    /** An attribute of a table: the identifier of its section. */
    public static final String TABLE = "data-gongkai-table";

    /** An attribute of a cell of the form: its path. */
    public static final String CELL = "data-gongkai-cell";

    /** An attribute of a cell that states no figure and is not blank: marked, unreadable or not-read. */
    public static final String STATE = "data-gongkai-state";

    /** An attribute of a cell with an amount: yuan, ten-thousand-yuan or none. */
    public static final String UNIT = "data-gongkai-unit";

    /** What the names of all meta tags begin with that say what the report says of itself. */
    public static final String FACT = "gongkai.";

    /** The name of the organ. */
    public static final String ORGAN = FACT + "organ";

    /** The unified social credit code of the organ. */
    public static final String CREDIT_CODE = FACT + "creditCode";

    /** The level of the organ, by the name of its constant. */
    public static final String ORGAN_LEVEL = FACT + "organLevel";

    /** The kind of the organ, by the name of its constant. */
    public static final String ORGAN_KIND = FACT + "organKind";

    /** The report year. */
    public static final String YEAR = FACT + "year";

    /** The edition of the form, by the name of its constant. */
    public static final String EDITION = FACT + "edition";

    /** The first day of the period. */
    public static final String PERIOD_START = FACT + "periodStart";

    /** The last day of the period. */
    public static final String PERIOD_END = FACT + "periodEnd";

    /** The day of publication. */
    public static final String PUBLISHED_ON = FACT + "publishedOn";

    /** The identifiers of the sections in the order of the document, with spaces between them; on every page of ours. */
    public static final String OUTLINE = FACT + "outline";

    /** Whether the narrative was left out on purpose: yes or no. */
    public static final String EXTRACT = FACT + "extract";

    private PageMarkup() {}

    /** Returns what an attribute calls a constant: ten-thousand-yuan. */
    public static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
