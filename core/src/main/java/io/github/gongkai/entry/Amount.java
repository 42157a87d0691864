/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.entry;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.immutables.value.Value;

/**
 * An amount of money as published: the exact number and the unit it was written in.
 *
 * <p>Amounts with a unit are compared by what they are worth, so {@code 1 万元} and {@code 10000 元} compare as the same,
 * although they are not {@linkplain #equals equal}: they were published differently. An amount without a unit compares
 * only with amounts without a unit.
 */
@Value.Immutable
public abstract sealed class Amount implements Figure, Comparable<Amount> permits ImmutableAmount {
    private static final long serialVersionUID = 1L;

    private static final Pattern PLAIN = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

    Amount() {}

    @Override
    @Value.Parameter
    public abstract BigDecimal value();

    /** The unit that the amount was published in. */
    @Value.Parameter
    public abstract AmountUnit unit();

    /** Returns what the amount is worth in yuan; empty where no unit was published. */
    public Optional<BigDecimal> inYuan() {
        return unit().yuan().map(value()::multiply);
    }

    /** Returns whether the two amounts can be compared: both have a unit, or neither has. */
    public boolean isComparableWith(Amount other) {
        return (unit() == AmountUnit.NONE) == (other.unit() == AmountUnit.NONE);
    }

    /**
     * Compares two amounts by what they are worth.
     *
     * @throws AmountUnitMismatchException if one has a unit and the other has none
     */
    @Override
    public int compareTo(Amount other) {
        if (!isComparableWith(other)) {
            throw new AmountUnitMismatchException(this, other);
        }
        return inYuan().orElse(value()).compareTo(other.inYuan().orElse(other.value()));
    }

    /**
     * Returns an amount of a number and a unit.
     *
     * @throws IllegalArgumentException if the number has an exponent or more than {@value Figure#MAX_DIGITS} digits
     */
    public static Amount of(BigDecimal value, AmountUnit unit) {
        return ImmutableAmount.of(Figure.requirePublishable(value), unit);
    }

    /**
     * Returns an amount of a number in plain decimal digits and a unit: {@code Amount.of("348.47", TEN_THOUSAND_YUAN)}.
     *
     * @throws IllegalArgumentException if the text is not plain decimal digits, or has more than
     *     {@value Figure#MAX_DIGITS} of them
     */
    public static Amount of(String value, AmountUnit unit) {
        if (!PLAIN.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "An amount is plain decimal digits, such as 348.47, not \"" + value + "\".");
        }
        return of(new BigDecimal(value), unit);
    }

    /** Returns the number in plain decimal digits, followed by the unit. */
    @Override
    public final String toString() {
        return value().toPlainString() + unit().label();
    }
}
