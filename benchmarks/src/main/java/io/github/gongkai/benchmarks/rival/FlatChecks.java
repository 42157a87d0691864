/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.benchmarks.rival;

import io.github.gongkai.form.CellKind;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.rule.Admissible;
import io.github.gongkai.rule.Comparison;
import io.github.gongkai.rule.Formula;
import io.github.gongkai.rule.PlacedFormula;
import io.github.gongkai.rule.Relation;
import io.github.gongkai.rule.Rule;
import io.github.gongkai.rule.Scope;
import io.github.gongkai.rule.Term;
import java.util.ArrayList;
import java.util.List;

/** Writes rules as flat checks; it alone of the rivals knows what a rule is made of. */
public final class FlatChecks {

    private FlatChecks() {}

    /**
     * Returns the checks of the rules for one edition, over the cells of a fully stated report in the order of
     * {@link FormEdition#cells()}.
     *
     * <p>Every whole number is an admissible change, so no check is made of that. A formula that is neither a comparison
     * within the report nor the demand of an admissible figure is left out.
     */
    public static List<FlatCheck> of(List<Rule> rules, FormEdition edition) {
        List<FlatCheck> checks = new ArrayList<>();
        for (Rule rule : rules) {
            for (PlacedFormula placed : rule.formulas(edition)) {
                String key = rule.id() + "[" + placed.place().key() + "]";
                Formula formula = placed.formula();
                if (formula instanceof Comparison comparison && comparison.scope() == Scope.REPORT) {
                    List<Integer> left = indexes(cells(comparison.left()), edition);
                    List<Integer> right = indexes(cells(comparison.right()), edition);
                    checks.add(new FlatCheck(key, left, comparison.relation(), right));
                } else if (formula instanceof Admissible admissible
                        && admissible.cell().kind() != CellKind.SIGNED_CHANGE) {
                    List<Integer> cell = indexes(List.of(admissible.cell()), edition);
                    checks.add(new FlatCheck(key, cell, Relation.AT_LEAST, List.of()));
                }
            }
        }
        return List.copyOf(checks);
    }

    private static List<CellRef> cells(List<Term> terms) {
        return terms.stream().map(Term::cell).toList();
    }

    private static List<Integer> indexes(List<CellRef> cells, FormEdition edition) {
        return cells.stream().map(edition.cells()::indexOf).toList();
    }
}
