/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.diagnose;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The search for every repair of least weight, by deepening: as long as the figures that are left cannot hold, some cell of each
 * conflict must be wrong, and each is tried in turn, without those that were tried before it. A way out of a conflict is a cell
 * with a greater or a lesser figure; conflicts that have none in common take a cell each, which says early when a weight will not do.
 */
final class RepairSearch {
    private static final int NO_BOUND = Integer.MAX_VALUE;

    /** So many repairs of a group are looked at together with those of other groups; the ranges of further ones are their own. */
    private static final int MOST_SETTLED = 1_000;

    private final Part part;
    private final int maxCells;
    private final Simplex start;
    private final BitSet forced;

    /** The cells that may still be chosen at this point of the search. */
    private final BitSet changeable;

    private final BitSet chosen = new BitSet();
    private final BitSet named;
    private final List<Found> found = new ArrayList<>();
    private final @Nullable Moves moves;
    private int leastWeight = NO_BOUND;
    private int budget;
    private int next;

    /** What a repair of more cells than the limit weighs at least; no bound if none was left out. */
    private int beyond = NO_BOUND;

    private SearchEnd end = SearchEnd.COMPLETE;

    /**
     * Makes a search ready.
     *
     * @param start the linear system, in which the forced cells are already free; it is not changed
     * @param forced the cells that every repair has
     * @param changeable the other cells that a repair may have
     * @param moves takes in the solutions; null if nobody asks how far they go
     */
    RepairSearch(
            Part part,
            Simplex start,
            BitSet forced,
            BitSet changeable,
            int maxCells,
            @Nullable Moves moves,
            Work work) {
        this.part = part;
        this.start = start.copy(work);
        this.moves = moves;
        this.forced = forced;
        this.changeable = (BitSet) changeable.clone();
        this.maxCells = maxCells;
        this.named = (BitSet) forced.clone();
        for (int i = changeable.nextSetBit(0); i >= 0; i = changeable.nextSetBit(i + 1)) {
            leastWeight = Math.min(leastWeight, part.cells().get(i).weight());
        }
    }

    /** The repairs that were found, all of the same weight. */
    List<Found> found() {
        return found;
    }

    SearchEnd end() {
        return end;
    }

    /** The weight of the repairs; none weighs less, also none of more cells than the limit. */
    int weight() {
        return budget;
    }

    /** All cells that the proof speaks of: so many of them that they weigh {@link #weight()} are in every repair. */
    BitSet named() {
        return named;
    }

    void run(Work work) {
        chosen.or(forced);
        int base = 0;
        for (int i = forced.nextSetBit(0); i >= 0; i = forced.nextSetBit(i + 1)) {
            base += part.cells().get(i).weight();
        }
        budget = base;
        try {
            if (forced.stream().anyMatch(cell -> part.cells().get(cell).isTrusted()) || !isPossible()) {
                return;
            }
            while (found.isEmpty()) {
                next = NO_BOUND;
                visit(start.copy(), base, forced.cardinality(), work);
                if (found.isEmpty()) {
                    if (next == NO_BOUND) {
                        break;
                    }
                    budget = next;
                }
            }
            noteBeyond();
        } catch (Work.SpentException | ArithmeticException e) {
            noteBeyond();
            end = SearchEnd.WORK_LIMIT;
        }
    }

    /** Takes back what was found if a repair of more cells than the limit may weigh less. */
    private void noteBeyond() {
        if (beyond < budget) {
            found.clear();
            budget = beyond;
        }
        if (beyond == budget || (found.isEmpty() && beyond != NO_BOUND)) {
            end = SearchEnd.SIZE_LIMIT;
        }
    }

    /**
     * Whether there may be any repair: there is none if it is not found with any figures, also those that stand where no rule
     * forbids them, in all cells that may be wrong. Without cells that must stay, all figures could be zero.
     */
    private boolean isPossible() {
        if (part.isHomogeneous()) {
            return true;
        }
        Simplex free = start.copy();
        for (int i = changeable.nextSetBit(0); i >= 0; i = changeable.nextSetBit(i + 1)) {
            BigInteger floor = part.floor(i);
            free.bound(i, floor == null ? null : floor.min(start.value(i)), null);
        }
        return free.settle() && (!part.unit().equals(BigInteger.ONE) || new WholeNumbers(part, free).find() != null);
    }

