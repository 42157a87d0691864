/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.jackson;

import io.github.gongkai.text.Wording;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonGeneratorBase;
import tools.jackson.databind.DatabindException;

/**
 * Writes the values that documents of this format are made of. Texts may be any: JSON can carry half of a surrogate pair,
 * which not every generator writes.
 */
final class JsonOutput {
    private final JsonGenerator generator;

    JsonOutput(JsonGenerator generator) {
        this.generator = generator;
    }

    JsonGenerator generator() {
        return generator;
    }

    void text(@Nullable String text) throws JacksonException {
        if (text == null || isWellFormed(text) || generator.streamWriteOutputTarget() == null) {
            generator.writeString(text);
        } else if (generator instanceof JsonGeneratorBase) {
            generator.writeRawValue(escaped(text));
        } else {
            throw DatabindException.from(
                    generator, "A text has half of a surrogate pair in it, which only JSON can carry.");
        }
    }

    /** Writes what belongs into an object, or as an element of an array. */
    interface Part<T> {
        void write(T value) throws JacksonException;
    }

    void name(String name) throws JacksonException {
        generator.writeName(name);
    }

    void text(String name, @Nullable String text) throws JacksonException {
        generator.writeName(name);
        text(text);
    }

    void constant(String name, @Nullable Enum<?> constant) throws JacksonException {
        text(name, constant == null ? null : constant.name());
    }

    void bool(String name, boolean value) throws JacksonException {
        generator.writeName(name);
        generator.writeBoolean(value);
    }

    void whole(String name, long number) throws JacksonException {
        generator.writeName(name);
        generator.writeNumber(number);
    }

    void wording(String name, Wording wording) throws JacksonException {
        object(name, wording, it -> WordingJson.write(it, this));
    }

    /** Writes an exact number: a whole one as a number, one with decimals as an object with its digits. */
    void exact(BigDecimal number) throws JacksonException {
        if (number.scale() == 0) {
            generator.writeNumber(number.toBigIntegerExact());
        } else {
            generator.writeStartObject();
            generator.writeName(ReportShape.COUNT_OBJECT.key(ReportShape.DECIMAL));
            generator.writeString(number.toPlainString());
            generator.writeEndObject();
        }
    }

    void exact(String name, @Nullable BigDecimal number) throws JacksonException {
        generator.writeName(name);
        if (number == null) {
            generator.writeNull();
        } else {
            exact(number);
        }
    }

    <T> void object(T value, Part<? super T> content) throws JacksonException {
        generator.writeStartObject();
        content.write(value);
        generator.writeEndObject();
    }

    /** Writes an object, or null if there is none. */
    <T> void object(String name, @Nullable T value, Part<? super T> content) throws JacksonException {
        generator.writeName(name);
        if (value == null) {
            generator.writeNull();
        } else {
            object(value, content);
        }
    }

    /** Writes an array with an element for each item. */
    <T> void array(String name, Collection<? extends T> items, Part<? super T> element) throws JacksonException {
        generator.writeName(name);
        generator.writeStartArray();
        for (T item : items) {
            element.write(item);
        }
        generator.writeEndArray();
    }

    /** Writes an array with an object for each item. */
    <T> void objects(String name, Collection<? extends T> items, Part<? super T> content) throws JacksonException {
        generator.writeName(name);
        generator.writeStartArray();
        for (T item : items) {
            object(item, content);
        }
        generator.writeEndArray();
    }

    /** Whether a text has no half of a surrogate pair in it. */
    static boolean isWellFormed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return text.codePoints().noneMatch(JsonOutput::isSurrogate);
            }
        }
        return true;
    }

    private static boolean isSurrogate(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }

    /** The text as a JSON string, with everything escaped but plain letters. */
    private static String escaped(String text) {
        StringBuilder json = new StringBuilder("\"");
        text.codePoints().forEach(codePoint -> {
            if (codePoint < ' ' || codePoint == '"' || codePoint == '\\' || isSurrogate(codePoint)) {
                json.append("\\u").append(String.format(Locale.ROOT, "%04X", codePoint));
            } else {
                json.appendCodePoint(codePoint);
            }
        });
        return json.append('"').toString();
    }
}
