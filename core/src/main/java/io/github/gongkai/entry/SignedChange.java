/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.entry;

import java.math.BigDecimal;
import org.immutables.value.Value;

/** An increase or a decrease, as stated in the column 本年增/减 of the trial form; a decrease is negative. */
@Value.Immutable
public abstract sealed class SignedChange implements Figure permits ImmutableSignedChange {
    private static final long serialVersionUID = 1L;

    SignedChange() {}

    @Override
    @Value.Parameter
    public abstract BigDecimal value();

    /** Returns the whole number as a change. */
    public static SignedChange of(long value) {
        return of(BigDecimal.valueOf(value));
    }

    /**
     * Returns the number as a change.
     *
     * @throws IllegalArgumentException if it has an exponent or more than {@value Figure#MAX_DIGITS} digits
     */
    public static SignedChange of(BigDecimal value) {
        return ImmutableSignedChange.of(Figure.requirePublishable(value));
    }

    /** Returns the number in plain decimal digits, with its sign. */
    @Override
    public final String toString() {
        return (value().signum() > 0 ? "+" : "") + value().toPlainString();
    }
}
