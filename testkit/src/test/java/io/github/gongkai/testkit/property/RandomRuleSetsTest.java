/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.testkit.property;

import static io.github.gongkai.form.FormEdition.TRIAL_2019;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.check.Contradiction;
import io.github.gongkai.check.Dependency;
import io.github.gongkai.check.RuleSet;
import io.github.gongkai.check.SelfCheck;
import io.github.gongkai.check.WeightedCheck;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.rule.Basis;
import io.github.gongkai.rule.Comparison;
import io.github.gongkai.rule.Place;
import io.github.gongkai.rule.PlacedFormula;
import io.github.gongkai.rule.Relation;
import io.github.gongkai.rule.Rule;
import io.github.gongkai.rule.RuleId;
import io.github.gongkai.rule.Severity;
import io.github.gongkai.rule.Term;
import io.github.gongkai.text.Wording;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Self-checks of small rule sets, against figures tried one after another and against elimination modulo a prime. */
class RandomRuleSetsTest {

    /** Three counts and two changes, in the order of the form. */
    private static final List<CellRef> CELLS = Stream.of(
                    "administrativeLicensing.itemsLastYear",
                    "administrativeLicensing.changeThisYear",
                    "administrativeLicensing.decisions",
                    "administrativePenalties.itemsLastYear",
                    "administrativePenalties.changeThisYear")
            .map(path -> TRIAL_2019.cell("proactiveDisclosure." + path))
            .toList();

    private static final SmallFigures FIGURES = new SmallFigures(CELLS);

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void contradictionsAreTheCellsThatNoSmallFigureFits(
            @ForAll @Size(min = 2, max = 3) List<@Size(6) List<@IntRange(min = -1, max = 1) Integer>> drawn) {
        Map<String, Comparison> checks = comparisons(drawn);
        Map<String, BitSet> allowed = new LinkedHashMap<>();
        checks.forEach((key, comparison) -> allowed.put(key, FIGURES.allowedBy(comparison)));
        List<CellRef> expected = CELLS.stream()
                .filter(cell -> FIGURES.isForced(cell, List.copyOf(allowed.values())))
                .filter(cell -> allowed.values().stream().noneMatch(one -> FIGURES.isForced(cell, List.of(one))))
                .toList();
        List<Contradiction> contradictions = rules(checks).selfCheck(TRIAL_2019).contradictions();

        assertThat(contradictions).extracting(Contradiction::cell).isEqualTo(expected);
        for (Contradiction contradiction : contradictions) {
            List<String> keys = contradiction.keys();
            assertThat(keys).hasSizeGreaterThan(1).isSorted().doesNotHaveDuplicates();
            assertThat(FIGURES.isForced(contradiction.cell(), allowed(keys, allowed)))
                    .isTrue();
            for (String key : keys) {
                List<String> fewer =
                        keys.stream().filter(other -> !other.equals(key)).toList();
                assertThat(FIGURES.isForced(contradiction.cell(), allowed(fewer, allowed)))
                        .isFalse();
            }
        }
    }

