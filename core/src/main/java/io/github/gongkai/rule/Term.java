/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.rule;

import io.github.gongkai.form.CellRef;
import java.io.Serializable;
import org.immutables.value.Value;

/**
 * A cell in a sum, and which report its figure is taken from.
 *
 * <p>The cell is always one of the edition that the rule is applied to. In last year's report, which may follow another
 * edition, it stands for the cell in the same row and column; there may be none.
 */
@Value.Immutable
public abstract sealed class Term implements Serializable permits ImmutableTerm {
    private static final long serialVersionUID = 1L;

    Term() {}

    /** The report that the figure is taken from: this one or the one before. */
    @Value.Parameter
    public abstract ReportRole role();

    /** The cell. */
    @Value.Parameter
    public abstract CellRef cell();

    /** Throws where the figures of members are asked for, which are compared cell by cell only. */
    @Value.Check
    void check() {
        if (role() == ReportRole.MEMBERS) {
            throw new IllegalArgumentException(
                    "The sum of the members is compared by a MembersSum, not as a term: " + cell() + ".");
        }
    }

    /** Returns the term of a cell of the report that is checked. */
    public static Term of(CellRef cell) {
        return ImmutableTerm.of(ReportRole.THIS, cell);
    }

    /** Returns the term of a cell of last year's report. */
    public static Term previous(CellRef cell) {
        return ImmutableTerm.of(ReportRole.PREVIOUS, cell);
    }

    /** Returns the path of the cell, behind {@code previous:} for a cell of last year's report. */
    @Override
    public final String toString() {
        return role() == ReportRole.PREVIOUS ? "previous:" + cell().path() : cell().path();
    }
}