    private void visit(Simplex state, int weight, int size, Work work) {
        work.spend();
        List<BitSet> conflicts = new ArrayList<>();
        if (state.settle(row -> conflicts.add(Conflict.waysOut(part, state, row, changeable)))) {
            Simplex whole = new WholeNumbers(part, state).find();
            if (whole != null) {
                note(state, whole);
                return;
            }
            conflicts.add(anyWay());
        }
        conflicts.sort(Comparator.comparingInt(BitSet::cardinality));
        conflicts.forEach(ways -> named.or(Conflict.cells(ways)));
        if (conflicts.get(0).isEmpty()) {
            return;
        }
        List<BitSet> apart = apart(conflicts);
        int needed = weight + apart.stream().mapToInt(this::least).sum();
        if (needed > budget) {
            next = Math.min(next, needed);
        } else if (size + apart.size() > maxCells) {
            beyond = Math.min(beyond, needed);
        } else {
            branch(state, Conflict.cells(narrowest(conflicts, apart, needed, size)), weight, size, work);
        }
    }

    /**
     * The conflict with the fewest ways out. If there is room for one cell for each of those that are apart and no more, only their ways
     * are left for the others, too; and if there is room for one cell alone, it must be a way out of all.
     */
    private BitSet narrowest(List<BitSet> conflicts, List<BitSet> apart, int needed, int size) {
        boolean noMoreWeight = needed + leastWeight > budget;
        boolean noMoreCells = size + apart.size() == maxCells;
        if (!noMoreWeight && !noMoreCells) {
            return conflicts.get(0);
        }
        if (noMoreWeight) {
            next = Math.min(next, needed + leastWeight);
        } else {
            beyond = Math.min(beyond, needed + leastWeight);
        }
        BitSet left = new BitSet();
        apart.forEach(left::or);
        BitSet narrowest = left;
        for (BitSet conflict : conflicts) {
            BitSet ways = (BitSet) conflict.clone();
            ways.and(apart.size() == 1 ? narrowest : left);
            narrowest = ways.cardinality() <= narrowest.cardinality() ? ways : narrowest;
        }
        return narrowest;
    }

    private BitSet anyWay() {
        BitSet ways = new BitSet();
        changeable.stream().forEach(cell -> ways.set(2 * cell, 2 * cell + 2));
        return ways;
    }

    /** Notes the chosen cells as a repair, with the settled system and a solution in whole numbers. */
    private void note(Simplex settled, Simplex solution) {
        if (moves != null) {
            moves.add(solution);
        }
        BitSet cells = (BitSet) chosen.clone();
        boolean kept = moves != null && found.size() < MOST_SETTLED;
        found.add(new Found(cells, Change.all(part, settled, cells), kept ? settled : null));
    }

    /** Tries each of some cells as wrong, with those before it as right. */
    private void branch(Simplex state, BitSet cells, int weight, int size, Work work) {
        for (int i = cells.nextSetBit(0); i >= 0; i = cells.nextSetBit(i + 1)) {
            int heavier = weight + part.cells().get(i).weight();
            if (heavier > budget) {
                next = Math.min(next, heavier);
            } else {
                Simplex freed = state.copy();
                freed.bound(i, part.floor(i), null);
                chosen.set(i);
                changeable.clear(i);
                visit(freed, heavier, size + 1, work);
                chosen.clear(i);
            }
            changeable.clear(i);
        }
        changeable.or(cells);
    }

    /** Conflicts that have no way out in common, so that each takes a cell of its own. */
    private static List<BitSet> apart(List<BitSet> conflicts) {
        BitSet seen = new BitSet();
        List<BitSet> apart = new ArrayList<>();
        for (BitSet conflict : conflicts) {
            if (!seen.intersects(conflict)) {
                seen.or(conflict);
                apart.add(conflict);
            }
        }
        return apart;
    }

    private int least(BitSet ways) {
        int least = NO_BOUND;
        for (int way = ways.nextSetBit(0); way >= 0; way = ways.nextSetBit(way + 1)) {
            least = Math.min(least, part.cells().get(way >> 1).weight());
        }
        return least;
    }
}
