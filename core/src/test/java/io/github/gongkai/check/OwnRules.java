/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.check;

import io.github.gongkai.form.CellRef;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.rule.Basis;
import io.github.gongkai.rule.Comparison;
import io.github.gongkai.rule.Place;
import io.github.gongkai.rule.PlacedFormula;
import io.github.gongkai.rule.Rule;
import io.github.gongkai.rule.RuleId;
import io.github.gongkai.rule.Severity;
import io.github.gongkai.text.Wording;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A caller's own rules, each of one comparison. The only check of such a rule has the id of the rule as its key. */
final class OwnRules {

    private OwnRules() {}

    /** Returns a rule that two sums of cells, given by their paths with blanks between them, are equal. */
    static Rule equal(String id, FormEdition edition, String left, String right) {
        return of(id, Comparison.equal(cells(edition, left), cells(edition, right)));
    }

    /** Returns a rule that one sum of cells is at least another. */
    static Rule atLeast(String id, FormEdition edition, String left, String right) {
        return of(id, Comparison.atLeast(cells(edition, left), cells(edition, right)));
    }

    private static Rule of(String id, Comparison comparison) {
        return Rule.builder()
                .id(RuleId.of(id))
                .basis(Basis.PLAUSIBLE)
                .severity(Severity.INFO)
                .statement(Wording.of("自定规则", "a rule of one's own"))
                .addFormulas(PlacedFormula.of(
                        Place.ofDocument(comparison.cells().get(0).edition()), comparison))
                .build();
    }

    private static List<CellRef> cells(FormEdition edition, String paths) {
        return Arrays.stream(paths.split(" "))
                .filter(path -> !path.isEmpty())
                .map(edition::cell)
                .toList();
    }

    /** For each cell, how often the left side of a comparison less its right side has it. */
    private static Map<CellRef, BigInteger> coefficients(Comparison comparison) {
        Map<CellRef, BigInteger> coefficients = new HashMap<>();
        comparison.left().forEach(term -> coefficients.put(term.cell(), BigInteger.ONE));
        comparison.right().forEach(term -> coefficients.put(term.cell(), BigInteger.ONE.negate()));
        return coefficients;
    }

    /** Returns what is left of a dependency when the premises are taken from the check: nothing, if it is right. */
    static Map<CellRef, BigInteger> remainder(Dependency dependency, Map<String, Comparison> checks) {
        Map<CellRef, BigInteger> sum = new HashMap<>();
        add(sum, checks.get(dependency.key()), dependency.times());
        dependency
                .premises()
                .forEach(premise ->
                        add(sum, checks.get(premise.key()), premise.weight().negate()));
        sum.values().removeIf(coefficient -> coefficient.signum() == 0);
        return sum;
    }

    private static void add(Map<CellRef, BigInteger> sum, Comparison comparison, BigInteger times) {
        coefficients(comparison)
                .forEach((cell, coefficient) -> sum.merge(cell, coefficient.multiply(times), BigInteger::add));
    }
}
