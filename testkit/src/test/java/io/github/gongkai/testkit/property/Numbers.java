/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.testkit.property;

import io.github.gongkai.entry.Amount;
import io.github.gongkai.entry.AmountUnit;
import io.github.gongkai.entry.Count;
import io.github.gongkai.entry.Entry;
import io.github.gongkai.entry.SignedChange;
import io.github.gongkai.form.CellRef;
import java.math.BigDecimal;

/** Entries that state a number as the kind of figure that a cell holds. */
final class Numbers {
    private Numbers() {}

    /** Returns the entry; an amount is in 万元. */
    static Entry entry(CellRef cell, BigDecimal number) {
        return entry(cell, number, AmountUnit.TEN_THOUSAND_YUAN);
    }

    /** Returns the entry; an amount is in the unit. */
    static Entry entry(CellRef cell, BigDecimal number, AmountUnit unit) {
        return switch (cell.kind()) {
            case COUNT -> Entry.of(Count.of(number));
            case SIGNED_CHANGE -> Entry.of(SignedChange.of(number));
            case AMOUNT -> Entry.of(Amount.of(number, unit));
        };
    }
}
