/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.jackson;

import io.github.gongkai.entry.Amount;
import io.github.gongkai.entry.AmountUnit;
import io.github.gongkai.entry.Count;
import io.github.gongkai.entry.Entries;
import io.github.gongkai.entry.Entry;
import io.github.gongkai.entry.Figure;
import io.github.gongkai.entry.SignedChange;
import io.github.gongkai.form.CellKind;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.json.JsonParserBase;

/** Reads what stands in cells. */
final class EntryReader {
    private static final Pattern DECIMALS = Pattern.compile("-?(0|[1-9][0-9]*)\\.[0-9]+");

    private final JsonInput in;
    private final JsonParser parser;
    private final JsonValues values;
    private final boolean isJson;

    EntryReader(JsonInput in) {
        this.in = in;
        this.parser = in.parser();
        this.values = new JsonValues(in);
        this.isJson = parser instanceof JsonParserBase;
    }

    /** Reads the value here into a slot, which is blank so far. */
    void read(CellKind kind, Entries.Builder into, int slot) throws JacksonException {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.VALUE_NUMBER_INT && kind == CellKind.COUNT) {
            readCount(into, slot);
        } else if (token != JsonToken.VALUE_NULL) {
            into.entry(slot, token == JsonToken.START_OBJECT ? object(kind) : Entry.of(whole(kind)));
        }
    }

    private void readCount(Entries.Builder into, int slot) throws JacksonException {
        if (parser.getNumberType() == JsonParser.NumberType.INT) {
            int count = parser.getIntValue();
            if (isPlain(count)) {
                into.count(slot, count);
                return;
            }
        }
        into.entry(slot, Entry.of(Count.of(values.whole(Expected.COUNT))));
    }

    /** Whether a number is spelt in plain digits. In JSON there is nothing else but a minus before zero; YAML has more. */
    private boolean isPlain(int count) throws JacksonException {
        return (isJson && count != 0) || parser.getStringLength() == length(count);
    }

    /** How many characters a number has in plain digits; whatever has another number of them is spelt in another way. */
    private static int length(int number) {
        int length = number < 0 ? 2 : 1;
        for (int rest = number / 10; rest != 0; rest /= 10) {
            length++;
        }
        return length;
    }

    private Figure whole(CellKind kind) throws JacksonException {
        if (kind == CellKind.AMOUNT) {
            throw in.wrongType(Expected.OBJECT_OR_NULL);
        }
        return figure(kind, values.whole(Expected.COUNT));
    }

    /** A figure of a cell that holds no amount. */
    static Figure figure(CellKind kind, BigDecimal number) {
        return kind == CellKind.SIGNED_CHANGE ? SignedChange.of(number) : Count.of(number);
    }

    /** What an object holds is told by its first property; it has no other, but for the unit of an amount. */
    private Entry object(CellKind kind) throws JacksonException {
        ObjectShape any = kind == CellKind.AMOUNT ? ReportShape.AMOUNT_OBJECT : ReportShape.COUNT_OBJECT;
        int likely = kind == CellKind.AMOUNT ? ReportShape.AMOUNT : ReportShape.MARK;
        int first = in.nextProperty(any, likely - 1, 0);
        return switch (first) {
            case JsonInput.END ->
                throw in.fault(JsonFault.MISSING_PROPERTY, Expected.oneOf(any.names()), Found.NO_PROPERTY);
            case ReportShape.MARK -> alone(any, first, Entry.marked(values.someText()));
            case ReportShape.UNREADABLE -> alone(any, first, Entry.unreadable(values.someText()));
            case ReportShape.NOT_READ -> {
                values.requireTrue();
                yield alone(any, first, Entry.notRead());
            }
            default ->
                kind == CellKind.AMOUNT
                        ? amount(first)
                        : alone(any, first, Entry.of(figure(kind, values.number(DECIMALS, Expected.DECIMAL))));
        };
    }

    private Entry alone(ObjectShape any, int property, Entry entry) throws JacksonException {
        int second = in.nextProperty(any, property, ObjectShape.bit(property));
        if (second != JsonInput.END) {
            throw besides(any, property, second);
        }
        return entry;
    }

    private GongkaiJsonException besides(ObjectShape any, int property, int second) {
        return in.fault(
                JsonFault.UNKNOWN_PROPERTY, Expected.alone(any.name(property)), Found.besides(any.name(second)));
    }

    private Entry amount(int first) throws JacksonException {
        BigDecimal number = BigDecimal.ZERO;
        AmountUnit unit = AmountUnit.NONE;
        ObjectShape any = ReportShape.AMOUNT_OBJECT;
        long seen = 0;
        int property = first;
        while (property != JsonInput.END) {
            seen |= ObjectShape.bit(property);
            if (property == ReportShape.AMOUNT) {
                number = values.number(JsonValues.PLAIN, Expected.AMOUNT_TEXT);
            } else if (property == ReportShape.UNIT_OF_AMOUNT) {
                unit = values.choice(ReportShape.UNITS);
            } else {
                throw besides(any, first, property);
            }
            property = in.nextProperty(any, property, seen);
        }
        in.require(any, seen, ObjectShape.bit(ReportShape.AMOUNT) | ObjectShape.bit(ReportShape.UNIT_OF_AMOUNT));
        return Entry.of(Amount.of(number, unit));
    }
}
