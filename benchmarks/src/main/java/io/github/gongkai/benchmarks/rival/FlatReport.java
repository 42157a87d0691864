/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.benchmarks.rival;

import java.util.ArrayList;
import java.util.List;

/** What the rules of Drools and of MVEL are about: the cells of one report, and what was found in it. */
public final class FlatReport {
    private final long[] cells;
    private final List<String> violated = new ArrayList<>();

    FlatReport(long[] cells) {
        this.cells = cells;
    }

    /** Returns the figures in all cells, not a copy. */
    public long[] getCells() {
        return cells;
    }

    /** Returns the figure in a cell. */
    public long at(int index) {
        return cells[index];
    }

    /** Returns the keys of the violated checks, not a copy. */
    public List<String> getViolated() {
        return violated;
    }
}
