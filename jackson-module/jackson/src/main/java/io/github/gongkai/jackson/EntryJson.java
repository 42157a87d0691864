/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.jackson;

import io.github.gongkai.entry.Amount;
import io.github.gongkai.entry.AmountUnit;
import io.github.gongkai.entry.Count;
import io.github.gongkai.entry.Entry;
import io.github.gongkai.entry.SignedChange;
import io.github.gongkai.form.CellKind;
import java.math.BigDecimal;
import tools.jackson.core.JacksonException;

/** Entries of cells outside of reports: in findings. */
final class EntryJson {

    private EntryJson() {}

    /** Reads an entry, however it is spelt; what is not spelt as it is written is refused by whoever compares the two. */
    static Entry read(JsonTree json, CellKind kind) throws JacksonException {
        if (json.isNull()) {
            return Entry.blank();
        }
        if (json.has(name(ReportShape.MARK))) {
            return text(json.get(name(ReportShape.MARK)), false);
        }
        if (json.has(name(ReportShape.UNREADABLE))) {
            return text(json.get(name(ReportShape.UNREADABLE)), true);
        }
        if (json.has(name(ReportShape.NOT_READ))) {
            return Entry.notRead();
        }
        if (kind == CellKind.AMOUNT) {
            return amount(json);
        }
        BigDecimal number = json.number();
        return json.make(() -> Entry.of(kind == CellKind.COUNT ? Count.of(number) : SignedChange.of(number)));
    }

    private static String name(int property) {
        return ReportShape.COUNT_OBJECT.name(property);
    }

    private static Entry text(JsonTree json, boolean unreadable) throws JacksonException {
        String text = json.text();
        return json.make(() -> unreadable ? Entry.unreadable(text) : Entry.marked(text));
    }

    private static Entry amount(JsonTree json) throws JacksonException {
        BigDecimal number =
                json.get(ReportShape.AMOUNT_AND_UNIT.name(ReportShape.NUMBER)).digits();
        AmountUnit unit =
                json.get(ReportShape.AMOUNT_AND_UNIT.name(ReportShape.UNIT)).choice(ReportShape.UNITS);
        return json.make(() -> Entry.of(Amount.of(number, unit)));
    }
}
