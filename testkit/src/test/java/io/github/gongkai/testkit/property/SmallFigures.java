/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.testkit.property;

import io.github.gongkai.form.CellKind;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.rule.Comparison;
import io.github.gongkai.rule.Relation;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Tries every assignment of small whole numbers to a few cells, and notes which of them each comparison allows.
 *
 * <p>Up to three comparisons with coefficients 1 and −1 allow a figure in a cell only if they allow one of at most 4: the
 * solutions are sums of edges of a cone whose coordinates are minors of the coefficients, of order 3 at most, and such a
 * minor is at most 4.
 */
final class SmallFigures {
    private static final int MOST = 4;

    private final List<CellRef> cells;
    private final List<int[]> assignments = new ArrayList<>();

    /** The assignments that have a figure in a cell. */
    private final Map<CellRef, BitSet> withFigure;

    SmallFigures(List<CellRef> cells) {
        this.cells = cells;
        assign(0, new int[cells.size()]);
        this.withFigure = cells.stream().collect(Collectors.toMap(cell -> cell, this::withFigure));
    }

    private void assign(int cell, int[] figures) {
        if (cell == figures.length) {
            assignments.add(figures.clone());
            return;
        }
        for (int figure = cells.get(cell).kind() == CellKind.SIGNED_CHANGE ? -MOST : 0; figure <= MOST; figure++) {
            figures[cell] = figure;
            assign(cell + 1, figures);
        }
    }

    private BitSet withFigure(CellRef cell) {
        int place = cells.indexOf(cell);
        return assignments(figures -> figures[place] != 0);
    }

    private BitSet assignments(Predicate<int[]> condition) {
        BitSet those = new BitSet();
        IntStream.range(0, assignments.size())
                .filter(i -> condition.test(assignments.get(i)))
                .forEach(those::set);
        return those;
    }

    /** Returns, for each cell, how often the left side of a comparison less its right side has it. */
    int[] coefficients(Comparison comparison) {
        int[] coefficients = new int[cells.size()];
        comparison.left().forEach(term -> coefficients[cells.indexOf(term.cell())]++);
        comparison.right().forEach(term -> coefficients[cells.indexOf(term.cell())]--);
        return coefficients;
    }

    /** Returns the assignments that a comparison allows. */
    BitSet allowedBy(Comparison comparison) {
        int[] coefficients = coefficients(comparison);
        return assignments(figures -> {
            int sum = IntStream.range(0, figures.length)
                    .map(i -> coefficients[i] * figures[i])
                    .sum();
            return comparison.relation() == Relation.EQUAL ? sum == 0 : sum >= 0;
        });
    }

    /** Returns whether a cell has no figure but zero in the assignments that are allowed by all. */
    boolean isForced(CellRef cell, List<BitSet> allowed) {
        BitSet left = assignments(figures -> true);
        allowed.forEach(left::and);
        return !left.intersects(withFigure.get(cell));
    }
}
