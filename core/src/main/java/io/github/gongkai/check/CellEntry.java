package io.github.gongkai.check;

import io.github.gongkai.entry.Entry;
import io.github.gongkai.form.CellRef;
import java.io.Serializable;
import org.immutables.value.Value;

/** A cell together with what stood in it when it was checked. */
@Value.Immutable
public sealed interface CellEntry extends Serializable permits ImmutableCellEntry {

    /** The cell. */
    @Value.Parameter
    CellRef cell();

    /** What stood in it. */
    @Value.Parameter
    Entry entry();

    /** Returns an entry in its cell. */
    static CellEntry of(CellRef cell, Entry entry) {
        return ImmutableCellEntry.of(cell, entry);
    }
}
