/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.diagnose;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** The rows of a settled system that bind known cells to each other: those in which nothing else can move. */
final class BoundRows {
    private final Part part;
    private final Simplex settled;
    private final List<Integer> rows = new ArrayList<>();
    private final BitSet implied = new BitSet();

    BoundRows(Part part, Simplex settled) {
        this.part = part;
        this.settled = settled;
        for (int row = 0; row < settled.rows(); row++) {
            if (!part.isCell(settled.basic(row))
                    && settled.entering(row, Simplex.UP) < 0
                    && settled.entering(row, Simplex.DOWN) < 0) {
                rows.add(row);
            }
        }
    }

    /** The known cells of each row, but of those that are implied. */
    List<BitSet> cells() {
        return rows.stream()
                .filter(row -> !implied.get(settled.basic(row)))
                .map(row -> cells(settled, row))
                .toList();
    }

    private BitSet cells(Simplex simplex, int row) {
        BitSet cells = new BitSet();
        for (int i = 0; i < part.cells().size(); i++) {
            cells.set(i, simplex.row(row)[i] != 0);
        }
        return cells;
    }

    /**
     * Finds the equations that follow from others, as the variables of their checks; of several that follow from each other it is the one
     * with the most cells. With blank cells, they would tie together rows that have nothing to do with each other.
     */
    BitSet implied() {
        if (rows.size() < settled.rows()) {
            Simplex solved = settled.copy();
            List<Integer> shortFirst = rows.stream()
                    .filter(row -> part.check(settled.basic(row)).isEquality())
                    .sorted(Comparator.comparingInt(row -> cells(settled, row).cardinality()))
                    .toList();
            for (int row : shortFirst) {
                int cell = cells(solved, row).nextSetBit(0);
                if (cell < 0) {
                    implied.set(settled.basic(row));
                } else {
                    solved.solve(row, cell);
                }
            }
        }
        return implied;
    }
}
