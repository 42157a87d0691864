package io.github.gongkai.diagnose;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** How far the solutions of some repairs move each variable from where it was. Of whole numbers only; if there are others, it is not known. */
final class Range {
    private final boolean known;
    private final BigInteger[] low;
    private final BigInteger[] high;

    private Range(boolean known, int variables) {
        this.known = known;
        this.low = new BigInteger[variables];
        this.high = new BigInteger[variables];
        Arrays.fill(low, BigInteger.ZERO);
        Arrays.fill(high, BigInteger.ZERO);
    }

    static Range of(Simplex from, List<Found> repairs) {
        boolean known = from.isUnimodular()
                && repairs.stream().allMatch(repair -> repair.solution().isUnimodular());
        Range range = new Range(known, from.variables());
        for (int variable = 0; variable < from.variables() && known; variable++) {
            BigInteger before = value(from, variable);
            for (int i = 0; i < repairs.size(); i++) {
                BigInteger by = value(repairs.get(i).solution(), variable).subtract(before);
                range.low[variable] = i == 0 ? by : range.low[variable].min(by);
                range.high[variable] = i == 0 ? by : range.high[variable].max(by);
            }
        }
        return range;
    }

    /** The value of a variable, where all are whole. */
    static BigInteger value(Simplex simplex, int variable) {
        int row = simplex.rowOf(variable);
        return row < 0 ? simplex.value(variable) : simplex.sum(row);
    }

    boolean isKnown() {
        return known;
    }

    BigInteger low(int variable) {
        return low[variable];
    }

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
