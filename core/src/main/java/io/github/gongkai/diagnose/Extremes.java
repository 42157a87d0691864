/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.diagnose;

import io.github.gongkai.check.Interval;
import java.math.BigInteger;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** How far a cell can go within a linear system, with what keeps it from going further. */
final class Extremes {
    private final Part part;
    private final Simplex settled;
    private final int cell;

    /** The checks that keep it, as variables behind the cells. */
    private final BitSet keeping = new BitSet();

    /** Takes a system that is settled, which it changes, but keeps settled. */
    Extremes(Part part, Simplex settled, int cell) {
        this.part = part;
        this.settled = settled;
        this.cell = cell;
    }

    /** The range of the cell; of whole numbers if it holds them. */
    Interval range() {
        if (settled.isFixed(cell)) {
            noteKeeping();
            return part.range(cell, settled.valueOf(cell), settled.valueOf(cell));
        }
        Fraction most = end(Simplex.UP);
        Fraction least = end(Simplex.DOWN);
        return part.range(cell, least, most);
    }

    private @Nullable Fraction end(int direction) {
        if (!settled.push(cell, direction)) {
            return null;
        }
        Fraction end = settled.valueOf(cell);
        if (!part.cells().get(cell).isWhole() || new WholeNumbers(part, settled).isFound()) {
            noteKeeping();
            return end;
        }
        keeping.set(part.cells().size(), settled.variables());
        return new Fraction(wholeEnd(end, direction).multiply(part.unit()), 1);
    }

    /** The farthest whole number, in units of the part, where the end is in fractions: between one that is known and that end. */
    private BigInteger wholeEnd(Fraction end, int direction) {
        boolean up = direction == Simplex.UP;
        BigInteger near = whole(settled.copy());
        BigInteger far = (up ? end.floor(part.unit()) : end.ceiling(part.unit())).divide(part.unit());
        while (near != null && !near.equals(far)) {
            BigInteger middle = up
                    ? near.add(far).add(BigInteger.ONE).shiftRight(1)
                    : near.add(far).shiftRight(1);
            BigInteger bound = middle.multiply(part.unit());
            Simplex beyond = settled.copy();
            beyond.bound(cell, up ? bound : settled.least(cell), up ? settled.most(cell) : bound);
            BigInteger found = beyond.settle() ? whole(beyond) : null;
            if (found != null) {
                near = found;
            } else {
                far = up ? middle.subtract(BigInteger.ONE) : middle.add(BigInteger.ONE);
            }
        }
        return far;
    }

    /** The figure of the cell in some whole numbers that hold, in units of the part; null if there are none. */
    private @Nullable BigInteger whole(Simplex system) {
        Simplex found = new WholeNumbers(part, system).find();
        return found == null ? null : found.valueOf(cell).floor(part.unit()).divide(part.unit());
    }

    private void noteKeeping() {
        int row = settled.rowOf(cell);
        if (row >= 0) {
            long[] coefficients = settled.row(row);
            for (int i = part.cells().size(); i < coefficients.length; i++) {
                if (coefficients[i] != 0) {
                    keeping.set(i);
                }
            }
        }
    }

    /** The checks that keep the cell within the range. */
    BitSet keeping() {
        return keeping;
    }
}
