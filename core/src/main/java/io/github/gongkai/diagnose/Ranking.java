/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.diagnose;

import java.util.Comparator;
import java.util.Iterator;

/** The likeliest repair first: the one that leaves the fewest figures unexplained, by the strongest evidence; else in the order of the form. */
final class Ranking {
    static final Comparator<Repair> ORDER = Comparator.comparingLong(Ranking::unexplained)
            .thenComparingInt(Ranking::evidence)
            .thenComparing(Ranking::inFormOrder);

    private Ranking() {}

    private static long unexplained(Repair repair) {
        return repair.corrections().stream()
                .filter(correction -> correction.slip().isEmpty())
                .count();
    }

    private static int evidence(Repair repair) {
        return repair.corrections().stream()
                .flatMap(correction -> correction.slip().stream())
                .mapToInt(SlipKind::ordinal)
                .sum();
    }

    private static int inFormOrder(Repair one, Repair other) {
        Iterator<DossierCell> cells = other.cells().iterator();
        for (DossierCell cell : one.cells()) {
            int order = cells.hasNext() ? FormOrder.OF_CELLS.compare(cell, cells.next()) : 1;
            if (order != 0) {
                return order;
            }
        }
        return cells.hasNext() ? -1 : 0;
    }
}
