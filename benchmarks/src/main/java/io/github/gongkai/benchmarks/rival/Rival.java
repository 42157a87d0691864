/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.benchmarks.rival;

import java.util.List;

/** A rule engine that has been given the checks of one edition, ready to run. Not safe to share between threads. */
@FunctionalInterface
public interface Rival {

    /**
     * Returns the keys of the checks that a fully stated report violates, in no particular order.
     *
     * @param cells the {@linkplain io.github.gongkai.entry.Entries#packed packed} cells of the three tables, in the order
     *     of {@link io.github.gongkai.form.FormEdition#cells()}
     */
    List<String> violated(long[] cells);
}
