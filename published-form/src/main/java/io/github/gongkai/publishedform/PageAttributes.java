package io.github.gongkai.publishedform;

import java.util.Locale;

/** The attributes by which a page that this library writes says what its text cannot. */
final class PageAttributes {
    /** On an element that is not of the report: a mark, an explanation. */
    static final String OURS = "data-gongkai-ours";

    /** On an element with the text of a narrative section, or of the preamble: its identifier. */
    static final String SECTION = "data-gongkai-section";

    /** The name of the preamble among those of the sections. */
    static final String PREAMBLE = "preamble";

    /** On a cell that states no figure and is not blank: marked, unreadable or not-read. */
    static final String STATE = "data-gongkai-state";

    /** On a cell with an amount: yuan, ten-thousand-yuan or none. */
    static final String UNIT = "data-gongkai-unit";

    private PageAttributes() {}

    /** How an attribute calls a constant: ten-thousand-yuan. */
    static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
