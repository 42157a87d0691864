/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.diagnose;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The faults of one part: its conflicts, put together as far as they have to be.
 *
 * <p>Conflicts that have no cell in common are looked at apart, each group as if the others were none. That is right if no cell is
 * named in the search of two groups, so that every repair of all takes its share from each; and if repairs of all groups always go
 * together, which their solutions show. If not, the groups in question are looked at as one.
 */
final class Localization {
    private final Diagnoser diagnoser;
    private final Part part;

    /** The part with everything that must be wrong free, and the others known; bounds are as they should be. */
    private final Simplex original;

    /** The same, settled, without the bounds that cannot be kept. */
    private final Simplex root;

    private final BoundRows bound;
    private final BitSet changeable = new BitSet();
    private List<Group> groups = new ArrayList<>();

    Localization(Diagnoser diagnoser, Part part) {
        this.diagnoser = diagnoser;
        this.part = part;
        for (int i = 0; i < part.cells().size(); i++) {
            changeable.set(i, part.cells().get(i).isChangeable());
        }
        this.original = part.simplex(new Work(Long.MAX_VALUE));
        this.root = original.copy();
        List<Conflict> conflicts = conflicts();
        this.bound = new BoundRows(part, root);
        addGroups(conflicts, conflicts.size() > 2 ? withoutImplied() : new BitSet());
        putTogether();
    }

    /** Takes away the bounds of equations that follow from others, and returns their variables. */
    private BitSet withoutImplied() {
        BitSet implied = bound.implied();
        implied.stream().forEach(variable -> {
            root.bound(variable, null, null);
            original.bound(variable, null, null);
        });
        return implied;
    }

    private void addGroups(List<Conflict> conflicts, BitSet implied) {
        for (int i = 0; i < part.cells().size(); i++) {
            if (part.cells().get(i).isInadmissible()) {
                BitSet cell = new BitSet();
                cell.set(i);
                groups.add(new Group(List.of(), cell));
            }
        }
        for (Conflict conflict : conflicts) {
            if (!implied.get(conflict.variable())) {
                add(new Group(List.of(conflict), new BitSet()));
            }
        }
        if (groups.isEmpty() && !isWhole()) {
            groups.add(new Group(List.of(Conflict.ofWholeNumbers(part, changeable)), new BitSet()));
        }
    }

    /** Whether there are whole numbers that hold, where there are fractions; not if it takes too many steps to know. */
    private boolean isWhole() {
        try {
            return new WholeNumbers(part, root.copy(new Work(diagnoser.maxSteps()))).find() != null;
        } catch (Work.SpentException | ArithmeticException e) {
            return false;
        }
    }

    /** The groups, each of them searched. */
    List<Group> groups() {
        return groups;
    }

    RepairSearch search(Group group) {
        return group.search(this, groups.size() > 1);
    }

    /**
     * What the repairs of a group weigh at least. A search that was cut short and speaks of a cell that another one speaks of, too,
     * may have counted what is wrong in the other group; then all that is sure is that each of its conflicts takes a cell.
     */
    int weight(Group group) {
        RepairSearch search = search(group);
        boolean isAlone = groups.stream()
                .noneMatch(
                        other -> !other.equals(group) && search(other).named().intersects(search.named()));
        return isAlone || search.end() == SearchEnd.COMPLETE ? search.weight() : least(group);
    }

    private int least(Group group) {
        int inadmissible = group.inadmissible().stream()
                .map(cell -> part.cells().get(cell).weight())
                .sum();
        return group.conflicts().stream()
                .map(Conflict::cells)
                .filter(cells -> !cells.intersects(group.inadmissible()) && !cells.isEmpty())
                .mapToInt(cells -> inadmissible
                        + cells.stream()
                                .map(cell -> part.cells().get(cell).weight())
                                .min()
                                .orElse(0))
                .max()
                .orElse(inadmissible);
    }

    Simplex root() {
        return root;
    }

    /** The changes of each repair of a group, in ranges that go with the repairs of all other groups as far as the steps suffice. */
    List<List<Change>> changes(Group group) {
        Work work = new Work(diagnoser.maxSteps());
        List<Group> others = groups.stream()
                .filter(other -> !other.equals(group) && !search(other).found().isEmpty())
                .toList();
        BitSet free = new BitSet();
        others.forEach(other -> search(other).found().forEach(found -> free.or(found.cells())));
        return search(group).found().stream()
                .map(found -> together(found, others, free, work))
                .toList();
    }

    private List<Change> together(Found found, List<Group> others, BitSet free, Work work) {
        Simplex settled = found.settled();
        if (settled == null || others.isEmpty()) {
            return found.changes();
        }
        try {
            Simplex together = settled.copy(work);
            others.forEach(other -> restore(together, other));
            free.stream().forEach(cell -> together.bound(cell, part.floor(cell), null));
            return together.settle() ? Change.all(part, together, found.cells()) : found.changes();
        } catch (Work.SpentException | ArithmeticException e) {
            return found.changes();
        }
    }

