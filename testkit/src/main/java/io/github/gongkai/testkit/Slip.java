/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.testkit;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.diagnose.SlipKind;
import io.github.gongkai.form.CellRef;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import org.immutables.value.Value;

/** One slip of the pen in a report: where, of what kind, and every check of figures that fails with it, by the form's algebra. */
@Value.Immutable
public sealed interface Slip permits ImmutableSlip {

    /** What happened. */
    @Value.Parameter
    SlipKind kind();

    /** The cells whose figures are wrong; the first is the one that the slip was asked for. */
    @Value.Parameter
    List<CellRef> cells();

    /** The report with the wrong figures. */
    @Value.Parameter
    AnnualReport report();

    /** The report as it was before. */
    @Value.Parameter
    AnnualReport original();

    /** The keys of the checks of figures that the report violates, such as {@code T3-01[naturalPerson]}; none if it stays unseen. */
    default SortedSet<String> violated() {
        return FormAlgebra.violated(report());
    }

    /**
     * Returns every way in which a slip of a kind can happen at a cell of a report; none where it would change nothing, such as swapped
     * digits in a figure of one digit.
     *
     * @throws IllegalArgumentException if the cell is of another edition than the report
     * @throws java.util.NoSuchElementException if a cell of the report states no figure
     */
    static List<Slip> all(SlipKind kind, AnnualReport report, CellRef cell) {
        Slipping slipping = new Slipping(report, cell);
        return slipping.ways(kind).stream().map(way -> slipping.slip(kind, way)).toList();
    }

    /** Returns one of the ways of a slip at the first cell from a start on where there is one; the start counts on past the end. */
    static Optional<Slip> first(SlipKind kind, AnnualReport report, int start, int way) {
        List<CellRef> cells = report.edition().cells();
        for (int i = 0; i < cells.size(); i++) {
            Slipping slipping = new Slipping(report, cells.get((start % cells.size() + i) % cells.size()));
            List<Map<CellRef, BigDecimal>> ways = slipping.ways(kind);
            if (!ways.isEmpty()) {
                return Optional.of(slipping.slip(kind, ways.get(way % ways.size())));
            }
        }
        return Optional.empty();
    }
}
