package io.github.gongkai.publishedform;

import io.github.gongkai.text.Wording;

/** What a note is about. */
public enum NoteKind {
    /** A cell holds text that is not a figure; the text is kept in the cell. */
    UNREADABLE_FIGURE("单元格内不是数字，原文保留", "the cell does not hold a figure; its text is kept"),
    /** A cell holds a figure followed by a remark or a counting word; the figure was read, the remark is in the note. */
    REMARK_SET_ASIDE("读取了数字，其后的说明未计入", "the figure was read, the remark behind it was set aside"),
    /** An amount has no unit printed with it or above it; it was read in the unit that the form prints. */
    UNIT_ASSUMED("未印明单位，按表式的单位读取", "no unit is printed; it was read in the unit of the form"),
    /** The unit above or beside a figure is not clear, or is not one of the form; the text is kept. */
    UNIT_UNCLEAR("单位不明或不是表式的单位，原文保留", "the unit is not clear or not one of the form; the text is kept"),
    /** The label of a row or a column differs from the form in its words; it was recognised all the same. */
    LABEL_DIFFERS("与表式的文字不同，按此项读取", "the label differs from the form; it was read as this item"),
    /** A row is not one of the form; its figures were not read. */
    UNKNOWN_ROW("表式中没有这一行，未读取", "the form has no such row; it was not read"),
    /** A row has not as many cells as the form; which figure belongs where is not guessed, so none was read. */
    WRONG_CELL_COUNT("单元格数目与表式不符，未读取", "the row has not as many cells as the form; it was not read"),
    /** The source ends within a row, so that its last figure may have lost digits; the row was not read. */
    CUT_OFF("来源在此行中断，未读取", "the source ends within this row; it was not read"),
    /** The columns of a row are not those of the form; its figures were not read. */
    WRONG_COLUMNS("列标题与表式不符，未读取", "the columns are not those of the form; the row was not read"),
    /** A row stands more than once with different figures; the cells that differ are not read as either. */
    REPEATED_ROW(
            "同一行重复出现且数字不同，相异的单元格未读取", "the row stands twice with different figures; cells that differ were not read"),
    /** A row of the form is not in the source; its cells are not read. */
    ROW_NOT_FOUND("来源中没有这一行", "the source does not carry this row"),
    /** A table of the form is not in the source; its cells are not read. */
    TABLE_NOT_FOUND("来源中没有这张表", "the source does not carry this table"),
    /** Text stands beside the tables of a table section; it was not read as figures. */
    TEXT_BESIDE_TABLE("表格之外的文字，未作为数字读取", "text beside the table; no figure was read from it"),
    /** A line of the header could not be understood; it was passed over. */
    HEADER_NOT_UNDERSTOOD("文件头的这一行无法理解，已略过", "this line of the header could not be understood and was passed over"),
    /** Two statements of the organ, year or edition contradict each other; the first one counts. */
    CONFLICTING_STATEMENT("前后说法不一，以先出现的为准", "two statements contradict each other; the first one counts"),
    /** The tables are of another edition than the year or the header points to; they are read as what they are. */
    EDITION_DIFFERS("按表格本身读取", "read as what the tables are"),
    /** The organ, the year or the edition is not stated; it is left open, or what was taken instead is said. */
    NOT_STATED("来源中未写明", "the source does not say"),
    /** Bytes are no characters in the encoding; each is replaced by U+FFFD. */
    UNDECODABLE_BYTES("有无法解码的字节，以“\uFFFD”代替", "bytes that are no characters were replaced by U+FFFD");

    private final Wording wording;

    NoteKind(String zh, String en) {
        this.wording = Wording.of(zh, en);
    }

    /** Returns what the note says, without its place. */
    public Wording wording() {
        return wording;
    }
}
