/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.publishedform;

/**
 * The columns and rows of a table that a cell takes up.
 *
 * @param from the first column, from 0
 * @param to the column behind the last
 * @param rows how many rows
 * @param continued whether it begins in a row above
 */
record Extent(int from, int to, int rows, boolean continued) {

    /** Whether a column is taken up by both. */
    boolean overlaps(Extent other) {
        return from < other.to && other.from < to;
    }

    /** Whether both take up the same columns. */
    boolean isAsWideAs(Extent other) {
        return from == other.from && to == other.to;
    }

    /** Whether every column of the other one is taken up by this. */
    boolean covers(Extent other) {
        return from <= other.from && other.to <= to;
    }
}
