/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.publishedform;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.entry.Amount;
import io.github.gongkai.entry.AmountUnit;
import io.github.gongkai.entry.Count;
import io.github.gongkai.entry.Entry;
import io.github.gongkai.entry.EntryState;
import io.github.gongkai.entry.Figure;
import io.github.gongkai.entry.SignedChange;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.form.FormEdition;
import java.math.BigDecimal;
import java.util.List;

/** Reports with entries that a page can carry: whatever stands in a cell says by itself what it is. */
final class StyledEntries {
    private static final List<String> MARKS = List.of("/", "-", "—", "不适用", "--");
    private static final List<String> TEXTS = List.of("见附件", "若干", "约30", "O", "12人次", "0.5‰", "1 2", "无", "12/3");
    private static final List<BigDecimal> NUMBERS = List.of(
            new BigDecimal("-3"),
            new BigDecimal("1.5"),
            new BigDecimal("1234567"),
            new BigDecimal("98765432109876543210"),
            new BigDecimal("0.0920"),
            BigDecimal.ZERO,
            new BigDecimal("2023"));

    private StyledEntries() {}

    /** The report, with no text in its cells that is a figure and a remark. */
    static AnnualReport writable(AnnualReport report) {
        AnnualReport writable = report;
        for (CellRef cell : report.edition().cells()) {
            boolean isFigure = report.entry(cell)
                    .text()
                    .filter(text -> text.matches("[0-9]+（.*"))
                    .isPresent();
            writable = isFigure ? writable.with(cell, Entry.unreadable(TEXTS.get(0))) : writable;
        }
        return writable;
    }

    /** The report with other entries in a few of its cells. */
    static AnnualReport withAnything(AnnualReport report, PageStyle chance) {
        AnnualReport changed = report;
        for (int i = 1 + chance.upTo(7); i > 0; i--) {
            CellRef cell = chance.oneOf(report.edition().cells());
            Entry entry = switch (chance.upTo(5)) {
                case 0 -> Entry.blank();
                case 1 -> Entry.marked(chance.oneOf(MARKS));
                case 2 -> Entry.unreadable(chance.oneOf(TEXTS));
                case 3 -> Entry.notRead();
                default -> Entry.of(figure(chance.oneOf(NUMBERS), cell, chance));
            };
            boolean isOnlyCell = entry.state() == EntryState.NOT_READ
                    && cell.row().columns(report.edition()).size() == 1;
            changed = isOnlyCell ? changed : changed.with(cell, entry);
        }
        return changed;
    }

    private static Figure figure(BigDecimal number, CellRef cell, PageStyle chance) {
        // The revised form prints its unit above the figures, so that a figure without one is of that unit.
        List<AmountUnit> units = cell.edition() == FormEdition.REVISED_2021
                ? List.of(AmountUnit.YUAN, AmountUnit.TEN_THOUSAND_YUAN)
                : List.of(AmountUnit.values());
        return switch (cell.kind()) {
            case COUNT -> Count.of(number);
            case SIGNED_CHANGE -> SignedChange.of(number);
            case AMOUNT -> Amount.of(number, chance.oneOf(units));
        };
    }
}
