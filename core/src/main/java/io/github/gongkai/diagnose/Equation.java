/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.diagnose;

import io.github.gongkai.check.Verdict;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.stream.IntStream;

/** A hard check as a linear condition: the sum of some cells, less that of others, is zero, or not negative. */
final class Equation {
    /** By the cells that are added up, and then by the check. */
    static final Comparator<Equation> ORDER = Comparator.comparing(
                    (Equation equation) -> equation.plus, Arrays::compare)
            .thenComparing(equation -> equation.minus, Arrays::compare)
            .thenComparing(Equation::isEquality)
            .thenComparing(equation -> equation.check().role())
            .thenComparing(equation -> equation.check().check().key());

    private final DossierCheck check;
    private final int[] plus;
    private final int[] minus;
    private final boolean equality;

    /**
     * Takes a check.
     *
     * @param plus the cells of the left side
     * @param minus the cells of the right side
     * @param equality whether both sides must be equal; else the left must be at least the right
     */
    Equation(DossierCheck check, int[] plus, int[] minus, boolean equality) {
        this.check = check;
        this.plus = plus;
        this.minus = minus;
        this.equality = equality;
    }

    DossierCheck check() {
        return check;
    }

    /** The cells of the left side. Not to be written to. */
    int[] plus() {
        return plus;
    }

    /** The cells of the right side. Not to be written to. */
    int[] minus() {
        return minus;
    }

    /** The cells of both sides. */
    BitSet cells() {
        BitSet cells = new BitSet();
        IntStream.concat(IntStream.of(plus), IntStream.of(minus)).forEach(cells::set);
        return cells;
    }

    boolean isEquality() {
        return equality;
    }

    /** Whether the check is violated or undecided by itself. */
    boolean isOpen() {
        return isViolated() || check.check().verdict() == Verdict.UNDECIDED;
    }

    boolean isViolated() {
        return check.check().verdict() == Verdict.VIOLATED;
    }

    long[] coefficients(int variables) {
        long[] coefficients = new long[variables];
        for (int cell : plus) {
            coefficients[cell] = 1;
        }
        for (int cell : minus) {
            coefficients[cell] = -1;
        }
        return coefficients;
    }

    /** What the left side is more than the right. */
    BigInteger sum(BigInteger[] values) {
        BigInteger sum = BigInteger.ZERO;
        for (int cell : plus) {
            sum = plus(sum, values[cell]);
        }
        for (int cell : minus) {
            sum = values[cell].signum() == 0 ? sum : sum.subtract(values[cell]);
        }
        return sum;
    }

    private static BigInteger plus(BigInteger sum, BigInteger value) {
        return value.signum() == 0 ? sum : sum.add(value);
    }

    /** The same condition with the cells numbered otherwise, and in the order of their numbers. */
    Equation renumbered(int[] numbers) {
        return new Equation(check, renumbered(plus, numbers), renumbered(minus, numbers), equality);
    }

    private static int[] renumbered(int[] cells, int[] numbers) {
        int[] renumbered = new int[cells.length];
        for (int i = 0; i < cells.length; i++) {
            renumbered[i] = numbers[cells[i]];
        }
        Arrays.sort(renumbered);
        return renumbered;
    }
}
