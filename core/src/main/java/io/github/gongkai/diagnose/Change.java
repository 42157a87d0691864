/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.diagnose;

import io.github.gongkai.check.Interval;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** A cell of a repair with the range that its figure must be in. */
record Change(int cell, Interval range) {

    /** The cells of a repair with their ranges, from a settled system in which they are free, which is not changed. */
    static List<Change> all(Part part, Simplex settled, BitSet cells) {
        List<Change> changes = new ArrayList<>();
        for (int cell = cells.nextSetBit(0); cell >= 0; cell = cells.nextSetBit(cell + 1)) {
            Simplex free = settled.isFixed(cell) ? settled : settled.copy();
            changes.add(new Change(cell, new Extremes(part, free, cell).range()));
        }
        return changes;
    }
}
