/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.check;

import java.io.Serializable;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * A check that asks for nothing new: whoever satisfies the checks it follows from, satisfies it.
 *
 * <p>Take each comparison as its left side less its right side. Then the redundant check, as many times as is said, is the
 * sum of those it follows from, each times its weight, cell by cell.
 */
@Value.Immutable
public abstract sealed class Dependency implements Serializable permits ImmutableDependency {
    private static final long serialVersionUID = 1L;

    Dependency() {}

    /** The key of the check that follows from others: {@code T3-03[carriedForward]}. */
    @Value.Parameter
    public abstract String key();

    /** How many times the check is taken: a whole number, at least 1. */
    @Value.Parameter
    public abstract BigInteger times();

    /**
     * The checks it follows from, in their order, all of them before it: the one that it repeats, or else equalities none of
     * which follows from those before.
     */
    @Value.Parameter
    public abstract List<WeightedCheck> premises();

    /** Returns the key, and what it is the sum of. */
    @Override
    public final String toString() {
        return premises().stream()
                .map(WeightedCheck::toString)
                .collect(Collectors.joining(" ", times() + "·" + key() + " = ", ""));
    }
}