    /** Gives the conflicts of a group back the bounds that they cannot keep. */
    private void restore(Simplex simplex, Group group) {
        for (Conflict conflict : group.conflicts()) {
            int variable = conflict.variable();
            simplex.bound(variable, original.least(variable), original.most(variable));
        }
    }

    /** Searches for the repairs of a group, as if there were no other. */
    RepairSearch run(Group group, @Nullable Moves moves) {
        Work work = new Work(diagnoser.maxSteps());
        Simplex start = root.copy(work);
        restore(start, group);
        RepairSearch search =
                new RepairSearch(part, start, group.inadmissible(), changeable, diagnoser.maxCells(), moves, work);
        search.run(work);
        return search;
    }

    /** The cells of each row that binds known cells to each other, whatever the unknown ones are; no row that follows from others. */
    List<BitSet> bound() {
        return bound.cells();
    }

    /** Settles the root, and takes away the bounds of every row that cannot keep them. */
    private List<Conflict> conflicts() {
        List<Conflict> conflicts = new ArrayList<>();
        root.settle(row -> conflicts.add(Conflict.of(part, root, row, changeable)));
        conflicts.forEach(conflict -> root.bound(conflict.variable(), null, null));
        return conflicts;
    }

    /** Adds a group, with those before that have a cell in common with it. */
    private void add(Group group) {
        Group all = group;
        List<Group> others = new ArrayList<>();
        for (Group other : groups) {
            if (other.meets(group)) {
                all = Group.of(other, all);
            } else {
                others.add(other);
            }
        }
        others.add(all);
        groups = others;
    }

    private void putTogether() {
        BitSet together = dependent();
        while (!together.isEmpty()) {
            List<Group> others = new ArrayList<>();
            Group all = null;
            for (int i = 0; i < groups.size(); i++) {
                Group group = groups.get(i);
                if (!together.get(i)) {
                    others.add(group);
                } else {
                    all = all == null ? group : Group.of(all, group);
                }
            }
            if (all != null) {
                others.add(all);
            }
            groups = others;
            together = dependent();
        }
    }

    /** Some groups that have to be looked at as one; none if every group can stand alone. */
    private BitSet dependent() {
        BitSet dependent = new BitSet();
        if (groups.size() < 2) {
            groups.forEach(this::search);
            return dependent;
        }
        List<BitSet> named = new ArrayList<>();
        List<Moves> moves = new ArrayList<>();
        BitSet searched = new BitSet();
        for (int i = 0; i < groups.size(); i++) {
            RepairSearch search = search(groups.get(i));
            searched.set(
                    i, search.end() == SearchEnd.COMPLETE && !search.found().isEmpty());
            named.add(search.named());
            moves.add(groups.get(i).moves());
        }
        for (int i = searched.nextSetBit(0); i >= 0; i = searched.nextSetBit(i + 1)) {
            for (int j = searched.nextSetBit(i + 1); j >= 0; j = searched.nextSetBit(j + 1)) {
                if (named.get(i).intersects(named.get(j))
                        || moves.get(i).moves(named.get(j))
                        || moves.get(j).moves(named.get(i))) {
                    dependent.set(i);
                    dependent.set(j);
                    return dependent;
                }
            }
        }
        for (int variable = 0; variable < root.variables() && dependent.isEmpty(); variable++) {
            BitSet moving = moving(variable, moves, searched);
            if (moving.cardinality() > 1 && !staysWithin(variable, moves, moving)) {
                dependent = moving;
            }
        }
        return dependent;
    }

    private static BitSet moving(int variable, List<Moves> moves, BitSet searched) {
        BitSet moving = new BitSet();
        for (int i = searched.nextSetBit(0); i >= 0; i = searched.nextSetBit(i + 1)) {
            moving.set(i, moves.get(i).moves(variable));
        }
        return moving;
    }

    /** Whether a variable is within its bounds whatever repairs are chosen. */
    private boolean staysWithin(int variable, List<Moves> moves, BitSet moving) {
        BigInteger low = BigInteger.ZERO;
        BigInteger high = BigInteger.ZERO;
        for (int i = moving.nextSetBit(0); i >= 0; i = moving.nextSetBit(i + 1)) {
            if (!moves.get(i).isKnown()) {
                return false;
            }
            low = low.add(moves.get(i).low(variable));
            high = high.add(moves.get(i).high(variable));
        }
        BigInteger before = Moves.value(root, variable);
        BigInteger least = original.least(variable);
        BigInteger most = original.most(variable);
        return (least == null || least.compareTo(before.add(low)) <= 0)
                && (most == null || most.compareTo(before.add(high)) >= 0);
    }
}
