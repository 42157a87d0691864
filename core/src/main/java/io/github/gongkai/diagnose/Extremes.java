package io.github.gongkai.diagnose;

import io.github.gongkai.check.Interval;
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
        noteKeeping();
        return settled.valueOf(cell);
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
