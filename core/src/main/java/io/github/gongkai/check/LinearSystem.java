/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.check;

import io.github.gongkai.form.CellKind;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.rule.Comparison;
import io.github.gongkai.rule.Relation;
import io.github.gongkai.rule.Term;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Comparisons within one report as one system of linear equations and inequalities in its cells. Counts are not negative,
 * changes are of either sign.
 *
 * <p>The variables are the cells, and behind them one for each comparison: what its left side is more than its right, zero
 * if they must be equal, else not negative. All sums are homogeneous, so a solution may be multiplied: what holds of
 * rational figures holds of whole ones, and all cells zero is a solution from which the simplex method can start, and
 * which it only leaves along a ray of solutions. With Bland's rule it comes to an end.
 */
final class LinearSystem {
    private final List<Comparison> comparisons;
    private final List<CellRef> cells;
    private final Tableau tableau;

    /** The variables that are positive in some solution, and those that are negative in some, as far as seen. */
    private final BitSet positive = new BitSet();

    private final BitSet negative = new BitSet();

    private LinearSystem(List<Comparison> comparisons) {
        this.comparisons = comparisons;
        this.cells = comparisons.stream()
                .flatMap(comparison -> comparison.cells().stream())
                .distinct()
                .sorted(Comparator.comparing(CellRef::section).thenComparing(CellRef::index))
                .toList();
        BigInteger[][] rows = new BigInteger[comparisons.size()][cells.size() + comparisons.size()];
        for (int i = 0; i < rows.length; i++) {
            Arrays.fill(rows[i], BigInteger.ZERO);
            rows[i][surplus(i)] = BigInteger.ONE;
            for (Term term : comparisons.get(i).left()) {
                rows[i][cells.indexOf(term.cell())] = BigInteger.ONE.negate();
            }
            for (Term term : comparisons.get(i).right()) {
                rows[i][cells.indexOf(term.cell())] = BigInteger.ONE;
            }
        }
        this.tableau = new Tableau(rows, cells.size());
        solveEqualities();
    }

    /** The system of checks that are comparisons within one report. */
    static LinearSystem of(List<Check> checks) {
        return new LinearSystem(
                checks.stream().map(check -> (Comparison) check.formula()).toList());
    }

    /** Solves each equality for a cell, unless those before leave none. */
    private void solveEqualities() {
        for (int i = 0; i < comparisons.size(); i++) {
            int cell = 0;
            while (cell < cells.size() && tableau.sign(i, cell) == 0) {
                cell++;
            }
            if (isEquality(i) && cell < cells.size()) {
                tableau.pivot(i, cell);
            }
        }
    }

    private boolean isEquality(int comparison) {
        return comparisons.get(comparison).relation() == Relation.EQUAL;
    }

    /** The number of equalities that do not follow from others, which is the rank of their coefficients. */
    int rank() {
        return (int) IntStream.range(0, comparisons.size())
                .filter(i -> isEquality(i) && !isDependent(i))
                .count();
    }

    /** Whether a comparison is an equality in the span of those before it. */
    boolean isDependent(int comparison) {
        return isEquality(comparison) && tableau.rowOf(surplus(comparison)) >= 0;
    }

    /**
     * The coefficient of a comparison in the sum that is zero whatever the figures, of a dependent equality and of those
     * before it that do not follow from others. Its own is positive.
     */
    BigInteger coefficient(int dependent, int comparison) {
        return tableau.coefficient(tableau.rowOf(surplus(dependent)), surplus(comparison));
    }

    private int surplus(int comparison) {
        return cells.size() + comparison;
    }

    /** Comparisons that together leave nothing but zero for a cell; none if some solution has a figure in it. */
    BitSet forcing(CellRef cell) {
        int variable = cells.indexOf(cell);
        BitSet forcing = new BitSet();
        if (variable < 0 || moves(variable, 1, forcing) || (isFree(variable) && moves(variable, -1, forcing))) {
            forcing.clear();
        }
        return forcing;
    }

    /** Whether a cell is positive, or negative, in some solution; if not, adds the comparisons that see to it. */
    private boolean moves(int variable, int direction, BitSet forcing) {
        BitSet seen = direction > 0 ? positive : negative;
        while (!seen.get(variable)) {
            int entering = entering(variable, direction);
            if (entering < 0) {
                addMultipliers(tableau.rowOf(variable), forcing);
                return false;
            }
            int step = gain(variable, direction, entering) > 0 ? 1 : -1;
            int leaving = leaving(entering, step);
            if (leaving < 0) {
                noteRay(entering, step);
            } else {
                tableau.pivot(leaving, entering);
            }
        }
        return true;
    }

    /**
     * The first variable that can be changed alone, all others that are not solved for staying as they are, so that the one
     * of interest moves in the direction; -1 if there is none.
     */
    private int entering(int variable, int direction) {
        for (int entering = 0; entering < tableau.variables(); entering++) {
            int gain = gain(variable, direction, entering);
            if (gain > 0 || (gain < 0 && isFree(entering))) {
                return entering;
            }
        }
        return -1;
    }

    /** Whether a variable moves in the direction (1), against it (-1) or not at all (0) as another one grows. */
    private int gain(int variable, int direction, int entering) {
        int row = tableau.rowOf(variable);
        if (row < 0) {
            return entering == variable ? direction : 0;
        }
        return tableau.rowOf(entering) >= 0 || isFixed(entering) ? 0 : -direction * tableau.sign(row, entering);
    }

    /** The row of the first variable that would fall below zero; -1 if none does. */
    private int leaving(int entering, int step) {
        int leaving = -1;
        for (int row = 0; row < tableau.rows(); row++) {
            int basic = tableau.basic(row);
            if (tableau.sign(row, entering) * step > 0
                    && !isFree(basic)
                    && (leaving < 0 || basic < tableau.basic(leaving))) {
                leaving = row;
            }
        }
        return leaving;
    }

    /** Notes the signs of all variables along a ray of solutions. */
    private void noteRay(int entering, int step) {
        (step > 0 ? positive : negative).set(entering);
        for (int row = 0; row < tableau.rows(); row++) {
            int sign = tableau.sign(row, entering) * step;
            if (sign != 0) {
                (sign < 0 ? positive : negative).set(tableau.basic(row));
            }
        }
    }

    /** Adds the comparisons whose sum, each times some number, is the identity of a row. */
    private void addMultipliers(int row, BitSet forcing) {
        for (int i = 0; i < comparisons.size(); i++) {
            if (tableau.sign(row, surplus(i)) != 0) {
                forcing.set(i);
            }
        }
    }

    /** Whether a variable may be negative. */
    private boolean isFree(int variable) {
        return variable < cells.size() && cells.get(variable).kind() == CellKind.SIGNED_CHANGE;
    }

    /** Whether a variable can be nothing but zero. */
    private boolean isFixed(int variable) {
        return variable >= cells.size() && isEquality(variable - cells.size());
    }
}
