/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.testkit;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.entry.Amount;
import io.github.gongkai.entry.AmountUnit;
import io.github.gongkai.entry.Count;
import io.github.gongkai.entry.Entry;
import io.github.gongkai.entry.SignedChange;
import io.github.gongkai.form.CellRef;
import java.math.BigDecimal;

/** Figures of the kind that a cell holds. */
final class Figures {
    private Figures() {}

    static Entry entry(CellRef cell, BigDecimal number, AmountUnit unit) {
        return switch (cell.kind()) {
            case COUNT -> Entry.of(Count.of(number));
            case SIGNED_CHANGE -> Entry.of(SignedChange.of(number));
            case AMOUNT -> Entry.of(Amount.of(number, unit));
        };
    }

    /** The number in a cell that states one. */
    static BigDecimal number(AnnualReport report, CellRef cell) {
        return report.entry(cell).number().orElseThrow();
    }

    /** The report with another number in a cell, in the same unit as before. */
    static AnnualReport with(AnnualReport report, CellRef cell, BigDecimal number) {
        AmountUnit unit = report.entry(cell).amount().map(Amount::unit).orElse(AmountUnit.NONE);
        return report.with(cell, entry(cell, number, unit));
    }

    /** A number that is not the given one, but not below zero: more by at least so much, or less if it can be. */
    static BigDecimal other(BigDecimal number, long atLeast, Choices choices) {
        BigDecimal difference = BigDecimal.valueOf(atLeast + choices.figure(0.3, 1_000));
        boolean less = choices.chance(0.5);
        BigDecimal most = number.subtract(BigDecimal.valueOf(atLeast));
        return less && most.signum() >= 0 ? number.subtract(difference).max(BigDecimal.ZERO) : number.add(difference);
    }
}
