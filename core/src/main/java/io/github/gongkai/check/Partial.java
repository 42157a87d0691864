/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.check;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.MissingPolicy;
import io.github.gongkai.entry.Entries;

/**
 * What the written code does with cells that may not be stated. A sum of at most 31 counts is one {@code long}: the sum of
 * what is stated below bit 57, and above it something if a count is unknown.
 */
final class Partial {
    /** What is stated in a sum: 31 times fifteen digits is less than this. */
    private static final long STATED = (1L << 57) - 1;

    /** What is kept of a packed count that must be known. */
    private static final long TERM = (1L << 59) - 1;

    /** Where it stands in a packed entry what it holds instead of a figure. */
    private static final int STATE = 59;

    /** The verdict on a single cell that states no figure, by what it holds. */
    private static final byte[] NOT_STATED = {
        Verdicts.NOT_APPLICABLE, Verdicts.NOT_APPLICABLE, Verdicts.UNDECIDED, Verdicts.UNDECIDED
    };

    private Partial() {}

    /** Whether the figures of a report are plain, so that they can be terms. */
    static boolean isOpenTo(AnnualReport report) {
        return report.applications().entries().isPlain()
                && report.proactiveDisclosure().entries().isPlain()
                && report.reviewAndLitigation().entries().isPlain();
    }

    /** What is kept of a packed body cell: not the bit of a blank or a mark if that counts as zero. */
    static long blankBody(MissingPolicy policy) {
        return policy == MissingPolicy.BLANK_BODY_IS_ZERO ? TERM & ~(Entries.BLANK & TERM) : TERM;
    }

    /** A total as a term. */
    static long total(long packed) {
        return packed & TERM;
    }

    /** A body cell as a term. */
    static long body(long packed, long blankBody) {
        return packed & blankBody;
    }

    /**
     * The verdict on the equality of two sums: violated if the one that is less cannot be more, or the other less. Without a
     * branch, which would be foretold wrong as often as not.
     */
    static byte equal(long left, long right) {
        long difference = (left & STATED) - (right & STATED);
        long leftComplete = (left - STATED - 1) >> 63;
        long rightComplete = (right - STATED - 1) >> 63;
        long violated = ((difference >> 63) & leftComplete) | ((-difference >> 63) & rightComplete);
        long undecided = ~violated & ~(leftComplete & rightComplete);
        return (byte) ((violated & Verdicts.VIOLATED) | (undecided & Verdicts.UNDECIDED));
    }

    /** The verdict on a sum that is at least another, of stated figures. */
    static byte atLeast(long left, long right) {
        return (byte) (((left - right) >> 63) & Verdicts.VIOLATED);
    }

    /** Writes the verdicts on single cells that state no figure; those that do are satisfied, since all are plain. */
    static void admissible(Entries cells, byte[] verdicts, int first) {
        for (int i = 0; i < cells.missingCount(); i++) {
            int cell = cells.missing(i);
            verdicts[first + cell] = NOT_STATED[(int) (cells.packed(cell) >>> STATE) & 3];
        }
    }
}
