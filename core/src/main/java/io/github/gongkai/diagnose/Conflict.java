/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.diagnose;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A row that cannot hold with the figures as they are.
 *
 * @param variable its basic variable, which is outside its bounds
 * @param cells the cells one of which at least must have another figure
 * @param checks the checks that the row is made of
 */
record Conflict(int variable, BitSet cells, List<DossierCheck> checks) {

    /**
     * The ways out of a row, one of which must be taken for its basic variable to go where it has to: each is a cell with a greater
     * figure, twice its number, or with a lesser one, that and one more.
     */
    static BitSet waysOut(Part part, Simplex simplex, int row, BitSet changeable) {
        BitSet ways = new BitSet(2 * part.cells().size());
        long[] coefficients = simplex.row(row);
        boolean up = simplex.violation(row) == Simplex.UP;
        for (int i = changeable.nextSetBit(0); i >= 0; i = changeable.nextSetBit(i + 1)) {
            long coefficient = coefficients[i];
            if (coefficient != 0) {
                boolean greater = (coefficient > 0) == up;
                if (greater || part.canFall(i, simplex.value(i))) {
                    ways.set(greater ? 2 * i : 2 * i + 1);
                }
            }
        }
        return ways;
    }

    /** The cells that ways out are of. */
    static BitSet cells(BitSet ways) {
        BitSet cells = new BitSet();
        for (int way = ways.nextSetBit(0); way >= 0; way = ways.nextSetBit(way + 1)) {
            cells.set(way >> 1);
        }
        return cells;
    }

    /** The conflict of all checks, which hold together in fractions but not in whole numbers; its variable is within its bounds. */
    static Conflict ofWholeNumbers(Part part, BitSet changeable) {
        List<DossierCheck> checks = part.checks().stream().map(Equation::check).toList();
        return new Conflict(part.cells().size(), (BitSet) changeable.clone(), checks);
    }

    static Conflict of(Part part, Simplex simplex, int row, BitSet changeable) {
        List<DossierCheck> checks = new ArrayList<>();
        int variable = simplex.basic(row);
        for (int i = part.cells().size(); i < simplex.variables(); i++) {
            if (i == variable || simplex.row(row)[i] != 0) {
                checks.add(part.check(i).check());
            }
        }
        return new Conflict(variable, cells(waysOut(part, simplex, row, changeable)), checks);
    }
}
