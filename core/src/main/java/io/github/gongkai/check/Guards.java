/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.check;

import io.github.gongkai.form.CellRef;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.rule.Comparison;
import io.github.gongkai.rule.Formula;
import io.github.gongkai.rule.PlacedFormula;
import io.github.gongkai.rule.Rule;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Counts, for each cell of an edition, the checks and the rules that speak of it. */
final class Guards {
    private final Map<CellRef, Integer> checks = new HashMap<>();
    private final Map<CellRef, Integer> rules = new HashMap<>();
    private final Map<CellRef, Integer> comparisons = new HashMap<>();

    private Guards() {}

    static List<Guard> of(FormEdition edition, List<Rule> rules) {
        Guards guards = new Guards();
        rules.forEach(rule -> guards.add(rule.formulas(edition)));
        return edition.cells().stream().map(guards::guard).toList();
    }

    private void add(List<PlacedFormula> rule) {
        Set<CellRef> ofRule = new HashSet<>();
        for (PlacedFormula placed : rule) {
            Formula formula = placed.formula();
            addOne(checks, formula.cells());
            if (formula instanceof Comparison) {
                addOne(comparisons, formula.cells());
            }
            ofRule.addAll(formula.cells());
        }
        addOne(rules, ofRule);
    }

    private static void addOne(Map<CellRef, Integer> counts, Collection<CellRef> cells) {
        cells.forEach(cell -> counts.merge(cell, 1, Integer::sum));
    }

    private Guard guard(CellRef cell) {
        return ImmutableGuard.of(
                cell, checks.getOrDefault(cell, 0), rules.getOrDefault(cell, 0), comparisons.getOrDefault(cell, 0));
    }
}
