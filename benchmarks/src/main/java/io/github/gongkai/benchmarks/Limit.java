/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.benchmarks;

/** The whole check of one report over one flat array, as fast as plain Java does it. */
public interface Limit {

    /**
     * Returns whether every check of the rules holds and every cell that they need is stated.
     *
     * @param cells the {@linkplain io.github.gongkai.entry.Entries#packed packed} cells of the three tables, in the order
     *     of {@link io.github.gongkai.form.FormEdition#cells()}
     */
    boolean holds(long[] cells);
}
