package io.github.gongkai;

import io.github.gongkai.entry.EntryState;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.text.Wording;

/**
 * How a cell that states no figure is read. Organs leave cells blank for three reasons: zero, no such power, or not
 * filled in; which of them it was, only the caller can know.
 */
public enum MissingPolicy {
    /** What is not stated is unknown. */
    UNKNOWN("未填明的格视为未知", "what is not stated is unknown"),
    /** Body cells that are blank or marked count as zero; a total that is not stated is unknown. */
    BLANK_BODY_IS_ZERO("空白或标记的分项格按0计", "body cells that are blank or marked count as zero");

    private final Wording wording;

    MissingPolicy(String zh, String en) {
        this.wording = Wording.of(zh, en);
    }

    /** Returns what the policy is called in a message. */
    public Wording wording() {
        return wording;
    }

    /**
     * Returns whether an entry of this state in a cell counts as zero. A total never does, nor does what is unreadable or was
     * not read.
     */
    public boolean isZero(CellRef cell, EntryState state) {
        return this == BLANK_BODY_IS_ZERO
                && !cell.isTotal()
                && (state == EntryState.BLANK || state == EntryState.MARKED);
    }
}
