/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.rule;

import io.github.gongkai.form.CellRef;
import java.util.List;
import org.immutables.value.Value;

/**
 * The figure in a cell is one that the kind of cell admits: a count is whole and not negative, a change is whole, an
 * amount is not negative. Nothing is said of a cell that is blank or holds a mark.
 */
@Value.Immutable
public abstract sealed class Admissible implements Formula permits ImmutableAdmissible {
    private static final long serialVersionUID = 1L;

    Admissible() {}

    /** The cell. */
    @Value.Parameter
    public abstract CellRef cell();

    @Override
    public List<CellRef> cells() {
        return List.of(cell());
    }

    @Override
    public Scope scope() {
        return Scope.REPORT;
    }

    /** Returns the formula that the figure in a cell is one that its kind admits. */
    public static Admissible figureIn(CellRef cell) {
        return ImmutableAdmissible.of(cell);
    }

    /** Returns the path of the cell and what is asked of it. */
    @Override
    public final String toString() {
        return cell().path() + " is an admissible " + cell().kind();
    }
}
