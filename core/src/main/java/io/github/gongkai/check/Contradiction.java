/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.check;

import io.github.gongkai.form.CellRef;
import java.io.Serializable;
import java.util.List;
import org.immutables.value.Value;

/**
 * A cell in which no figure but zero satisfies certain checks together, although each check of the set alone would allow
 * another: they contradict each other as soon as there is something to report.
 */
@Value.Immutable
public abstract sealed class Contradiction implements Serializable permits ImmutableContradiction {
    private static final long serialVersionUID = 1L;

    Contradiction() {}

    /** The cell. */
    @Value.Parameter
    public abstract CellRef cell();

    /**
     * The keys of checks that together force the cell to zero, in the order of the set, at least two. None can be left out;
     * there may be other such checks besides.
     */
    @Value.Parameter
    public abstract List<String> keys();

    /** Returns the path of the cell and the keys. */
    @Override
    public final String toString() {
        return cell().path() + " = 0 by " + String.join(", ", keys());
    }
}
