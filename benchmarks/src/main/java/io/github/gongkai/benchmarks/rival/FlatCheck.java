/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.benchmarks.rival;

import io.github.gongkai.rule.Relation;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * One check over the cells of one report, as one array of whole numbers: how two sums of cells must relate.
 *
 * @param key the key of the check, as in {@link io.github.gongkai.check.Check#key()}
 * @param left the indexes of the cells whose sum is the left side, from 0; the sum of none is zero
 * @param relation how the sums must relate
 * @param right the indexes of the cells whose sum is the right side, from 0; the sum of none is zero
 */
public record FlatCheck(String key, List<Integer> left, Relation relation, List<Integer> right) {

    /**
     * Returns the condition that the check is violated, in the syntax that Java, DRL and MVEL share.
     *
     * @param cell how the figure in a cell is written, with {@code %d} for its index
     */
    public String violation(String cell) {
        return sum(left, cell) + (relation == Relation.EQUAL ? " != " : " < ") + sum(right, cell);
    }

    private static String sum(List<Integer> cells, String cell) {
        return cells.isEmpty()
                ? "0"
                : cells.stream()
                        .map(index -> String.format(Locale.ROOT, cell, index))
                        .collect(Collectors.joining(" + "));
    }
}
