/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.rollup;

import io.github.gongkai.entry.Figure;
import io.github.gongkai.form.CellRef;
import java.math.BigDecimal;

/** Thrown when a sum has more digits than a figure of the form may have. */
public final class SumOutOfRangeException extends ArithmeticException {
    private static final long serialVersionUID = 1L;

    private final CellRef cell;
    private final BigDecimal sum;

    /** Creates the exception for the sum of a cell. */
    public SumOutOfRangeException(CellRef cell, BigDecimal sum) {
        super("The sum of the cell " + cell + " is " + sum.toPlainString() + ", but a figure has at most "
                + Figure.MAX_DIGITS + " digits.");
        this.cell = cell;
        this.sum = sum;
    }

    /** Returns the cell. */
    public CellRef cell() {
        return cell;
    }

    /** Returns the exact sum. */
    public BigDecimal sum() {
        return sum;
    }
}
