/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.diagnose;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * Finds a solution in whole numbers where there is one in fractions. With the rules of the form the first is one already, since their
 * coefficients make a network; with rules of another kind it may take a search, in which the range of one cell is halved at a time.
 */
final class WholeNumbers {
    /** So deep a search tells nothing; the ranges may be without end. */
    private static final int MAX_DEPTH = 64;

    private final Part part;
    private final Simplex settled;
    private boolean tooDeep;

    WholeNumbers(Part part, Simplex settled) {
        this.part = part;
        this.settled = settled;
    }

    /**
     * The solution; null if there is none.
     *
     * @throws Work.SpentException if none was found, and not everything was searched
     */
    @Nullable
    Simplex find() {
        Simplex found = find(settled, 0);
        if (found == null && tooDeep) {
            throw new Work.SpentException();
        }
        return found;
    }

    /** Whether the first solution is one already. */
    boolean isFound() {
        return fractional(settled) < 0;
    }

    private @Nullable Simplex find(Simplex state, int depth) {
        int row = fractional(state);
        if (row < 0) {
            return state;
        }
        if (!canBeWhole(state)) {
            return null;
        }
        if (depth == MAX_DEPTH) {
            tooDeep = true;
            return null;
        }
        int cell = state.basic(row);
        Fraction value = new Fraction(state.sum(row), state.times(row));
        Simplex below = state.copy();
        below.bound(cell, state.least(cell), value.floor(part.unit()));
        Simplex found = below.settle() ? find(below, depth + 1) : null;
        if (found != null) {
            return found;
        }
        Simplex above = state.copy();
        above.bound(cell, value.ceiling(part.unit()), state.most(cell));
        return above.settle() ? find(above, depth + 1) : null;
    }

    /** A row whose basic variable is a cell that must be whole, and is not; -1 if there is none. */
    private int fractional(Simplex state) {
        if (part.unit().equals(BigInteger.ONE) && state.isUnimodular()) {
            return -1;
        }
        for (int row = 0; row < state.rows(); row++) {
            int cell = state.basic(row);
            if (part.isCell(cell)
                    && part.cells().get(cell).isWhole()
                    && state.sum(row)
                                    .remainder(part.unit().multiply(BigInteger.valueOf(state.times(row))))
                                    .signum()
                            != 0) {
                return row;
            }
        }
        return -1;
    }

    /** Whether, row by row, what is not whole can be made up for: not if all that can change does so by multiples of something. */
    private boolean canBeWhole(Simplex state) {
        for (int row = 0; row < state.rows(); row++) {
            if (part.isCell(state.basic(row)) && !canBeWhole(state, row)) {
                return false;
            }
        }
        return true;
    }

    private boolean canBeWhole(Simplex state, int row) {
        BigInteger divisor = BigInteger.valueOf(state.times(row));
        BigInteger fixed = BigInteger.ZERO;
        long[] coefficients = state.row(row);
        for (int i = 0; i < coefficients.length; i++) {
            if (coefficients[i] != 0) {
                BigInteger coefficient = BigInteger.valueOf(coefficients[i]);
                if (isFixed(state, i)) {
                    fixed = fixed.add(coefficient.multiply(state.value(i)));
                } else if (part.isCell(i)) {
                    divisor = divisor.gcd(coefficient);
                } else {
                    return true;
                }
            }
        }
        return fixed.remainder(divisor.multiply(part.unit())).signum() == 0;
    }

    private static boolean isFixed(Simplex state, int variable) {
        BigInteger least = state.least(variable);
        return least != null && least.equals(state.most(variable));
    }
}
