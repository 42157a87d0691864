/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.diagnose;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.BitSet;

/** How far the solutions of some repairs move each variable from where it was. Of whole numbers only; if there are others, it is not known. */
final class Moves {
    private final Simplex from;
    private final BigInteger[] low;
    private final BigInteger[] high;
    private boolean known;
    private boolean any;

    Moves(Simplex from) {
        this.from = from;
        this.known = from.isUnimodular();
        this.low = new BigInteger[from.variables()];
        this.high = new BigInteger[from.variables()];
        Arrays.fill(low, BigInteger.ZERO);
        Arrays.fill(high, BigInteger.ZERO);
    }

    /** Takes in the solution of one more repair. */
    void add(Simplex solution) {
        known &= solution.isUnimodular();
        for (int variable = 0; variable < low.length && known; variable++) {
            BigInteger by = value(solution, variable).subtract(value(from, variable));
            low[variable] = any ? low[variable].min(by) : by;
            high[variable] = any ? high[variable].max(by) : by;
        }
        any = true;
    }

    /** The value of a variable, where all are whole. */
    static BigInteger value(Simplex simplex, int variable) {
        int row = simplex.rowOf(variable);
        return row < 0 ? simplex.value(variable) : simplex.sum(row);
    }

    boolean isKnown() {
        return known;
    }

    /** The least by which a variable is moved. */
    BigInteger low(int variable) {
        return low[variable];
    }

    /** The most by which a variable is moved. */
    BigInteger high(int variable) {
        return high[variable];
    }

    /** Whether some solution moves a variable, or may. */
    boolean moves(int variable) {
        return !known || low[variable].signum() != 0 || high[variable].signum() != 0;
    }

    /** Whether some solution moves one of some cells, or may. */
    boolean moves(BitSet cells) {
        return cells.stream().anyMatch(this::moves);
    }
}
