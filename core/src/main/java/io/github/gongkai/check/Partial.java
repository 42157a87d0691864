package io.github.gongkai.check;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.MissingPolicy;
import io.github.gongkai.entry.Entries;

/**
 * What the written code does with cells that may not be stated. A sum of at most 31 counts is one {@code long}: the sum of
 * what is stated below, how many are unknown above it.
 */
final class Partial {
    /** One unknown count. What is stated adds up to less: 31 times fifteen digits. */
    private static final long UNKNOWN = 1L << 57;

    private static final long STATED = UNKNOWN - 1;

    /** What makes a term unknown: this bit of how a cell that was not read, or is unreadable, is packed. */
    private static final long UNKNOWN_BIT = 2;

    /** How far the bit is below {@link #UNKNOWN}. */
    private static final int SHIFT = 56;

    /** The verdict on a single cell, by the low digits of how it is packed. */
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

    /** The bit that a blank or marked body cell is read with. */
    static long blankBody(MissingPolicy policy) {
        return policy == MissingPolicy.BLANK_BODY_IS_ZERO ? 0 : UNKNOWN_BIT;
    }

    /** A total as a term. */
    static long total(long packed) {
        return body(packed, UNKNOWN_BIT);
    }

    /** A body cell as a term. Without a branch, which would be foretold wrong as often as not, like the verdict below. */
    static long body(long packed, long blankBody) {
        long notStated = packed >> 63;
        long unknown = ((packed | blankBody) & UNKNOWN_BIT) << SHIFT;
        return (packed & ~notStated) | (unknown & notStated);
    }

    /** The verdict on the equality of two sums: violated if the one that is less cannot be more, or the other less. */
    static byte equal(long left, long right) {
        long difference = (left & STATED) - (right & STATED);
        long leftComplete = (left - UNKNOWN) >> 63;
        long rightComplete = (right - UNKNOWN) >> 63;
        long violated = ((difference >> 63) & leftComplete) | ((-difference >> 63) & rightComplete);
        long undecided = ~violated & ~(leftComplete & rightComplete);
        return (byte) ((violated & Verdicts.VIOLATED) | (undecided & Verdicts.UNDECIDED));
    }

    /** Writes the verdicts on single cells that state no figure; those that do are satisfied, since all are plain. */
    static void admissible(Entries cells, byte[] verdicts, int first) {
        for (int i = 0; i < cells.missingCount(); i++) {
            int cell = cells.missing(i);
            verdicts[first + cell] = NOT_STATED[(int) (cells.packed(cell) & 3)];
        }
    }
}
