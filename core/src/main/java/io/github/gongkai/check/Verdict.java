/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.check;

import io.github.gongkai.text.Wording;

/** What became of one check. */
public enum Verdict {
    /** It holds. */
    SATISFIED("符合", "satisfied"),
    /** It does not hold, whatever the cells that are not stated may hold. */
    VIOLATED("不符", "violated"),
    /** Whether it holds depends on a cell that is not stated. */
    UNDECIDED("未定", "undecided"),
    /** There is nothing to check: the edition has no such cells, or the cell is blank or marked. */
    NOT_APPLICABLE("不适用", "not applicable");

    private final Wording wording;

    Verdict(String zh, String en) {
        this.wording = Wording.of(zh, en);
    }

    /** Returns what the verdict is called in a message. */
    public Wording wording() {
        return wording;
    }
}
