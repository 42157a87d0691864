/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.diagnose;

import io.github.gongkai.text.Wording;

/**
 * How a figure comes to be written down wrong, by what is written and what should be: from the strongest evidence to the
 * weakest, which is the order in which repairs of equal weight are ranked.
 */
public enum SlipKind {
    /** The figures of two cells are exchanged. */
    EXCHANGED(Wording.of("两数互换", "two figures exchanged")),
    /** The number has the other sign. */
    SIGN_CHANGED(Wording.of("正负号相反", "sign changed")),
    /** Two neighbouring digits are swapped: 3375 becomes 3357. */
    DIGITS_SWAPPED(Wording.of("数字颠倒", "digits swapped")),
    /** A digit is written twice: 3375 becomes 33375. */
    DIGIT_DOUBLED(Wording.of("数字重写", "digit doubled")),
    /** A digit is left out: 3375 becomes 335. */
    DIGIT_DROPPED(Wording.of("漏写数字", "digit dropped")),
    /** A total lacks one of its parts, as it stood before that part was added. */
    SUM_NOT_UPDATED(Wording.of("总计未更新", "sum not updated")),
    /** The figure, of at least two digits, is that of the row above or below. */
    ROW_OFF(Wording.of("错行", "one row off")),
    /** The figure, of at least two digits, is that of the column to the left or right. */
    COLUMN_OFF(Wording.of("错列", "one column off")),
    /** One digit of several is replaced by another: 3375 becomes 3378. */
    DIGIT_CHANGED(Wording.of("数字写错", "digit changed"));

    private final Wording wording;

    SlipKind(Wording wording) {
        this.wording = wording;
    }

    /** Returns the slip in words. */
    public Wording wording() {
        return wording;
    }
}
