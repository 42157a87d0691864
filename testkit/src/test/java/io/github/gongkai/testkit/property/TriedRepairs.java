/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.testkit.property;

import io.github.gongkai.check.Interval;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** The repairs of a small system, found by trying every set of cells, and every figure in them. Sets of cells are bits. */
final class TriedRepairs {
    private final SmallSystem system;
    private final int size;

    TriedRepairs(SmallSystem system) {
        this.system = system;
        this.size = system.cells().size();
    }

    /** Returns every set of cells of least weight that can be given figures with which all checks hold; none if there is none. */
    List<Integer> smallest() {
        List<Integer> smallest = new ArrayList<>();
        int changeable =
                bits(cell -> system.known(cell).isPresent() && !system.trusted().contains(cell));
        int forced = bits(system::isInadmissible);
        int most = system.weights().stream().mapToInt(Integer::intValue).sum();
        for (int weight = 0; weight <= most && smallest.isEmpty(); weight++) {
            for (int cells = 0; cells < 1 << size; cells++) {
                if ((cells & ~changeable) == 0
                        && (forced & ~cells) == 0
                        && weight(cells) == weight
                        && figures(cells).isPossible()) {
                    smallest.add(cells);
                }
            }
        }
        return smallest;
    }

    int weight(int cells) {
        return IntStream.range(0, size)
                .filter(cell -> (cells & 1 << cell) != 0)
                .map(system.weights()::get)
                .sum();
    }

    /** Returns the least and the greatest figure of a cell if those cells are changed. */
    Interval range(int cells, int cell) {
        return figures(cells).range(cell);
    }

    private TriedFigures figures(int changed) {
        List<Optional<BigDecimal>> figures = IntStream.range(0, size)
                .mapToObj(cell -> (changed & 1 << cell) == 0 ? system.known(cell) : Optional.<BigDecimal>empty())
                .toList();
        return new TriedFigures(system, figures, system.hardChecks());
    }

    private int bits(IntPredicate condition) {
        return IntStream.range(0, size).filter(condition).map(cell -> 1 << cell).sum();
    }
}
