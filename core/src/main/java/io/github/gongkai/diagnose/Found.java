package io.github.gongkai.diagnose;

import java.util.BitSet;

/**
 * A repair as the search finds it.
 *
 * @param cells the cells to be changed
 * @param solution figures for all cells that satisfy what was asked
 */
record Found(BitSet cells, Simplex solution) {}
