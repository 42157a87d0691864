/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.diagnose;

import io.github.gongkai.entry.Entry;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes what a search has found into faults, each with its repairs in order. */
final class FaultMaker {
    private final HardChecks hard;
    private final Folding folding;
    private final Part part;
    private final Localization localization;

    FaultMaker(HardChecks hard, Folding folding, Part part, Localization localization) {
        this.hard = hard;
        this.folding = folding;
        this.part = part;
        this.localization = localization;
    }

    /** The faults of a group: as many as its repairs can be told apart into with no cell in one bound to a cell in another. */
    List<Fault> faults(Group group) {
        RepairSearch search = localization.search(group);
        List<List<Change>> repairs = localization.changes(group);
        List<Fault> faults = new ArrayList<>();
        if (repairs.isEmpty() || search.end() != SearchEnd.COMPLETE) {
            faults.add(fault(group, search, repairs, localization.weight(group)));
            return faults;
        }
        for (List<List<Change>> ofBlock : blocks(group, repairs)) {
            int weight = ofBlock.get(0).stream()
                    .mapToInt(change -> part.cells().get(change.cell()).weight())
                    .sum();
            faults.add(fault(group, search, ofBlock, weight));
        }
        return faults;
    }

    /** The repairs, block by block, if every repair is one of each block together with any of the others; else as one. */
    private List<List<List<Change>>> blocks(Group group, List<List<Change>> repairs) {
        List<BitSet> blocks = connected(group, repairs);
        List<List<List<Change>>> byBlock =
                blocks.stream().map(block -> within(block, repairs)).toList();
        BigInteger products = byBlock.stream()
                .map(ofBlock -> BigInteger.valueOf(ofBlock.size()))
                .reduce(BigInteger.ONE, BigInteger::multiply);
        boolean whole = products.equals(BigInteger.valueOf(repairs.size()))
                && byBlock.stream().allMatch(ofBlock -> ofBlock.stream().noneMatch(List::isEmpty))
                && byBlock.stream().allMatch(this::isOfOneWeight);
        return whole ? byBlock : List.of(repairs);
    }

    private boolean isOfOneWeight(List<List<Change>> repairs) {
        return repairs.stream()
                        .mapToInt(changes -> changes.stream()
                                .mapToInt(change ->
                                        part.cells().get(change.cell()).weight())
                                .sum())
                        .distinct()
                        .count()
                == 1;
    }

    private static List<List<Change>> within(BitSet block, List<List<Change>> repairs) {
        Set<List<Change>> distinct = new LinkedHashSet<>();
        for (List<Change> repair : repairs) {
            distinct.add(
                    repair.stream().filter(change -> block.get(change.cell())).toList());
        }
        return List.copyOf(distinct);
    }

    /** The cells of repairs, put together where a row binds them to each other. */
    private List<BitSet> connected(Group group, List<List<Change>> repairs) {
        List<BitSet> blocks = new ArrayList<>();
        for (int cell : cells(repairs).stream().toArray()) {
            BitSet block = new BitSet();
            block.set(cell);
            blocks.add(block);
        }
        if (blocks.size() > 1) {
            localization.bound().forEach(row -> join(blocks, row));
            part.checks().stream()
                    .map(Equation::cells)
                    .filter(cells -> cells.intersects(group.inadmissible()))
                    .forEach(cells -> join(blocks, cells));
        }
        blocks.sort(Comparator.comparingInt(block -> block.nextSetBit(0)));
        return blocks;
    }

    private static void join(List<BitSet> blocks, BitSet cells) {
        List<BitSet> met = blocks.stream().filter(cells::intersects).toList();
        if (met.size() > 1) {
            blocks.removeAll(met);
            BitSet all = new BitSet();
            met.forEach(all::or);
            blocks.add(all);
        }
    }

    private static BitSet cells(List<List<Change>> repairs) {
        BitSet cells = new BitSet();
        repairs.forEach(repair -> repair.forEach(change -> cells.set(change.cell())));
        return cells;
    }

    private Fault fault(Group group, RepairSearch search, List<List<Change>> changes, int weight) {
        List<Repair> repairs =
                changes.stream().map(this::repair).sorted(Ranking.ORDER).toList();
        BitSet cells = cells(changes);
        List<DossierCheck> conflict = conflict(group, cells);
        Set<DossierCell> candidates = new HashSet<>();
        suspects(group, cells).stream()
                .forEach(cell -> candidates.add(part.cells().get(cell).toCell()));
        boolean only = search.end() == SearchEnd.COMPLETE && repairs.size() == 1;
        return ImmutableFault.of(
                conflict,
                repairs,
                search.end(),
                weight,
                folding.findings(conflict, candidates, only ? repairs.get(0) : null),
                folding.findingsOfPrevious(conflict, candidates));
    }

    /** The cells of repairs, or of the conflicts if there are none, among which wrong ones must be. */
    private static BitSet suspects(Group group, BitSet cells) {
        if (!cells.isEmpty()) {
            return cells;
        }
        BitSet suspects = (BitSet) group.inadmissible().clone();
        group.conflicts().forEach(conflict -> suspects.or(conflict.cells()));
        return suspects;
    }

    /** The checks that cannot hold together: those of the conflicts that speak of one of the cells, or of all if there are none. */
    private List<DossierCheck> conflict(Group group, BitSet cells) {
        Set<DossierCheck> checks = new LinkedHashSet<>();
        for (Conflict conflict : group.conflicts()) {
            if (cells.isEmpty() || conflict.cells().intersects(cells)) {
                checks.addAll(conflict.checks());
            }
        }
        for (DossierCheck check : hard.inadmissible()) {
            if (group.inadmissible().stream()
                    .anyMatch(cell -> (cells.isEmpty() || cells.get(cell))
                            && isOf(check, part.cells().get(cell)))) {
                checks.add(check);
            }
        }
        return checks.isEmpty() && !cells.isEmpty()
                ? conflict(group, new BitSet())
                : checks.stream().sorted(FormOrder.OF_CHECKS).toList();
    }

    private static boolean isOf(DossierCheck check, Variable cell) {
        return check.role() == cell.role() && check.check().formula().cells().contains(cell.cell());
    }

    private Repair repair(List<Change> changes) {
        List<Correction> corrections = changes.stream().map(this::correction).toList();
        Slips slips = new Slips(hard.figures(), part, corrections);
        return ImmutableRepair.of(corrections.stream()
                .map(correction -> ImmutableCorrection.of(
                        correction.cell(), correction.found(), correction.range(), slips.slip(correction.cell())))
                .sorted(Comparator.comparing(Correction::cell, FormOrder.OF_CELLS))
                .toList());
    }

    /** The correction, as long as it is not known how the figure came about. */
    private Correction correction(Change change) {
        Variable variable = part.cells().get(change.cell());
        Entry found = hard.figures().entry(variable.role(), variable.cell());
        return ImmutableCorrection.of(variable.toCell(), found, change.range(), Optional.empty());
    }
}
