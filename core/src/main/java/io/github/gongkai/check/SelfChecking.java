/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.check;

import io.github.gongkai.form.CellRef;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.rule.Comparison;
import io.github.gongkai.rule.Relation;
import io.github.gongkai.rule.Rule;
import io.github.gongkai.rule.Term;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Works out what a rule set says about itself in one edition. */
final class SelfChecking {

    /** The checks of comparisons within one report, in order. */
    private final List<Check> checks;

    private final LinearSystem system;

    /** Takes all checks within one report; those that are no comparisons are passed over. */
    SelfChecking(Collection<Check> checks) {
        this.checks = checks.stream()
                .filter(check -> check.formula() instanceof Comparison)
                .toList();
        this.system = LinearSystem.of(this.checks);
    }

    SelfCheck of(FormEdition edition, List<Rule> rules) {
        int equalities = (int) checks.stream()
                .filter(check -> comparison(check).relation() == Relation.EQUAL)
                .count();
        return ImmutableSelfCheck.of(
                edition,
                equalities,
                system.rank(),
                redundant(),
                new Contradictions(checks, system).in(edition),
                Guards.of(edition, rules));
    }

    private static Comparison comparison(Check check) {
        return (Comparison) check.formula();
    }

    private List<Dependency> redundant() {
        List<Dependency> redundant = new ArrayList<>();
        Map<Sides, Integer> first = new HashMap<>();
        for (int i = 0; i < checks.size(); i++) {
            Sides sides = Sides.of(comparison(checks.get(i)));
            Integer same = first.putIfAbsent(sides, i);
            Integer turned = sides.relation() == Relation.EQUAL ? first.get(sides.turned()) : null;
            if (same != null) {
                redundant.add(repeated(i, same, BigInteger.ONE));
            } else if (turned != null) {
                redundant.add(repeated(i, turned, BigInteger.ONE.negate()));
            } else if (system.isDependent(i)) {
                redundant.add(dependent(i));
            }
        }
        return redundant;
    }

    private Dependency repeated(int check, int earlier, BigInteger weight) {
        return ImmutableDependency.of(key(check), BigInteger.ONE, List.of(weighted(earlier, weight)));
    }

    private Dependency dependent(int check) {
        List<WeightedCheck> premises = IntStream.range(0, check)
                .filter(earlier -> system.coefficient(check, earlier).signum() != 0)
                .mapToObj(earlier ->
                        weighted(earlier, system.coefficient(check, earlier).negate()))
                .toList();
        return ImmutableDependency.of(key(check), system.coefficient(check, check), premises);
    }

    private WeightedCheck weighted(int check, BigInteger weight) {
        return ImmutableWeightedCheck.of(key(check), weight);
    }

    private String key(int check) {
        return checks.get(check).key();
    }

    /** A comparison without the order of the cells on its sides. */
    private record Sides(Relation relation, Set<CellRef> left, Set<CellRef> right) {
        static Sides of(Comparison comparison) {
            return new Sides(comparison.relation(), cells(comparison.left()), cells(comparison.right()));
        }

        private static Set<CellRef> cells(List<Term> terms) {
            return Set.copyOf(terms.stream().map(Term::cell).toList());
        }

        Sides turned() {
            return new Sides(relation, /* left= */ right, /* right= */ left);
        }
    }
}
