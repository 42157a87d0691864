/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.check;

import io.github.gongkai.form.CellRef;
import java.io.Serializable;
import org.immutables.value.Value;

/**
 * How many checks of a rule set speak of a cell, whatever has to be at hand to apply them: the report alone, last year's, or
 * the members'. A check that takes only last year's figure of a cell does not speak of the cell.
 */
@Value.Immutable
public abstract sealed class Guard implements Serializable permits ImmutableGuard {
    private static final long serialVersionUID = 1L;

    Guard() {}

    /** The cell. */
    @Value.Parameter
    public abstract CellRef cell();

    /** The number of checks that speak of the cell; 0 for a cell that can hold anything. */
    @Value.Parameter
    public abstract int checks();

    /** The number of rules that those checks are applications of. */
    @Value.Parameter
    public abstract int rules();

    /**
     * The number of those checks that compare the cell with others: that are a {@link io.github.gongkai.rule.Comparison}. If
     * there is none, no other figure of the report or of last year's tells a wrong figure in the cell from a right one.
     */
    @Value.Parameter
    public abstract int comparisons();

    /** Returns the path of the cell and the numbers. */
    @Override
    public final String toString() {
        return cell().path() + ": checks " + checks() + ", rules " + rules() + ", comparisons " + comparisons();
    }
}
