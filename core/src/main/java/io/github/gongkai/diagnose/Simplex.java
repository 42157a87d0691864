/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.diagnose;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Linear identities between bounded variables, with values for all of them: the simplex method, exactly, in a form in which bounds
 * can be changed at any time.
 *
 * <p>Each row is an identity: its basic variable, times a positive number, is the sum of nonbasic variables times their
 * coefficients. Nonbasic variables have whole values within their bounds; the values of basic ones follow, and {@link #settle}
 * brings them within theirs if it can. With Bland's rule it comes to an end. Rows are never changed in place, so that a copy costs
 * little.
 */
final class Simplex {
    /** A variable can grow within its bounds. */
    static final int UP = 1;

    /** A variable can fall within its bounds. */
    static final int DOWN = 2;

    private final Work work;
    private final long[][] rows;
    private final long[] times;

    /** The sums of the rows, which are the values of the basic variables times {@link #times}. */
    private final BigInteger[] sums;

    private final int[] basic;

    /** The row that a variable is basic in; -1 if it is nonbasic. */
    private final int[] rowOf;

    /** The values of the nonbasic variables. */
    private final BigInteger[] values;

    private final @Nullable BigInteger[] least;
    private final @Nullable BigInteger[] most;

    /** Where the value of each nonbasic variable can go. */
    private final byte[] room;

    /**
     * Takes rows each of which has a variable of its own, behind all others, as its basic variable, with what they sum up to; and the
     * values of all variables, those of nonbasic ones within their bounds, and their bounds.
     */
    Simplex(
            long[][] rows,
            BigInteger[] sums,
            BigInteger[] values,
            @Nullable BigInteger[] least,
            @Nullable BigInteger[] most,
            Work work) {
        this.work = work;
        this.rows = rows;
        this.times = new long[rows.length];
        Arrays.fill(times, 1);
        this.sums = sums;
        this.basic = new int[rows.length];
        this.rowOf = new int[values.length];
        Arrays.fill(rowOf, -1);
        for (int row = 0; row < rows.length; row++) {
            basic[row] = values.length - rows.length + row;
            rowOf[basic[row]] = row;
        }
        this.values = values;
        this.least = least;
        this.most = most;
        this.room = new byte[values.length];
        for (int i = 0; i < values.length - rows.length; i++) {
            noteRoom(i);
        }
    }

    private Simplex(Simplex other, Work work) {
        this.work = work;
        this.rows = other.rows.clone();
        this.times = other.times.clone();
        this.sums = other.sums.clone();
        this.basic = other.basic.clone();
        this.rowOf = other.rowOf.clone();
        this.values = other.values.clone();
        this.least = other.least.clone();
        this.most = other.most.clone();
        this.room = other.room.clone();
    }

    /** Another of the same, for which the same steps are spent. */
    Simplex copy() {
        return new Simplex(this, work);
    }

    /** Another of the same, with steps of its own. */
    Simplex copy(Work other) {
        return new Simplex(this, other);
    }

    int rows() {
        return rows.length;
    }

    int variables() {
        return rowOf.length;
    }

    /** The coefficients of a row, one for each variable. Not to be written to. */
    long[] row(int row) {
        return rows[row];
    }

    int basic(int row) {
        return basic[row];
    }

    /** The row that a variable is basic in; -1 if it is nonbasic. */
    int rowOf(int variable) {
        return rowOf[variable];
    }

    @Nullable
    BigInteger least(int variable) {
        return least[variable];
    }

    @Nullable
    BigInteger most(int variable) {
        return most[variable];
    }

    /** The sum of a row, which is the value of its basic variable times {@link #times(int)}. */
    BigInteger sum(int row) {
        return sums[row];
    }

    long times(int row) {
        return times[row];
    }

    /** The value of any variable. */
    Fraction valueOf(int variable) {
        int row = rowOf[variable];
        return row < 0 ? new Fraction(values[variable], 1) : new Fraction(sums[row], times[row]);
    }

    /** Whether a variable has to keep its value while all others that can move do; that it has not says nothing. */
    boolean isFixed(int variable) {
        int row = rowOf[variable];
        return row < 0 ? room[variable] == 0 : entering(row, UP) < 0 && entering(row, DOWN) < 0;
    }

    /** Whether every basic variable is a sum of others, each any number of times, so that it is whole if they are. */
    boolean isUnimodular() {
        for (long factor : times) {
            if (factor != 1) {
                return false;
            }
        }
        return true;
    }

    /** The value of a nonbasic variable. */
    BigInteger value(int nonbasic) {
        return values[nonbasic];
    }

    /** Whether a nonbasic variable can go up or down within its bounds. */
    boolean canGo(int nonbasic, int direction) {
        return (room[nonbasic] & direction) != 0;
    }

    /** Sets the bounds of a variable; null for none. The value of a nonbasic one moves to the nearer bound if it is outside. */
    void bound(int variable, @Nullable BigInteger from, @Nullable BigInteger to) {
        least[variable] = from;
        most[variable] = to;
        if (rowOf[variable] < 0) {
            BigInteger value = values[variable];
            if (from != null && value.compareTo(from) < 0) {
                move(variable, from);
            } else if (to != null && value.compareTo(to) > 0) {
                move(variable, to);
            } else {
                noteRoom(variable);
            }
        }
    }

    private void noteRoom(int nonbasic) {
        BigInteger value = values[nonbasic];
        BigInteger from = least[nonbasic];
        BigInteger to = most[nonbasic];
        int up = to == null || value.compareTo(to) < 0 ? UP : 0;
        int down = from == null || value.compareTo(from) > 0 ? DOWN : 0;
        room[nonbasic] = (byte) (up | down);
    }

    /** Gives a nonbasic variable another value. */
    private void move(int nonbasic, BigInteger to) {
        BigInteger by = to.subtract(values[nonbasic]);
        for (int row = 0; row < rows.length; row++) {
            long coefficient = rows[row][nonbasic];
            if (coefficient != 0) {
                sums[row] = sums[row].add(times(by, coefficient));
            }
        }
        values[nonbasic] = to;
        noteRoom(nonbasic);
    }

    /** Where the basic variable of a row has to go to be within its bounds: up, down, or nowhere (0). */
    int violation(int row) {
        int variable = basic[row];
        BigInteger from = least[variable];
        if (from != null && sums[row].compareTo(times(from, times[row])) < 0) {
            return UP;
        }
        BigInteger to = most[variable];
        return to != null && sums[row].compareTo(times(to, times[row])) > 0 ? DOWN : 0;
    }

    /** The first nonbasic variable that can move the basic one of a row in a direction; -1 if there is none. */
    int entering(int row, int direction) {
        long[] coefficients = rows[row];
        int against = UP + DOWN - direction;
        for (int i = 0; i < coefficients.length; i++) {
            long coefficient = coefficients[i];
            if (coefficient != 0 && (room[i] & (coefficient > 0 ? direction : against)) != 0) {
                return i;
            }
        }
        return -1;
    }

    /** Brings the basic variables within their bounds; whether that can be done. */
    boolean settle() {
        return settle(row -> {});
    }

    /**
     * Brings the basic variables within their bounds, as far as the others can make them. A row whose basic variable nothing can bring in
     * is handed over as it is found, and then left as if it had no bounds.
     *
     * @return whether all are within their bounds
     */
    boolean settle(IntConsumer stuck) {
        BitSet left = new BitSet();
        while (true) {
            int leaving = -1;
            for (int row = 0; row < rows.length; row++) {
                int direction = left.get(basic[row]) ? 0 : violation(row);
                if (direction != 0) {
                    if (entering(row, direction) < 0) {
                        stuck.accept(row);
                        left.set(basic[row]);
                    } else if (leaving < 0 || basic[row] < basic[leaving]) {
                        leaving = row;
                    }
                }
            }
            if (leaving < 0) {
                return left.isEmpty();
            }
            bringIn(leaving);
        }
    }

    /** Brings the basic variable of a row to the bound that it violates, by one that can move it. */
    private void bringIn(int row) {
        int direction = violation(row);
        BigInteger bound = direction == UP ? least[basic[row]] : most[basic[row]];
        if (bound == null) {
            throw new IllegalStateException("A variable without the bound cannot violate it.");
        }
        pivot(row, entering(row, direction), bound);
    }

    /** Makes a nonbasic variable basic in a row, and the one that was basic there nonbasic, with the value zero. */
    void solve(int row, int entering) {
        pivot(row, entering, BigInteger.ZERO);
    }

    /** Makes a nonbasic variable basic in a row, and the one that was basic there nonbasic, with the given value. */
    private void pivot(int row, int entering, BigInteger leavingValue) {
        work.spend();
        long[] old = rows[row];
        long coefficient = old[entering];
        int leaving = basic[row];
        long sign = Long.signum(coefficient);
        long[] solved = new long[old.length];
        for (int i = 0; i < old.length; i++) {
            solved[i] = Math.multiplyExact(-sign, old[i]);
        }
        solved[entering] = 0;
        solved[leaving] = sign * times[row];
        BigInteger rest = sums[row].subtract(times(values[entering], coefficient));
        BigInteger sum = times(times(leavingValue, times[row]).subtract(rest), sign);
        set(row, solved, Math.multiplyExact(sign, coefficient), sum);
        for (int other = 0; other < rows.length; other++) {
            if (other != row && rows[other][entering] != 0) {
                replace(other, entering, row);
            }
        }
        basic[row] = entering;
        rowOf[entering] = row;
        rowOf[leaving] = -1;
        values[leaving] = leavingValue;
        noteRoom(leaving);
    }

    /** Puts the sum of a row for a variable of another row, which is no longer nonbasic. */
    private void replace(int row, int entering, int by) {
        long[] old = rows[row];
        long[] solved = rows[by];
        long coefficient = old[entering];
        long factor = times[by];
        long[] replaced = new long[old.length];
        for (int i = 0; i < old.length; i++) {
            replaced[i] = Math.addExact(Math.multiplyExact(factor, old[i]), Math.multiplyExact(coefficient, solved[i]));
        }
        replaced[entering] = 0;
        BigInteger rest = sums[row].subtract(times(values[entering], coefficient));
        BigInteger sum = times(rest, factor).add(times(sums[by], coefficient));
        set(row, replaced, Math.multiplyExact(factor, times[row]), sum);
    }

    private void set(int row, long[] coefficients, long factor, BigInteger sum) {
        long divisor = factor;
        for (int i = 0; i < coefficients.length && divisor != 1; i++) {
            divisor = gcd(divisor, coefficients[i]);
        }
        if (divisor != 1) {
            for (int i = 0; i < coefficients.length; i++) {
                coefficients[i] /= divisor;
            }
        }
        rows[row] = coefficients;
        times[row] = factor / divisor;
        sums[row] = divisor == 1 ? sum : sum.divide(BigInteger.valueOf(divisor));
    }

    /** The greatest common divisor of a number that is not negative and another. */
    static long gcd(long a, long b) {
        long greater = a;
        long smaller = Math.abs(b);
        while (smaller != 0) {
            long rest = greater % smaller;
            greater = smaller;
            smaller = rest;
        }
        return greater;
    }

    private static BigInteger times(BigInteger number, long factor) {
        return factor == 1 ? number : factor == -1 ? number.negate() : number.multiply(BigInteger.valueOf(factor));
    }

    /**
     * Moves a variable as far as it goes in a direction while all are within their bounds, which they must be.
     *
     * @return whether it comes to an end; if not, there is no bound
     */
    boolean push(int variable, int direction) {
        while (true) {
            int row = rowOf[variable];
            int entering = row < 0 ? variable : entering(row, direction);
            if (entering < 0 || (row < 0 && !canGo(variable, direction))) {
                return true;
            }
            boolean along = row < 0 || rows[row][entering] > 0;
            if (!step(entering, along ? direction : UP + DOWN - direction)) {
                return false;
            }
        }
    }

    /** Moves a nonbasic variable as far as it goes alone, until another one or itself is at its bound; whether it comes to an end. */
    private boolean step(int entering, int direction) {
        BigInteger own = direction == UP ? most[entering] : least[entering];
        BigInteger way = own == null ? null : own.subtract(values[entering]).abs();
        long per = 1;
        int leaving = -1;
        for (int row = 0; row < rows.length; row++) {
            long coefficient = rows[row][entering];
            BigInteger bound = coefficient == 0 ? null : boundAhead(row, (coefficient > 0) == (direction == UP));
            if (bound != null) {
                BigInteger gap = times(bound, times[row]).subtract(sums[row]).abs();
                long speed = Math.abs(coefficient);
                int order = way == null ? -1 : times(gap, per).compareTo(times(way, speed));
                if (order < 0 || (order == 0 && leaving >= 0 && basic[row] < basic[leaving])) {
                    way = gap;
                    per = speed;
                    leaving = row;
                }
            }
        }
        if (leaving >= 0) {
            boolean rises = (rows[leaving][entering] > 0) == (direction == UP);
            BigInteger bound = boundAhead(leaving, rises);
            if (bound != null) {
                pivot(leaving, entering, bound);
            }
            return true;
        }
        if (own == null) {
            return false;
        }
        work.spend();
        move(entering, own);
        return true;
    }

    private @Nullable BigInteger boundAhead(int row, boolean rises) {
        return rises ? most[basic[row]] : least[basic[row]];
    }
}
