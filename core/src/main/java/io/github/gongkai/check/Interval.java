/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.check;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** The range in which a number must lie, both ends included; an end that is not there is unbounded. */
@Value.Immutable
public abstract sealed class Interval implements Serializable permits ImmutableInterval {
    private static final long serialVersionUID = 1L;

    Interval() {}

    /** The least number; empty if there is none. */
    @Value.Parameter
    public abstract Optional<BigDecimal> min();

    /** The greatest number; empty if there is none. */
    @Value.Parameter
    public abstract Optional<BigDecimal> max();

    /** Returns the interval of one number. */
    public static Interval point(BigDecimal number) {
        return of(number, number);
    }

    /** Returns the interval between two ends; empty for an end that is unbounded. */
    public static Interval between(Optional<BigDecimal> min, Optional<BigDecimal> max) {
        return ImmutableInterval.of(min, max);
    }

    /** Returns the interval between two ends; null for an end that is unbounded. */
    static Interval of(@Nullable BigDecimal min, @Nullable BigDecimal max) {
        return ImmutableInterval.of(Optional.ofNullable(min), Optional.ofNullable(max));
    }

    /** Returns the number that is all of the interval, if it is only one. */
    public Optional<BigDecimal> single() {
        return min().filter(least ->
                max().filter(most -> least.compareTo(most) == 0).isPresent());
    }

    /** Returns whether a number lies in the interval. */
    public boolean contains(BigDecimal number) {
        return min().filter(least -> least.compareTo(number) > 0).isEmpty()
                && max().filter(most -> most.compareTo(number) < 0).isEmpty();
    }

    /** Returns the one number in plain digits, or the two ends in brackets, with ∞ for none. */
    @Override
    public final String toString() {
        return single().map(BigDecimal::toPlainString)
                .orElseGet(() -> min().map(least -> "[" + least.toPlainString()).orElse("(-∞") + ", "
                        + max().map(most -> most.toPlainString() + "]").orElse("∞)"));
    }
}
