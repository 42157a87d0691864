/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.diagnose;

import io.github.gongkai.check.Interval;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the checks of one part force. Checks are asked one by one as long as one of them forces something; only what none forces by
 * itself is asked of all together.
 */
final class PartDerivation {
    private final Part part;
    private final Simplex simplex;

    /** The values of the cells, as far as they are known or forced. */
    private final @Nullable BigInteger[] values;

    private final @Nullable Interval[] ranges;
    private final List<Forced> forced = new ArrayList<>();
    private boolean complete = true;

    PartDerivation(Part part, Work work) {
        this.part = part;
        this.simplex = part.simplex(work);
        int cells = part.cells().size();
        this.values = new BigInteger[cells];
        this.ranges = new Interval[cells];
        for (int i = 0; i < cells; i++) {
            BigInteger least = simplex.least(i);
            values[i] = least != null && least.equals(simplex.most(i)) ? least : null;
        }
    }

    /**
     * A figure that is forced.
     *
     * @param cell the cell
     * @param value its figure
     * @param by the checks that force it
     */
    record Forced(int cell, BigDecimal value, List<DossierCheck> by) {}

    /** What is forced, each behind what it depends on. */
    List<Forced> forced() {
        return forced;
    }

    /** Whether a cell is neither known nor forced. */
    boolean isOpen(int cell) {
        return values[cell] == null;
    }

    /** The range of an open cell. */
    Interval range(int cell) {
        Interval range = ranges[cell];
        return range == null ? part.admissible(cell) : range;
    }

    /** Works it out; whether the figures that are known can all be right, as far as that was found out. */
    boolean run() {
        try {
            if (part.cells().stream().anyMatch(Variable::isInadmissible) || !simplex.settle()) {
                return false;
            }
            Simplex whole = new WholeNumbers(part, simplex.copy()).find();
            if (whole == null) {
                return false;
            }
            askEach();
            for (int cell = 0; cell < values.length; cell++) {
                if (values[cell] == null) {
                    askAll(cell);
                }
            }
        } catch (Work.SpentException | ArithmeticException e) {
            complete = false;
        }
        return true;
    }

    /** Whether the steps have sufficed, so that everything is found that is forced. */
    boolean isComplete() {
        return complete;
    }

    private void askEach() {
        boolean again = true;
        while (again) {
            again = false;
            for (Equation check : part.checks()) {
                again |= ask(check);
            }
        }
    }

    /** Whether a check alone forces a cell that is open: the only one, or all of a side to zero. */
    private boolean ask(Equation check) {
        List<Integer> openPlus = open(check.plus());
        List<Integer> openMinus = open(check.minus());
        int count = openPlus.size() + openMinus.size();
        if (count == 0) {
            return false;
        }
        BigInteger sum = known(check.plus()).subtract(known(check.minus()));
        if (count == 1 && check.isEquality()) {
            int cell = openPlus.isEmpty() ? openMinus.get(0) : openPlus.get(0);
            force(cell, openPlus.isEmpty() ? sum : sum.negate(), check);
            return true;
        }
        boolean allMinus = openPlus.isEmpty();
        boolean allPlus = openMinus.isEmpty() && check.isEquality();
        List<Integer> side = allMinus ? openMinus : openPlus;
        if (sum.signum() != 0 || (!allMinus && !allPlus) || !side.stream().allMatch(this::isNotNegative)) {
            return false;
        }
        side.forEach(cell -> force(cell, BigInteger.ZERO, check));
        return true;
    }

    private boolean isNotNegative(int cell) {
        BigInteger floor = part.floor(cell);
        return floor != null && floor.signum() == 0;
    }

    private List<Integer> open(int[] cells) {
        List<Integer> open = new ArrayList<>();
        for (int cell : cells) {
            if (values[cell] == null) {
                open.add(cell);
            }
        }
        return open;
    }

    private BigInteger known(int[] cells) {
        BigInteger sum = BigInteger.ZERO;
        for (int cell : cells) {
            BigInteger value = values[cell];
            sum = value == null ? sum : sum.add(value);
        }
        return sum;
    }

    private void force(int cell, BigInteger value, Equation by) {
        force(cell, value, List.of(by.check()));
    }

    private void force(int cell, BigInteger value, List<DossierCheck> by) {
        values[cell] = value;
        forced.add(new Forced(cell, part.plain(value), by));
    }

    /** Asks all checks together how far a cell can go. */
    private void askAll(int cell) {
        Extremes extremes = new Extremes(part, simplex, cell);
        Interval range = extremes.range();
        BigDecimal value = range.single().orElse(null);
        if (value == null) {
            ranges[cell] = range;
            return;
        }
        BitSet keeping = extremes.keeping();
        force(
                cell,
                part.scaled(value),
                keeping.stream()
                        .mapToObj(variable -> part.check(variable).check())
                        .toList());
        askEach();
    }
}
