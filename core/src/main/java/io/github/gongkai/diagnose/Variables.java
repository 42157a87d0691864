/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.diagnose;

import io.github.gongkai.MissingPolicy;
import io.github.gongkai.entry.Entries;
import io.github.gongkai.form.CellKind;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.form.Section;
import io.github.gongkai.rule.ReportRole;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The cells that hard checks speak of, numbered as they come. */
final class Variables {
    private final Diagnoser diagnoser;
    private final DossierFigures figures;
    private final MissingPolicy policy;
    private final boolean allAlike;
    private final List<DossierPlace> places = new ArrayList<>();
    private final List<Boolean> inadmissible = new ArrayList<>();

    /** The numbers of the cells, one more each, by report, section and place in the table; 0 for those that have none yet. */
    private final Map<ReportRole, Map<Section, int[]>> numbers = new EnumMap<>(ReportRole.class);

    Variables(Diagnoser diagnoser, DossierFigures figures) {
        this.diagnoser = diagnoser;
        this.figures = figures;
        this.policy = diagnoser.ruleSet().missingPolicy();
        this.allAlike = diagnoser.trusted().isEmpty() && diagnoser.weights().isEmpty();
    }

    /** A cell; or, if it is a rest, what those members have in it together who do not state it. */
    private record DossierPlace(ReportRole role, CellRef cell, boolean isRest) {}

    /** The number of a cell. */
    int of(ReportRole role, CellRef cell) {
        int[] ofTable = numbers.computeIfAbsent(role, of -> new EnumMap<>(Section.class))
                .computeIfAbsent(
                        cell.section(),
                        section -> new int[cell.edition().table(section).cells().size()]);
        if (ofTable[cell.index()] == 0) {
            places.add(new DossierPlace(role, cell, false));
            inadmissible.add(false);
            ofTable[cell.index()] = places.size();
        }
        return ofTable[cell.index()] - 1;
    }

    /** The numbers of what the members have in a cell together: of what they state and, if not all of them state it, of the rest. */
    int[] ofMembers(CellRef cell) {
        int stated = of(ReportRole.MEMBERS, cell);
        if (figures.total(cell).isComplete(policy)) {
            return new int[] {stated};
        }
        places.add(new DossierPlace(ReportRole.MEMBERS, cell, true));
        inadmissible.add(false);
        return new int[] {stated, places.size() - 1};
    }

    /** Notes that a cell states a figure that its kind does not admit. */
    void addInadmissible(ReportRole role, CellRef cell) {
        inadmissible.set(of(role, cell), true);
    }

    /**
     * Splits cells and equations up wherever no equation binds them together. Cells, equations and parts are in the order of the form, so
     * that what is found does not depend on the order of the rules.
     */
    List<Part> parts(List<Equation> equations) {
        int[] parents = new int[places.size()];
        Arrays.setAll(parents, i -> i);
        for (Equation equation : equations) {
            int first = equation.plus()[0];
            join(parents, first, equation.plus());
            join(parents, first, equation.minus());
        }
        List<List<Variable>> cells = new ArrayList<>();
        List<List<Equation>> checks = new ArrayList<>();
        int[] partOf = new int[parents.length];
        Arrays.fill(partOf, -1);
        int[] within = new int[parents.length];
        for (int i : inFormOrder()) {
            int root = root(parents, i);
            if (partOf[root] < 0) {
                partOf[root] = cells.size();
                cells.add(new ArrayList<>());
                checks.add(new ArrayList<>());
            }
            partOf[i] = partOf[root];
            within[i] = cells.get(partOf[i]).size();
            cells.get(partOf[i]).add(variable(i));
        }
        for (Equation equation : equations) {
            checks.get(partOf[equation.plus()[0]]).add(equation.renumbered(within));
        }
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            checks.get(i).sort(Equation.ORDER);
            parts.add(new Part(cells.get(i), checks.get(i)));
        }
        return parts;
    }

    /** The numbers in the order of the form, whatever that in which they were given; rests come behind all cells. */
    private int[] inFormOrder() {
        int[] order = new int[places.size()];
        int size = 0;
        for (Map<Section, int[]> ofRole : numbers.values()) {
            for (int[] ofTable : ofRole.values()) {
                for (int number : ofTable) {
                    if (number > 0) {
                        order[size] = number - 1;
                        size++;
                    }
                }
            }
        }
        if (size < order.length) {
            List<Integer> rests = new ArrayList<>();
            for (int i = 0; i < order.length; i++) {
                if (places.get(i).isRest()) {
                    rests.add(i);
                }
            }
            rests.sort(Comparator.comparing(
                    i -> ImmutableDossierCell.of(
                            places.get(i).role(), places.get(i).cell()),
                    FormOrder.OF_CELLS));
            for (int rest : rests) {
                order[size] = rest;
                size++;
            }
        }
        return order;
    }

    /** Joins cells to the part of one; a part is known by its first cell. */
    private static void join(int[] parents, int one, int[] others) {
        for (int other : others) {
            int a = root(parents, one);
            int b = root(parents, other);
            parents[Math.max(a, b)] = Math.min(a, b);
        }
    }

    private static int root(int[] parents, int cell) {
        int root = cell;
        while (parents[root] != root) {
            parents[root] = parents[parents[root]];
            root = parents[root];
        }
        return root;
    }

    private Variable variable(int number) {
        ReportRole role = places.get(number).role();
        CellRef cell = places.get(number).cell();
        BigDecimal least = cell.kind() == CellKind.SIGNED_CHANGE ? null : BigDecimal.ZERO;
        boolean bad = inadmissible.get(number);
        BigDecimal known = bad || places.get(number).isRest() ? null : known(role, cell);
        if (allAlike) {
            return new Variable(role, cell, known, bad, least, 1, false);
        }
        DossierCell key = ImmutableDossierCell.of(role, cell);
        Map<DossierCell, Integer> weights = diagnoser.weights();
        return new Variable(
                role,
                cell,
                known,
                bad,
                least,
                weights.getOrDefault(key, 1),
                diagnoser.trusted().contains(key));
    }

    private @Nullable BigDecimal known(ReportRole role, CellRef cell) {
        if (role != ReportRole.MEMBERS) {
            long packed = figures.report(role).table(cell.section()).entries().packed(cell.index());
            if (packed >= -Entries.MAX_PACKED) {
                return BigDecimal.valueOf(packed);
            }
        }
        return role == ReportRole.MEMBERS ? figures.total(cell).sum() : figures.number(role, cell);
    }
}
