/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.check;

import io.github.gongkai.entry.Entries;
import io.github.gongkai.form.CellKind;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.form.Section;
import io.github.gongkai.rule.Admissible;
import io.github.gongkai.rule.Comparison;
import io.github.gongkai.rule.Formula;
import io.github.gongkai.rule.Relation;
import io.github.gongkai.rule.Term;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The checks of one table as index tables over its flat entries, to see quickly that all of them hold.
 *
 * <p>Every count and amount that a check needs must be stated and not negative, and every change a whole number of at most
 * fifteen digits, so that sums are exact in a {@code long}. If one is not, the quick way gives up, though the checks may
 * hold.
 */
final class TablePlan {
    /** Counts and amounts that stand in no balance. */
    private final int[] notNegative;

    private final int[] changes;

    /** The cells of the balances of counts, one balance behind the other, the left side before the right. */
    private final int[] balanced;

    /** Where in {@link #balanced} each balance ends, for its left side and for its right. */
    private final int[] ends;

    private final int[][] otherLeft;
    private final int[][] otherRight;
    private final boolean[] otherEqual;

    TablePlan(List<Check> checks, Section section) {
        List<Comparison> balances = new ArrayList<>();
        List<Comparison> others = new ArrayList<>();
        Set<CellRef> needed = new LinkedHashSet<>();
        for (Check check : checks) {
            Formula formula = check.formula();
            if (formula.cells().isEmpty() || formula.cells().get(0).section() != section) {
                continue;
            }
            if (formula instanceof Admissible) {
                needed.addAll(formula.cells());
            } else if (formula instanceof Comparison comparison && EditionPlan.isWithinOneTable(comparison)) {
                needed.addAll(comparison.cells());
                (isBalanceOfCounts(comparison) ? balances : others).add(comparison);
            }
        }
        this.balanced = indexes(balances.stream().flatMap(balance -> balance.cells().stream()));
        this.ends = ends(balances);
        balances.forEach(balance -> balance.cells().forEach(needed::remove));
        this.notNegative = indexes(needed.stream().filter(cell -> cell.kind() != CellKind.SIGNED_CHANGE));
        this.changes = indexes(needed.stream().filter(cell -> cell.kind() == CellKind.SIGNED_CHANGE));
        this.otherLeft =
                others.stream().map(other -> indexes(cells(other.left()))).toArray(int[][]::new);
        this.otherRight =
                others.stream().map(other -> indexes(cells(other.right()))).toArray(int[][]::new);
        this.otherEqual = new boolean[others.size()];
        for (int i = 0; i < otherEqual.length; i++) {
            otherEqual[i] = others.get(i).relation() == Relation.EQUAL;
        }
    }

    private static boolean isBalanceOfCounts(Comparison comparison) {
        return comparison.relation() == Relation.EQUAL
                && comparison.cells().stream().allMatch(cell -> cell.kind() == CellKind.COUNT);
    }

    private static Stream<CellRef> cells(List<Term> terms) {
        return terms.stream().map(Term::cell);
    }

    private static int[] indexes(Stream<CellRef> cells) {
        return cells.mapToInt(CellRef::index).toArray();
    }

    private static int[] ends(List<Comparison> balances) {
        int[] ends = new int[2 * balances.size()];
        int end = 0;
        for (int i = 0; i < balances.size(); i++) {
            end += balances.get(i).left().size();
            ends[2 * i] = end;
            end += balances.get(i).right().size();
            ends[2 * i + 1] = end;
        }
        return ends;
    }

    boolean plainlyHolds(Entries entries) {
        return figuresArePlain(entries) && countsBalance(entries) && othersHold(entries);
    }

    private boolean figuresArePlain(Entries entries) {
        long signs = 0;
        for (int index : notNegative) {
            signs |= entries.packed(index);
        }
        for (int index : changes) {
            if (entries.packed(index) < -Entries.MAX_PACKED) {
                return false;
            }
        }
        return signs >= 0;
    }

    /** Adds up and tests the signs in one go: a sum may be nonsense if a cell is not stated, but then a sign tells. */
    private boolean countsBalance(Entries entries) {
        long signs = 0;
        int term = 0;
        for (int i = 0; i < ends.length; i += 2) {
            long difference = 0;
            for (int end = ends[i]; term < end; term++) {
                long count = entries.packed(balanced[term]);
                signs |= count;
                difference += count;
            }
            for (int end = ends[i + 1]; term < end; term++) {
                long count = entries.packed(balanced[term]);
                signs |= count;
                difference -= count;
            }
            if (difference != 0) {
                return false;
            }
        }
        return signs >= 0;
    }

    private boolean othersHold(Entries entries) {
        for (int i = 0; i < otherEqual.length; i++) {
            long difference = sum(otherLeft[i], entries) - sum(otherRight[i], entries);
            if (otherEqual[i] ? difference != 0 : difference < 0) {
                return false;
            }
        }
        return true;
    }

    private static long sum(int[] indexes, Entries entries) {
        long sum = 0;
        for (int index : indexes) {
            sum += entries.packed(index);
        }
        return sum;
    }
}
