/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai;

import io.github.gongkai.entry.EntryState;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.text.Wording;

/**
 * What a cell counts as that does not state a figure. Organs leave cells blank for zero, for no such power, and for not
 * filled in, so the choice is the caller's.
 *
 * <p>No policy makes a total zero, nor a cell that holds unreadable text or was not read.
 */
public enum MissingPolicy {
    /** What is not stated is unknown. The default. */
    UNKNOWN("未填明的各格视为未知", "cells that are not stated are unknown"),
    /** Blank and marked body cells count as zero; everything else that is not stated is unknown. */
    BLANK_BODY_IS_ZERO("总计以外的空白格和不适用标记按零计", "blank and marked cells other than totals count as zero");

    private final Wording wording;

    MissingPolicy(String zh, String en) {
        this.wording = Wording.of(zh, en);
    }

    /** Returns what the policy is called in a message. */
    public Wording wording() {
        return wording;
    }

    /** Returns whether an entry of this state in this cell, though it states no figure, counts as zero. */
    public boolean isZero(CellRef cell, EntryState state) {
        return this == BLANK_BODY_IS_ZERO
                && !cell.isTotal()
                && (state == EntryState.BLANK || state == EntryState.MARKED);
    }
}
