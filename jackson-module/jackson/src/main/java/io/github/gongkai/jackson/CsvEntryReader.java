/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.jackson;

import io.github.gongkai.entry.Amount;
import io.github.gongkai.entry.Entry;
import io.github.gongkai.entry.EntryState;
import io.github.gongkai.entry.Figure;
import io.github.gongkai.form.CellKind;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.text.Wording;
import java.math.BigDecimal;
import tools.jackson.core.JacksonException;

/** Reads what a line of a CSV says of a cell: state, value, unit and text, which have to go together. */
final class CsvEntryReader {
    private final CsvRows line;
    private final CellRef cell;

    private CsvEntryReader(CsvRows line, CellRef cell) {
        this.line = line;
        this.cell = cell;
    }

    static Entry read(CsvRows line, CellRef cell) throws JacksonException {
        return new CsvEntryReader(line, cell).read();
    }

    private Entry read() throws JacksonException {
        EntryState state = choice(CsvColumn.STATE, ReportShape.STATES);
        return switch (state) {
            case STATED -> {
                requireNothing(CsvColumn.TEXT, state);
                yield Entry.of(figure());
            }
            case BLANK -> {
                requireNoFigure(state);
                requireNothing(CsvColumn.TEXT, state);
                yield Entry.blank();
            }
            case MARKED -> {
                requireNoFigure(state);
                yield Entry.marked(text());
            }
            case UNREADABLE -> {
                requireNoFigure(state);
                yield Entry.unreadable(text());
            }
            case NOT_READ -> {
                requireNoFigure(state);
                requireNothing(CsvColumn.TEXT, state);
                yield Entry.notRead();
            }
        };
    }

    private Figure figure() throws JacksonException {
        BigDecimal number = number();
        if (cell.kind() == CellKind.AMOUNT) {
            return Amount.of(number, choice(CsvColumn.UNIT, ReportShape.UNITS));
        }
        requireNothing(CsvColumn.UNIT, Expected.NO_UNIT);
        return EntryReader.figure(cell.kind(), number);
    }

    private BigDecimal number() throws JacksonException {
        String written = line.get(CsvColumn.VALUE);
        if (!JsonValues.isSpelt(written, JsonValues.PLAIN)) {
            throw fault(JsonFault.WRONG_TEXT, CsvColumn.VALUE, Expected.AMOUNT_TEXT);
        }
        BigDecimal number = JsonValues.publishable(written);
        if (number == null) {
            throw fault(JsonFault.OUT_OF_RANGE, CsvColumn.VALUE, Expected.THIRTY_DIGITS);
        }
        return number;
    }

    private String text() throws JacksonException {
        String text = CsvText.text(line.get(CsvColumn.TEXT));
        if (text.isEmpty()) {
            throw fault(JsonFault.WRONG_TEXT, CsvColumn.TEXT, Expected.SOME_TEXT);
        }
        return text;
    }

    private <T> T choice(CsvColumn column, ReportShape.Choice<T> choice) throws JacksonException {
        T chosen = choice.byText().get(line.get(column));
        if (chosen == null) {
            throw fault(JsonFault.WRONG_TEXT, column, Expected.oneOf(choice.texts()));
        }
        return chosen;
    }

    private void requireNoFigure(EntryState state) throws JacksonException {
        requireNothing(CsvColumn.VALUE, state);
        requireNothing(CsvColumn.UNIT, state);
    }

    private void requireNothing(CsvColumn column, EntryState state) throws JacksonException {
        requireNothing(column, Expected.nothing(column, state));
    }

    private void requireNothing(CsvColumn column, Wording expected) throws JacksonException {
        if (!line.get(column).isEmpty()) {
            throw fault(JsonFault.CONTRADICTION, column, expected);
        }
    }

    private GongkaiJsonException fault(JsonFault fault, CsvColumn column, Wording expected) {
        return line.fault(fault, cell.pointer(), column, expected, Found.field(line.get(column)));
    }
}
