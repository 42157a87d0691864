/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.entry;

/** Thrown when an amount with a unit is compared with one that was published without any. */
public final class AmountUnitMismatchException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final Amount first;
    private final Amount second;

    /** Creates the exception for these two amounts. */
    public AmountUnitMismatchException(Amount first, Amount second) {
        super("The amounts " + first + " and " + second
                + " cannot be compared: one was published with a unit and the other without.");
        this.first = first;
        this.second = second;
    }

    /** Returns the first of the two amounts. */
    public Amount first() {
        return first;
    }

    /** Returns the second of the two amounts. */
    public Amount second() {
        return second;
    }
}
