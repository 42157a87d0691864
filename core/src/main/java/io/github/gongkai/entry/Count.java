/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.entry;

import java.math.BigDecimal;
import java.util.Arrays;
import org.immutables.value.Value;

/** A number of things, as stated in a count column. A good count is whole and not negative; a stated one may be neither. */
@Value.Immutable
public abstract sealed class Count implements Figure permits ImmutableCount {
    private static final long serialVersionUID = 1L;

    Count() {}

    @Override
    @Value.Parameter
    public abstract BigDecimal value();

    /** Returns the whole number as a count. */
    public static Count of(long value) {
        return of(BigDecimal.valueOf(value));
    }

    /**
     * Returns the number as a count.
     *
     * @throws IllegalArgumentException if it has an exponent or more than {@value Figure#MAX_DIGITS} digits
     */
    public static Count of(BigDecimal value) {
        return ImmutableCount.of(Figure.requirePublishable(value));
    }

    /** Returns the exact sum of whole numbers as a count. */
    public static Count ofSum(long... numbers) {
        return of(Arrays.stream(numbers).mapToObj(BigDecimal::valueOf).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /** Returns the number in plain decimal digits. */
    @Override
    public final String toString() {
        return value().toPlainString();
    }
}
