package io.github.gongkai.check;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.entry.Entries;
import io.github.gongkai.entry.Entry;
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
    private final BigDecimal stated;
    private final int unknown;
    private final boolean openBelow;

    private Side(BigDecimal stated, int unknown, boolean openBelow) {
        this.stated = stated;
        this.unknown = unknown;
        this.openBelow = openBelow;
    }

    static Side of(List<CellRef> cells, AnnualReport report) {
        long whole = 0;
        BigDecimal rest = BigDecimal.ZERO;
        int unknown = 0;
        boolean openBelow = false;
        for (CellRef cell : cells) {
            Entries entries = report.table(cell.section()).entries();
            long packed = entries.packed(cell.index());
            if (packed >= -Entries.MAX_PACKED) {
                whole += packed;
                continue;
            }
            Entry entry = entries.get(cell.index());
            if (entry.isStated()) {
                rest = rest.add(entry.number().orElseThrow());
            } else {
                unknown++;
                openBelow |= cell.kind() == CellKind.SIGNED_CHANGE;
            }
        }
        return new Side(rest.add(BigDecimal.valueOf(whole)), unknown, openBelow);
    }

    /** The sum of what is stated. */
    BigDecimal stated() {
        return stated;
    }

    boolean isComplete() {
        return unknown == 0;
    }

    @Nullable
    BigDecimal min() {
        return openBelow ? null : stated;
    }

    @Nullable
    BigDecimal max() {
        return unknown == 0 ? stated : null;
    }

    Interval interval() {
        return Interval.of(min(), max());
    }

    /** This side without one of its unknown cells. */
    Side without(CellRef unknownCell, List<CellRef> unknownCells) {
        boolean stillOpen =
                unknownCells.stream().anyMatch(cell -> cell != unknownCell && cell.kind() == CellKind.SIGNED_CHANGE);
        return new Side(stated, unknown - 1, stillOpen);
    }
}
