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

    /** The cells of a row one of which must have another figure for its basic variable to go in a direction. */
    static BitSet cells(Part part, Simplex simplex, int row, BitSet changeable) {
        BitSet cells = new BitSet(part.cells().size());
        long[] coefficients = simplex.row(row);
        boolean up = simplex.violation(row) == Simplex.UP;
        for (int i = changeable.nextSetBit(0); i >= 0; i = changeable.nextSetBit(i + 1)) {
            long coefficient = coefficients[i];
            if (coefficient != 0 && ((coefficient > 0) == up || part.canFall(i, simplex.value(i)))) {
                cells.set(i);
            }
        }
        return cells;
    }

    static Conflict of(Part part, Simplex simplex, int row, BitSet changeable) {
        List<DossierCheck> checks = new ArrayList<>();
        int variable = simplex.basic(row);
        for (int i = part.cells().size(); i < simplex.variables(); i++) {
            if (i == variable || simplex.row(row)[i] != 0) {
                checks.add(part.check(i).check());
            }
        }
        return new Conflict(variable, cells(part, simplex, row, changeable), checks);
    }
}
