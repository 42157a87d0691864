/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.publishedform;

import io.github.gongkai.rule.Severity;
import io.github.gongkai.text.Wording;

/** What a note is about. */
public enum NoteKind {
    /** A cell holds text that is not a figure; the text is kept in the cell. */
    UNREADABLE_FIGURE(
            NoteOrigin.DOCUMENT,
            Severity.WARNING,
            "单元格内不是数字，原文保留",
            "the cell does not hold a figure; its text is kept"),
    /** A cell holds a figure followed by a remark or a counting word; the figure was read, the remark is in the note. */
    REMARK_SET_ASIDE(
            NoteOrigin.ASSUMPTION,
            Severity.INFO,
            "读取了数字，其后的说明未计入",
            "the figure was read, the remark behind it was set aside"),
    /** An amount has no unit printed with it or above it; it was read in the unit that the form prints. */
    UNIT_ASSUMED(
            NoteOrigin.ASSUMPTION,
            Severity.INFO,
            "未印明单位，按表式的单位读取",
            "no unit is printed; it was read in the unit of the form"),
    /** The unit above or beside a figure is not clear, or is not one of the form; the text is kept. */
    UNIT_UNCLEAR(
            NoteOrigin.DOCUMENT,
            Severity.WARNING,
            "单位不明或不是表式的单位，原文保留",
            "the unit is not clear or not one of the form; the text is kept"),
    /** The label of a row or a column differs from the form in its words; it was recognised all the same. */
    LABEL_DIFFERS(
            NoteOrigin.ASSUMPTION,
            Severity.INFO,
            "与表式的文字不同，按此项读取",
            "the label differs from the form; it was read as this item"),
    /** A row is not one of the form; its figures were not read. */
    UNKNOWN_ROW(NoteOrigin.READING, Severity.WARNING, "表式中没有这一行，未读取", "the form has no such row; it was not read"),
    /** A row has not as many cells as the form; which figure belongs where is not guessed, so none was read. */
    WRONG_CELL_COUNT(
            NoteOrigin.READING,
            Severity.ERROR,
            "单元格数目与表式不符，未读取",
            "the row has not as many cells as the form; it was not read"),
    /**
     * The figures of a row stand on several lines of text that came out of a PDF, or next to what may be the number of a page,
     * so that it is not known in which order; none was read.
     */
    ORDER_UNKNOWN(
            NoteOrigin.READING,
            Severity.ERROR,
            "该行的数字分列数行，次序无从确定，未读取",
            "the figures of the row stand on several lines, so that their order is not known; it was not read"),
    /** The source ends within a row, so that its last figure may have lost digits; the row was not read. */
    CUT_OFF(NoteOrigin.READING, Severity.ERROR, "来源在此行中断，未读取", "the source ends within this row; it was not read"),
    /** The columns of a row are not those of the form; its figures were not read. */
    WRONG_COLUMNS(
            NoteOrigin.READING,
            Severity.ERROR,
            "列标题与表式不符，未读取",
            "the columns are not those of the form; the row was not read"),
    /**
     * The cells of a row do not stand under the headings of their columns; since there are as many as the form has, each with
     * a figure or a mark, they were read in their order.
     */
    SHIFTED_ROW(
            NoteOrigin.ASSUMPTION,
            Severity.INFO,
            "单元格与列标题错位，因数目与表式一致，依次读取",
            "the cells do not stand under their headings; as many as the form has, they were read in their order"),
    /** One cell of the source stands for several of the form, blank or with a mark; each of them was read as that. */
    MERGED_CELL(
            NoteOrigin.ASSUMPTION,
            Severity.INFO,
            "来源把几个单元格合并为一个，其中每一个都按此读取",
            "one cell of the source stands for several; each was read as what it holds"),
    /** One cell of the source with a figure stands for several of the form; for which of them it is is not guessed. */
    MERGED_FIGURE(
            NoteOrigin.DOCUMENT,
            Severity.ERROR,
            "一个数字占了几个单元格，属于哪一个不作猜测，未读取",
            "one figure stands for several cells; for which is not guessed, so it was not read"),
    /** A cell holds a picture or an input field instead of text; it was not read. */
    PICTURE(
            NoteOrigin.READING,
            Severity.ERROR,
            "单元格内是图片或输入框，未读取",
            "the cell holds a picture or an input field; it was not read"),
    /** A table has more rows or columns than any of the form; it was not read. */
    TABLE_TOO_LARGE(
            NoteOrigin.READING,
            Severity.WARNING,
            "表格的行列数远超表式，未读取",
            "the table has far more rows or columns than the form; it was not read"),
    /** The headings of the sections stand in front of the report as a table of contents, which was passed over. */
    CONTENTS_PASSED_OVER(
            NoteOrigin.ASSUMPTION,
            Severity.INFO,
            "目录中的标题，已略过",
            "a heading in a table of contents, which was passed over"),
    /** A row stands more than once with different figures; the cells that differ are not read as either. */
    REPEATED_ROW(
            NoteOrigin.DOCUMENT,
            Severity.ERROR,
            "同一行重复出现且数字不同，相异的单元格未读取",
            "the row stands twice with different figures; cells that differ were not read"),
    /** A row of the form is not in the source; its cells are not read. */
    ROW_NOT_FOUND(NoteOrigin.READING, Severity.ERROR, "来源中没有这一行", "the source does not carry this row"),
    /** A table of the form is not in the source; its cells are not read. */
    TABLE_NOT_FOUND(NoteOrigin.READING, Severity.ERROR, "来源中没有这张表", "the source does not carry this table"),
    /** Text stands beside the tables of a table section; it was not read as figures. */
    TEXT_BESIDE_TABLE(
            NoteOrigin.READING, Severity.INFO, "表格之外的文字，未作为数字读取", "text beside the table; no figure was read from it"),
    /** A line of the header could not be understood; it was passed over. */
    HEADER_NOT_UNDERSTOOD(
            NoteOrigin.READING,
            Severity.WARNING,
            "文件头的这一行无法理解，已略过",
            "this line of the header could not be understood and was passed over"),
    /** Two statements of the organ, year or edition contradict each other; the first one counts. */
    CONFLICTING_STATEMENT(
            NoteOrigin.DOCUMENT,
            Severity.WARNING,
            "前后说法不一，以先出现的为准",
            "two statements contradict each other; the first one counts"),
    /** The tables are of another edition than the year or the header points to; they are read as what they are. */
    EDITION_DIFFERS(NoteOrigin.DOCUMENT, Severity.WARNING, "按表格本身读取", "read as what the tables are"),
    /** The organ, the year or the edition is not stated; it is left open, or what was taken instead is said. */
    NOT_STATED(NoteOrigin.DOCUMENT, Severity.INFO, "来源中未写明", "the source does not say"),
    /** Bytes are no characters in the encoding; each is replaced by U+FFFD. */
    UNDECODABLE_BYTES(
            NoteOrigin.READING,
            Severity.WARNING,
            "有无法解码的字节，以“\uFFFD”代替",
            "bytes that are no characters were replaced by U+FFFD");

    private final NoteOrigin origin;
    private final Severity severity;
    private final Wording wording;

    NoteKind(NoteOrigin origin, Severity severity, String zh, String en) {
        this.origin = origin;
        this.severity = severity;
        this.wording = Wording.of(zh, en);
    }

    /** Returns whose doing it is: of the document, of an assumption, or of the reading. */
    public NoteOrigin origin() {
        return origin;
    }

    /**
     * Returns how much it matters: an error where a figure of the form may be lost, a warning where something else may be,
     * info where nothing is.
     */
    public Severity severity() {
        return severity;
    }

    /** Returns what the note says, without its place. */
    public Wording wording() {
        return wording;
    }
}
