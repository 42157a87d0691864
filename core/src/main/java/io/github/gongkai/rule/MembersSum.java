/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.rule;

import io.github.gongkai.form.CellRef;
import java.util.List;
import org.immutables.value.Value;

/**
 * The figure in a cell is the sum of the figures in the same cell of all members' reports. Amounts are rounded by each
 * member, so two amounts agree if what rounding leaves open on both sides has a number in common.
 */
@Value.Immutable
public abstract sealed class MembersSum implements Formula permits ImmutableMembersSum {
    private static final long serialVersionUID = 1L;

    MembersSum() {}

    /** The cell. */
    @Value.Parameter
    public abstract CellRef cell();

    @Override
    public List<CellRef> cells() {
        return List.of(cell());
    }

    @Override
    public Scope scope() {
        return Scope.MEMBERS;
    }

    /** Returns the formula that the figure in a cell is the sum of the members' figures. */
    public static MembersSum of(CellRef cell) {
        return ImmutableMembersSum.of(cell);
    }

    /** Returns the path of the cell on both sides. */
    @Override
    public final String toString() {
        return cell().path() + " = sum of members:" + cell().path();
    }
}
