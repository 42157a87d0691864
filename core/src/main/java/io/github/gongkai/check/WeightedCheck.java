/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.check;

import java.io.Serializable;
import java.math.BigInteger;
import org.immutables.value.Value;

/** A check, and how many times it is taken in a sum of checks. */
@Value.Immutable
public abstract sealed class WeightedCheck implements Serializable permits ImmutableWeightedCheck {
    private static final long serialVersionUID = 1L;

    WeightedCheck() {}

    /** The key of the check: {@code T3-01[naturalPerson]}. */
    @Value.Parameter
    public abstract String key();

    /** How many times it is taken: a whole number other than zero, negative for a check that is subtracted. */
    @Value.Parameter
    public abstract BigInteger weight();

    /** Returns the key behind the weight: {@code +1·T3-01[naturalPerson]}. */
    @Override
    public final String toString() {
        return (weight().signum() < 0 ? "" : "+") + weight() + "·" + key();
    }
}
