/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.diagnose;

import io.github.gongkai.check.Dossier;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a single wrong figure would be known by: how the equations that are left without the unknown cells speak of each known one. */
final class Locating {
    private final List<Part> parts;

    Locating(Diagnoser diagnoser, Dossier dossier) {
        this.parts = new HardChecks(diagnoser, dossier, Results.of(diagnoser, dossier)).parts();
    }

    /** What a wrong figure would be known by, for every known cell that a hard rule between figures speaks of, in the order of the form. */
    SortedMap<DossierCell, Locatability> all() {
        SortedMap<DossierCell, Locatability> all = new TreeMap<>(FormOrder.OF_CELLS);
        for (Part part : parts) {
            solved(part).ifPresent(simplex -> add(part, simplex, all));
        }
        return Collections.unmodifiableSortedMap(all);
    }

    /**
     * The system with each unknown cell solved for, as far as an equation speaks of it; empty if the coefficients become too large, as only
     * with many rules of one's own.
     */
    private static Optional<Simplex> solved(Part part) {
        Simplex simplex = part.simplex(new Work(Long.MAX_VALUE));
        try {
            for (int cell = 0; cell < part.cells().size(); cell++) {
                int row = part.cells().get(cell).known() == null ? equation(part, simplex, cell) : -1;
                if (row >= 0) {
                    simplex.solve(row, cell);
                }
            }
            return Optional.of(simplex);
        } catch (ArithmeticException e) {
            return Optional.empty();
        }
    }

    private static void add(Part part, Simplex simplex, Map<DossierCell, Locatability> all) {
        Map<List<Long>, List<DossierCell>> alike = new HashMap<>();
        Map<DossierCell, List<Long>> columns = new HashMap<>();
        for (int cell = 0; cell < part.cells().size(); cell++) {
            Variable variable = part.cells().get(cell);
            if (variable.known() != null) {
                List<Long> column = column(part, simplex, cell);
                columns.put(variable.toCell(), column);
                if (!variable.isTrusted()) {
                    alike.computeIfAbsent(column, of -> new ArrayList<>()).add(variable.toCell());
                }
            }
        }
        columns.forEach((cell, column) -> {
            List<DossierCell> others = alike.getOrDefault(column, List.of()).stream()
                    .filter(other -> !column.isEmpty() && !other.equals(cell))
                    .sorted(FormOrder.OF_CELLS)
                    .toList();
            all.put(cell, ImmutableLocatability.of(!column.isEmpty(), others));
        });
    }

    /** An equation that is not yet solved for another cell and speaks of this one; -1 if there is none. */
    private static int equation(Part part, Simplex simplex, int cell) {
        for (int row = 0; row < simplex.rows(); row++) {
            if (isEquation(part, simplex, row) && simplex.row(row)[cell] != 0) {
                return row;
            }
        }
        return -1;
    }

    private static boolean isEquation(Part part, Simplex simplex, int row) {
        int variable = simplex.basic(row);
        return !part.isCell(variable) && part.check(variable).isEquality();
    }

    /** How the equations speak of a cell, but for a factor; empty if they do not. */
    private static List<Long> column(Part part, Simplex simplex, int cell) {
        List<Long> column = new ArrayList<>();
        long divisor = 0;
        for (int row = 0; row < simplex.rows(); row++) {
            long coefficient = isEquation(part, simplex, row) ? simplex.row(row)[cell] : 0;
            column.add(coefficient);
            divisor = divisor == 0 ? coefficient : Long.signum(divisor) * Simplex.gcd(Math.abs(divisor), coefficient);
        }
        if (divisor == 0) {
            return List.of();
        }
        long factor = divisor;
        column.replaceAll(coefficient -> coefficient / factor);
        return column;
    }
}
