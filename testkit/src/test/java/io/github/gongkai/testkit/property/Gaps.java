/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.testkit.property;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.entry.Entry;
import io.github.gongkai.form.CellKind;
import io.github.gongkai.form.CellRef;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;

/** Cells that state no figure, made and filled. */
final class Gaps {
    private static final List<Entry> MISSING =
            List.of(Entry.blank(), Entry.notRead(), Entry.marked("/"), Entry.unreadable("若干"));
    private static final List<Long> FIGURES = List.of(0L, 0L, 1L, 2L, 17L, 3000L, 1_000_000_000_000_000L);

    private Gaps() {}

    /** Returns a report without some of its figures. */
    static AnnualReport made(AnnualReport report, Random random) {
        int oneIn = 1 + random.nextInt(20);
        AnnualReport made = report;
        for (CellRef cell : report.edition().cells()) {
            if (random.nextInt(oneIn) == 0) {
                made = made.with(cell, MISSING.get(random.nextInt(MISSING.size())));
            }
        }
        return made;
    }

    /** Returns a report with a figure, of those that may stand there, in some of the cells that state none. */
    static AnnualReport filled(AnnualReport report, Random random) {
        int oneIn = 1 + random.nextInt(3);
        AnnualReport filled = report;
        for (CellRef cell : report.edition().cells()) {
            if (!report.entry(cell).isStated() && random.nextInt(oneIn) == 0) {
                filled = filled.with(cell, Numbers.entry(cell, figure(cell, random)));
            }
        }
        return filled;
    }

    private static BigDecimal figure(CellRef cell, Random random) {
        BigDecimal figure = BigDecimal.valueOf(FIGURES.get(random.nextInt(FIGURES.size())));
        return cell.kind() == CellKind.SIGNED_CHANGE && random.nextBoolean() ? figure.negate() : figure;
    }
}
