/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.entry;

import java.math.BigDecimal;
import java.util.Optional;

/** The unit in which an amount of money was published. */
public enum AmountUnit {
    /** 万元, ten thousand yuan. */
    TEN_THOUSAND_YUAN("万元", 10_000),
    /** 元, yuan. */
    YUAN("元", 1),
    /** No unit: the trial form prints none, and some organs wrote none. What was meant is not guessed. */
    NONE("", 0);

    private final String label;
    private final int yuan;

    AmountUnit(String label, int yuan) {
        this.label = label;
        this.yuan = yuan;
    }

    /** Returns the unit as it is written behind a number; empty for {@link #NONE}. */
    public String label() {
        return label;
    }

    /** Returns how many yuan one unit is; empty for {@link #NONE}. */
    public Optional<BigDecimal> yuan() {
        return this == NONE ? Optional.empty() : Optional.of(BigDecimal.valueOf(yuan));
    }
}
