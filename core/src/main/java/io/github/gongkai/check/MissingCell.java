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

/** A cell that a check needs and that is not stated, with the range in which it must lie for that check to hold. */
@Value.Immutable
public sealed interface MissingCell extends Serializable permits ImmutableMissingCell {

    /** The report that does not state it. */
    @Value.Parameter
    ReportRole role();

    /** The cell, of the edition of the report that does not state it. */
    @Value.Parameter
    CellRef cell();

    /** What stands in it instead of a figure. */
    @Value.Parameter
    Entry entry();

    /** The range in which its figure must lie; from this check alone. */
    @Value.Parameter
    Interval range();
}
