/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.diagnose;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A repair as the search finds it.
 *
 * @param cells the cells to be changed
 * @param changes the same with their ranges, as far as the conflicts that were searched say
 * @param settled the system with these cells free, and every bound kept that was asked for; null if there is nothing else to ask for
 */
record Found(BitSet cells, List<Change> changes, @Nullable Simplex settled) {}
