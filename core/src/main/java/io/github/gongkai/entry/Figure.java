/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.entry;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * A figure as an organ stated it: exact, in the published unit, neither rounded nor corrected.
 *
 * <p>A figure that breaks a rule, such as a negative count, can be represented. Figures have at most
 * {@value #MAX_DIGITS} digits and no exponent; longer ones are text, not figures.
 */
public sealed interface Figure extends Serializable permits Count, SignedChange, Amount {

    /** The largest number of digits of a figure, before and after the decimal point together. */
    int MAX_DIGITS = 30;

    /** The number, in the published unit and with the published number of decimals. */
    BigDecimal value();

    /** Returns whether the number is a whole one; {@code 5.0} is. */
    default boolean isWhole() {
        return value().scale() <= 0 || value().stripTrailingZeros().scale() <= 0;
    }

    /** Returns whether the number is below zero. */
    default boolean isNegative() {
        return value().signum() < 0;
    }

    /**
     * Returns the number if it can be a published figure.
     *
     * @throws IllegalArgumentException if it has an exponent or more than {@value #MAX_DIGITS} digits
     */
    static BigDecimal requirePublishable(BigDecimal value) {
        if (value.scale() < 0 || value.scale() > MAX_DIGITS || value.precision() > MAX_DIGITS) {
            throw new IllegalArgumentException("A figure has at most " + MAX_DIGITS
                    + " digits and no exponent, but this number has precision " + value.precision() + " and scale "
                    + value.scale() + ".");
        }
        return value;
    }
}
