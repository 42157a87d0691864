/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.publishedform;

/** One way in which a page may differ from the plain form. Any of them can come together. */
enum PageTrait {
    /** What Word writes around each text when it saves a page. */
    WORD_MARKUP,
    /** Words and figures broken over spans, font tags and comments. */
    BROKEN_WORDS,
    /** Characters written as references. */
    REFERENCES,
    /** Cells and rows without an end tag. */
    UNCLOSED,
    UPPER_CASE,
    /** Cells of headings and labels are th. */
    HEAD_CELLS,
    /** The header in a thead, the rows in one tbody or several. */
    ROW_GROUPS,
    /** Each table, or the whole page, in tables that only lay it out. */
    LAYOUT_TABLES,
    /** Each section in an element of its own. */
    SECTION_ELEMENTS,
    FULL_WIDTH_FIGURES,
    /** 1,234,567. */
    THOUSANDS,
    TRADITIONAL,
    /** Narrow brackets and points in place of wide ones. */
    OTHER_PUNCTUATION,
    INNER_SPACES,
    /** Labels over several lines. */
    BREAKS,
    /** Marks above the line behind labels and figures. */
    FOOTNOTES,
    CAPTIONS,
    /** The title of a section in the first row of its table. */
    HEADING_IN_TABLE,
    /** Tables go on in a second one. */
    CUT_TABLES,
    /** The header stands again above what goes on. */
    REPEATED_HEADER,
    /** Rows of a province, which the form has not. */
    EXTRA_ROWS,
    /** A column 备注 behind those of the form. */
    REMARK_COLUMN,
    /** Navigation, a calendar and statistics with numbers around the report. */
    SURROUNDINGS,
    LONG_TITLES,
    /** Sections counted in another way than the form does. */
    OTHER_NUMBERS,
    CONTENTS,
    /** Figures in elements that are not displayed. */
    HIDDEN,
    /** Columns of figures that are several columns of the table. */
    WIDE_COLUMNS,
    /** Labels in another number of columns than the form has. */
    LABEL_COLUMNS,
    /** The numbers of labels in cells of their own. */
    NUMBER_COLUMN,
    /** Blank cells beside labels, where the form has merged ones. */
    FILLERS,
    /** Cells over several rows or columns written as so many cells, blank or with the same words. */
    NOT_MERGED,
    /** Spans that make no sense, or reach beyond the table. */
    WRONG_SPANS,
    /** Group lines of section 三 as rows of their own. */
    GROUP_ROWS,
    /** Section 三 with all headings in one row. */
    ONE_ROW_HEADER,
    /** Section 三 with its headings in two rows. */
    TWO_ROW_HEADER,
    /** Section 二 with a table for each item. */
    TABLE_FOR_EACH_ITEM,
    /** Section 二 with the items beside their rows. */
    ITEM_BESIDE,
    /** Section 四 with a row for each track. */
    ROW_FOR_EACH_TRACK,
    /** The title stands around the report only. */
    TITLE_OUTSIDE,
    /** The date of publication stands in a meta tag. */
    DATE_OUTSIDE
}
