package io.github.gongkai.check;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.entry.Entries;
import io.github.gongkai.form.CellKind;
import io.github.gongkai.form.CellRef;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One side of a comparison, added up: the exact sum of what is stated, and what the cells that are not stated leave open.
 * Unknown counts are whole and not negative, unknown changes are whole.
 */
final class Side {
    /** The sum of the stated figures that are held as whole numbers. */
    private final long whole;

    /** The sum of the other stated figures: decimals, and numbers of more digits; null if there are none. */
    private final @Nullable BigDecimal rest;

    private final int unknown;
    private final boolean openBelow;

    private Side(long whole, @Nullable BigDecimal rest, int unknown, boolean openBelow) {
        this.whole = whole;
        this.rest = rest;
        this.unknown = unknown;
        this.openBelow = openBelow;
    }

    static Side of(List<CellRef> cells, AnnualReport report) {
        long whole = 0;
        BigDecimal rest = null;
        int unknown = 0;
        boolean openBelow = false;
        for (CellRef cell : cells) {
            Entries entries = report.table(cell.section()).entries();
            long packed = entries.packed(cell.index());
            if (packed >= -Entries.MAX_PACKED) {
                whole += packed;
                continue;
            }
            BigDecimal number = entries.get(cell.index()).number().orElse(null);
            if (number != null) {
                rest = rest == null ? number : rest.add(number);
            } else {
                unknown++;
                openBelow |= cell.kind() == CellKind.SIGNED_CHANGE;
            }
        }
        return new Side(whole, rest, unknown, openBelow);
    }

    /** The sum of what is stated. */
    BigDecimal stated() {
        BigDecimal sum = BigDecimal.valueOf(whole);
        return rest == null ? sum : sum.add(rest);
    }

    /** Compares the sums of what is stated on two sides. */
    int compareStated(Side other) {
        return rest == null && other.rest == null
                ? Long.compare(whole, other.whole)
                : stated().compareTo(other.stated());
    }

    /** Whether what is stated on two sides differs by a whole number, so that unknown cells, which are whole, can make up for it. */
    boolean differsByWhole(Side other) {
        return (rest == null && other.rest == null)
                || stated().subtract(other.stated()).remainder(BigDecimal.ONE).signum() == 0;
    }

    /** Whether every cell is stated. */
    boolean isComplete() {
        return unknown == 0;
    }

    /** Whether an unknown cell may be negative. */
    boolean isOpenBelow() {
        return openBelow;
    }

    @Nullable
    BigDecimal min() {
        return openBelow ? null : stated();
    }

    @Nullable
    BigDecimal max() {
        return unknown == 0 ? stated() : null;
    }

    Interval interval() {
        return Interval.of(min(), max());
    }

    /** This side without one of its unknown cells. */
    Side without(CellRef unknownCell, List<CellRef> unknownCells) {
        boolean stillOpen =
                unknownCells.stream().anyMatch(cell -> cell != unknownCell && cell.kind() == CellKind.SIGNED_CHANGE);
        return new Side(whole, rest, unknown - 1, stillOpen);
    }
}
