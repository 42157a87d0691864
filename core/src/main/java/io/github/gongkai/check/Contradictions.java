/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.check;

import io.github.gongkai.form.CellRef;
import io.github.gongkai.form.FormEdition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds the cells that checks together force to zero. Sets of checks are lists of their places among all checks. */
final class Contradictions {
    private final List<Check> checks;
    private final LinearSystem system;

    /** Takes checks that are comparisons within one report, and the system of them all. */
    Contradictions(List<Check> checks, LinearSystem system) {
        this.checks = checks;
        this.system = system;
    }

    List<Contradiction> in(FormEdition edition) {
        List<Contradiction> contradictions = new ArrayList<>();
        for (CellRef cell : edition.cells()) {
            List<Integer> forcing = system.forcing(cell).stream().boxed().toList();
            if (!forcing.isEmpty() && all().noneMatch(check -> speaksOf(check, cell) && isForcing(cell, check))) {
                List<String> keys = fewest(cell, forcing).stream()
                        .sorted()
                        .map(check -> checks.get(check).key())
                        .toList();
                contradictions.add(ImmutableContradiction.of(cell, keys));
            }
        }
        return contradictions;
    }

    private Stream<Integer> all() {
        return IntStream.range(0, checks.size()).boxed();
    }

    private boolean speaksOf(int check, CellRef cell) {
        return checks.get(check).formula().cells().contains(cell);
    }

    private boolean isForcing(CellRef cell, int check) {
        return !forcing(cell, List.of(check)).isEmpty();
    }

    /**
     * Of two sets of checks that force a cell to zero, each of which is needed, the smaller: one is found from the given
     * checks, the other from all checks with those that speak of the cell first. There may be smaller ones still.
     */
    private List<Integer> fewest(CellRef cell, List<Integer> forcing) {
        List<Integer> nearFirst = all().sorted(Comparator.comparing(check -> !speaksOf(check, cell)))
                .toList();
        List<Integer> one = irreducible(cell, forcing);
        List<Integer> other = irreducible(cell, forcing(cell, nearFirst));
        return other.size() < one.size() ? other : one;
    }

    /** Of checks that force a cell to zero, some that still do, each of which is needed. The last go first. */
    private List<Integer> irreducible(CellRef cell, List<Integer> forcing) {
        List<Integer> kept = forcing;
        int needed = 0;
        while (needed < kept.size()) {
            List<Integer> fewer = new ArrayList<>(kept);
            fewer.remove(kept.size() - 1 - needed);
            List<Integer> enough = forcing(cell, fewer);
            if (enough.isEmpty()) {
                needed++;
            } else {
                kept = enough;
            }
        }
        return kept;
    }

    /** Those of some checks that together leave nothing but zero for a cell; none if all of them leave more. */
    private List<Integer> forcing(CellRef cell, List<Integer> some) {
        LinearSystem alone = LinearSystem.of(some.stream().map(checks::get).toList());
        return alone.forcing(cell).stream().mapToObj(some::get).toList();
    }
}
