/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.benchmarks;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.entry.Amount;
import io.github.gongkai.entry.AmountUnit;
import io.github.gongkai.entry.Entry;
import io.github.gongkai.form.CellRef;
import java.math.BigDecimal;

/** Changes stated figures. */
final class Changes {

    private Changes() {}

    /** Returns the report with a whole number added to the figure in one cell. */
    static AnnualReport add(AnnualReport report, CellRef cell, long change) {
        BigDecimal figure = report.entry(cell).number().orElseThrow().add(BigDecimal.valueOf(change));
        return report.with(
                cell,
                switch (cell.kind()) {
                    case COUNT -> Entry.count(figure.longValueExact());
                    case SIGNED_CHANGE -> Entry.change(figure.longValueExact());
                    case AMOUNT -> Entry.of(Amount.of(figure, AmountUnit.TEN_THOUSAND_YUAN));
                });
    }
}