    private static List<BitSet> allowed(List<String> keys, Map<String, BitSet> allowed) {
        return keys.stream().map(allowed::get).toList();
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void redundantAreTheEqualitiesThatDoNotRaiseTheRank(
            @ForAll @Size(min = 4, max = 8) List<@Size(6) List<@IntRange(min = -1, max = 1) Integer>> drawn) {
        Map<String, Comparison> checks = comparisons(drawn);
        List<Comparison> before = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        checks.forEach((key, comparison) -> {
            boolean raises = comparison.relation() == Relation.EQUAL
                    ? rank(before)
                            < rank(Stream.concat(before.stream(), Stream.of(comparison))
                                    .toList())
                    : !before.contains(comparison);
            if (!raises) {
                expected.add(key);
            }
            before.add(comparison);
        });
        SelfCheck self = rules(checks).selfCheck(TRIAL_2019);

        assertThat(self.equalities()).isEqualTo(equalities(before).size());
        assertThat(self.rank()).isEqualTo(rank(before));
        assertThat(self.redundant()).extracting(Dependency::key).isEqualTo(expected);
        for (Dependency dependency : self.redundant()) {
            assertThat(remainder(dependency, checks)).containsOnly(0);
            assertThat(dependency.times()).isPositive();
            assertThat(dependency.premises())
                    .extracting(WeightedCheck::key)
                    .isSubsetOf(checks.keySet())
                    .allSatisfy(key -> assertThat(key).isLessThan(dependency.key()));
        }
    }

    /** What is left when the premises are taken from the check: nothing in any cell, if the dependency is right. */
    private static int[] remainder(Dependency dependency, Map<String, Comparison> checks) {
        int[] sum = new int[CELLS.size()];
        add(sum, checks.get(dependency.key()), dependency.times());
        for (WeightedCheck premise : dependency.premises()) {
            add(sum, checks.get(premise.key()), premise.weight().negate());
        }
        return sum;
    }

    private static void add(int[] sum, Comparison comparison, BigInteger times) {
        int[] coefficients = FIGURES.coefficients(comparison);
        Arrays.setAll(sum, i -> sum[i] + coefficients[i] * times.intValueExact());
    }

    /** The rank modulo a prime that is greater than any minor of so few coefficients 1 and −1. */
    private static int rank(List<Comparison> comparisons) {
        int prime = 10_007;
        List<int[]> basis = new ArrayList<>();
        for (Comparison comparison : equalities(comparisons)) {
            int[] row = FIGURES.coefficients(comparison);
            for (int[] other : basis) {
                int lead = lead(other);
                int times = row[lead];
                int by = other[lead];
                for (int i = 0; i < row.length; i++) {
                    row[i] = Math.floorMod(row[i] * by - other[i] * times, prime);
                }
            }
            if (lead(row) < row.length) {
                basis.add(row);
            }
        }
        return basis.size();
    }

    private static int lead(int[] row) {
        return IntStream.range(0, row.length)
                .filter(i -> row[i] != 0)
                .findFirst()
                .orElse(row.length);
    }

    private static List<Comparison> equalities(List<Comparison> comparisons) {
        return comparisons.stream()
                .filter(comparison -> comparison.relation() == Relation.EQUAL)
                .toList();
    }

    private static RuleSet rules(Map<String, Comparison> checks) {
        List<Rule> rules = new ArrayList<>();
        checks.forEach((id, comparison) -> rules.add(rule(id, comparison)));
        return RuleSet.of("mine", rules);
    }

    /** A rule of one comparison, whose only check has the id of the rule as its key. */
    private static Rule rule(String id, Comparison comparison) {
        return Rule.builder()
                .id(RuleId.of(id))
                .basis(Basis.PLAUSIBLE)
                .severity(Severity.INFO)
                .statement(Wording.of("自定规则", "a rule of one's own"))
                .addFormulas(PlacedFormula.of(Place.ofDocument(TRIAL_2019), comparison))
                .build();
    }

    /** Makes a comparison of each row: the side of each cell, and the relation; rows with an empty left side are left out. */
    private static Map<String, Comparison> comparisons(List<List<Integer>> rows) {
        Map<String, Comparison> comparisons = new LinkedHashMap<>();
        for (List<Integer> row : rows) {
            if (row.subList(0, CELLS.size()).contains(1)) {
                comparisons.put(
                        "MINE-0" + comparisons.size(),
                        Comparison.of(
                                side(row, 1),
                                row.get(CELLS.size()) == 0 ? Relation.AT_LEAST : Relation.EQUAL,
                                side(row, -1)));
            }
        }
        return comparisons;
    }

    private static List<Term> side(List<Integer> row, int side) {
        return IntStream.range(0, CELLS.size())
                .filter(i -> row.get(i) == side)
                .mapToObj(i -> Term.of(CELLS.get(i)))
                .toList();
    }
}
