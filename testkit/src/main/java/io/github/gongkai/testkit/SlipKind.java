package io.github.gongkai.testkit;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.text.Wording;
import java.util.List;

/** How a figure comes to be written down wrong. */
public enum SlipKind {
    /** Two neighbouring digits are swapped: 3375 becomes 3357. */
    DIGITS_SWAPPED(Wording.of("数字颠倒", "digits swapped")),
    /** A digit is left out: 3375 becomes 335. */
    DIGIT_DROPPED(Wording.of("漏写数字", "digit dropped")),
    /** A digit is written twice: 3375 becomes 33375. */
    DIGIT_DOUBLED(Wording.of("数字重写", "digit doubled")),
    /** A digit is replaced by another: 3375 becomes 3378. */
    DIGIT_CHANGED(Wording.of("数字写错", "digit changed")),
    /** A number has the other sign. */
    SIGN_CHANGED(Wording.of("正负号相反", "sign changed")),
    /** The figure is that of the row above or below. */
    ROW_OFF(Wording.of("错行", "one row off")),
    /** The figure is that of the column to the left or right. */
    COLUMN_OFF(Wording.of("错列", "one column off")),
    /** The figure and that of a neighbouring cell are exchanged. */
    EXCHANGED(Wording.of("两数互换", "two figures exchanged")),
    /** A total lacks one of its parts, as it stood before that part was added. */
    SUM_NOT_UPDATED(Wording.of("总计未更新", "sum not updated"));

    private final Wording wording;

    SlipKind(Wording wording) {
        this.wording = wording;
    }

    /** Returns the slip in words. */
    public Wording wording() {
        return wording;
    }

    /**
     * Returns every way in which this slip can happen at a cell of a report; none where it would change nothing, such as swapped
     * digits in a figure of one digit.
     *
     * @throws IllegalArgumentException if the cell is of another edition than the report
     * @throws java.util.NoSuchElementException if a cell of the report states no figure
     */
    public List<Slip> slips(AnnualReport report, CellRef cell) {
        Slipping slipping = new Slipping(report, cell);
        return slipping.ways(this).stream().map(way -> slipping.slip(this, way)).toList();
    }
}
