/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.jackson;

import io.github.gongkai.entry.Amount;
import io.github.gongkai.entry.Entry;
import io.github.gongkai.entry.Figure;
import java.math.BigDecimal;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;

/** Writes what stands in a cell: a whole count is a number, a blank cell is null, anything else is an object. */
final class EntryWriter {

    private EntryWriter() {}

    static void write(Entry entry, JsonOutput out) throws JacksonException {
        JsonGenerator json = out.generator();
        switch (entry.state()) {
            case STATED -> write(entry.figure().orElseThrow(), out);
            case BLANK -> json.writeNull();
            case MARKED -> writeText(ReportShape.MARK, entry, out);
            case UNREADABLE -> writeText(ReportShape.UNREADABLE, entry, out);
            case NOT_READ -> {
                json.writeStartObject();
                json.writeName(ReportShape.COUNT_OBJECT.key(ReportShape.NOT_READ));
                json.writeBoolean(true);
                json.writeEndObject();
            }
        }
    }

    private static void writeText(int property, Entry entry, JsonOutput out) throws JacksonException {
        JsonGenerator json = out.generator();
        json.writeStartObject();
        json.writeName(ReportShape.COUNT_OBJECT.key(property));
        out.text(entry.text().orElseThrow());
        json.writeEndObject();
    }

    private static void write(Figure figure, JsonOutput out) throws JacksonException {
        BigDecimal number = figure.value();
        if (figure instanceof Amount amount) {
            JsonGenerator json = out.generator();
            json.writeStartObject();
            json.writeName(ReportShape.AMOUNT_AND_UNIT.key(ReportShape.NUMBER));
            json.writeString(number.toPlainString());
            json.writeName(ReportShape.AMOUNT_AND_UNIT.key(ReportShape.UNIT));
            json.writeString(amount.unit().name());
            json.writeEndObject();
        } else {
            out.exact(number);
        }
    }
}
