/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.testkit.property;

import io.github.gongkai.form.CellRef;
import io.github.gongkai.rule.Comparison;
import io.github.gongkai.rule.Relation;
import io.github.gongkai.rule.Term;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** A comparison of a few cells: for each the coefficient 1, −1 or 0 in a sum that is zero, or at least zero. */
record SmallCheck(List<Integer> coefficients, boolean isEquality) {

    /** Returns a check with cells at some places, one at least of them on the left side. */
    static SmallCheck drawn(int cells, List<Integer> places, Random random) {
        Integer[] coefficients = new Integer[cells];
        Arrays.fill(coefficients, 0);
        for (int place : places) {
            coefficients[place] = random.nextInt(3) - 1;
        }
        coefficients[places.get(random.nextInt(places.size()))] = 1;
        return new SmallCheck(List.of(coefficients), random.nextInt(3) > 0);
    }

    int coefficient(int cell) {
        return coefficients.get(cell);
    }

    boolean speaksOf(int cell) {
        return coefficient(cell) != 0;
    }

    Comparison comparison(List<CellRef> cells) {
        return Comparison.of(side(cells, 1), isEquality ? Relation.EQUAL : Relation.AT_LEAST, side(cells, -1));
    }

    private List<Term> side(List<CellRef> cells, int side) {
        return IntStream.range(0, cells.size())
                .filter(cell -> coefficient(cell) == side)
                .mapToObj(cell -> Term.of(cells.get(cell)))
                .toList();
    }
}
