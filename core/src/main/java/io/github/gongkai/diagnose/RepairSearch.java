package io.github.gongkai.diagnose;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * The search for every repair of least weight, by deepening: as long as the figures that are left cannot hold, some cell of each
 * conflict must be wrong, and each is tried in turn, without those that were tried before it. Conflicts that have no cell in
 * common take a cell each, which says early when a weight will not do.
 */
final class RepairSearch {
    private static final int NO_BOUND = Integer.MAX_VALUE;

    private final Part part;
    private final int maxCells;
    private final Simplex start;
    private final BitSet forced;

    /** The cells that may still be chosen at this point of the search. */
    private final BitSet changeable;

    private final BitSet chosen = new BitSet();
    private final BitSet named;
    private final List<Found> found = new ArrayList<>();
    private final Moves moves;
    private int leastWeight = NO_BOUND;
    private int budget;
    private int next;
    private boolean tooManyCells;
    private SearchEnd end = SearchEnd.COMPLETE;

    /**
     * Makes a search ready.
     *
     * @param start the linear system, in which the forced cells are already free; it is not changed
     * @param forced the cells that every repair has
     * @param changeable the other cells that a repair may have
     */
    RepairSearch(Part part, Simplex start, BitSet forced, BitSet changeable, int maxCells, Work work) {
        this.part = part;
        this.start = start.copy(work);
        this.moves = new Moves(start);
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

    /** How far the solutions of the repairs move each variable. */
    Moves moves() {
        return moves;
    }

    SearchEnd end() {
        return end;
    }

    /** The weight of the repairs; none weighs less. */
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
                        end = tooManyCells ? SearchEnd.SIZE_LIMIT : SearchEnd.COMPLETE;
                        return;
                    }
                    budget = next;
                }
            }
        } catch (Work.SpentException | ArithmeticException e) {
            end = SearchEnd.WORK_LIMIT;
        }
    }

    /** Whether there is any repair, if all cells that may be wrong are. Without cells that must stay, all figures could be zero. */
    private boolean isPossible() {
        if (part.isHomogeneous()) {
            return true;
        }
        Simplex free = start.copy();
        for (int i = changeable.nextSetBit(0); i >= 0; i = changeable.nextSetBit(i + 1)) {
            free.bound(i, part.floor(i), null);
        }
        return free.settle() && new WholeNumbers(part, free).find() != null;
    }

    private void visit(Simplex state, int weight, int size, Work work) {
        work.spend();
        List<BitSet> conflicts;
        if (state.settle()) {
            Simplex whole = new WholeNumbers(part, state).find();
            if (whole != null) {
                note(whole);
                return;
            }
            conflicts = List.of((BitSet) changeable.clone());
        } else {
            conflicts = conflicts(state);
        }
        conflicts.forEach(named::or);
        BitSet smallest = conflicts.get(0);
        if (smallest.isEmpty()) {
            return;
        }
        int needed = weight + needed(conflicts);
        if (needed > budget) {
            next = Math.min(next, needed);
            return;
        }
        if (size >= maxCells) {
            tooManyCells = true;
            return;
        }
        if (budget - weight < 2 * leastWeight) {
            next = Math.min(next, weight + 2 * leastWeight);
            branch(state, common(conflicts), weight, size, work);
        } else if (size + 1 == maxCells) {
            tooManyCells = true;
            branch(state, common(conflicts), weight, size, work);
        } else {
            branch(state, smallest, weight, size, work);
        }
    }

    /** Notes the chosen cells as a repair, with a solution. */
    private void note(Simplex solution) {
        moves.add(solution);
        List<Found.Change> changes = new ArrayList<>();
        for (int cell = chosen.nextSetBit(0); cell >= 0; cell = chosen.nextSetBit(cell + 1)) {
            changes.add(new Found.Change(cell, new Extremes(part, solution.copy(), cell).range()));
        }
        found.add(new Found(changes));
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

    /** The cells of each row that cannot hold, those with the fewest first. */
    private List<BitSet> conflicts(Simplex state) {
        List<BitSet> conflicts = new ArrayList<>();
        for (int row = 0; row < state.rows(); row++) {
            int direction = state.violation(row);
            if (direction != 0 && state.entering(row, direction) < 0) {
                conflicts.add(Conflict.cells(part, state, row, changeable));
            }
        }
        conflicts.sort(Comparator.comparingInt(BitSet::cardinality));
        return conflicts;
    }

    /** The least weight of cells that have one of each conflict: of conflicts that have none in common, the sum of the least of each. */
    private int needed(List<BitSet> conflicts) {
        BitSet seen = new BitSet();
        int needed = 0;
        for (BitSet conflict : conflicts) {
            if (!seen.intersects(conflict)) {
                seen.or(conflict);
                needed += least(conflict);
            }
        }
        return needed;
    }

    private int least(BitSet cells) {
        int least = NO_BOUND;
        for (int i = cells.nextSetBit(0); i >= 0; i = cells.nextSetBit(i + 1)) {
            least = Math.min(least, part.cells().get(i).weight());
        }
        return least;
    }

    /** The cells of all conflicts, one of which must do if there is room for one only. */
    private static BitSet common(List<BitSet> conflicts) {
        BitSet common = (BitSet) conflicts.get(0).clone();
        conflicts.forEach(common::and);
        return common;
    }
}
