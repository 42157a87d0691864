/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.rule;

/** How the two sums of a {@link Comparison} must relate. */
public enum Relation {
    /** The left sum equals the right sum. */
    EQUAL("="),
    /** The left sum is at least the right sum. */
    AT_LEAST("≥");

    private final String symbol;

    Relation(String symbol) {
        this.symbol = symbol;
    }

    /** Returns the mathematical sign of the relation. */
    public String symbol() {
        return symbol;
    }
}
