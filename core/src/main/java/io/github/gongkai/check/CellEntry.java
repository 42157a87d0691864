/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.check;

import io.github.gongkai.entry.Entry;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.rule.ReportRole;
import java.io.Serializable;
import org.immutables.value.Value;

/** A cell of one of the reports at hand together with what stood in it when it was checked. */
@Value.Immutable
public abstract sealed class CellEntry implements Serializable permits ImmutableCellEntry {
    private static final long serialVersionUID = 1L;

    CellEntry() {}

    /** The report that the entry is from. */
    @Value.Parameter
    public abstract ReportRole role();

    /** The cell, of the edition of the report that the entry is from. */
    @Value.Parameter
    public abstract CellRef cell();

    /** What stood in it. For the members together it is their sum, or not read if not all of them state a figure. */
    @Value.Parameter
    public abstract Entry entry();

    /** Returns an entry in its cell of the report that is checked. */
    public static CellEntry of(CellRef cell, Entry entry) {
        return of(ReportRole.THIS, cell, entry);
    }

    /** Returns an entry in its cell of one of the reports. */
    public static CellEntry of(ReportRole role, CellRef cell, Entry entry) {
        return ImmutableCellEntry.of(role, cell, entry);
    }

    /** Returns the path of the cell and the entry, behind the report if it is not the one that is checked. */
    @Override
    public final String toString() {
        String report = switch (role()) {
            case THIS -> "";
            case PREVIOUS -> "previous:";
            case MEMBERS -> "members:";
        };
        return report + cell().path() + "=" + (entry().isStated() ? "" : entry().state() + " ") + entry();
    }
}
