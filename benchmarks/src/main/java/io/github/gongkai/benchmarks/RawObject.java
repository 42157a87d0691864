/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.benchmarks;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;
import tools.jackson.databind.JsonNode;

/**
 * An object of a document, its names and figures in arrays. Writing it is a loop with the calls of the generator in it: what
 * code comes to that has everything at hand and knows nothing of reports.
 */
final class RawObject {
    private final SerializableString[] names;
    private final long[] numbers;
    private final @Nullable RawObject[] objects;

    /** Whatever is neither a number nor an object. */
    private final @Nullable JsonNode[] others;

    private RawObject(List<String> properties) {
        names = properties.stream().map(SerializedString::new).toArray(SerializableString[]::new);
        numbers = new long[names.length];
        objects = new @Nullable RawObject[names.length];
        others = new @Nullable JsonNode[names.length];
    }

    static RawObject of(JsonNode document) {
        List<String> properties = new ArrayList<>(document.propertyNames());
        RawObject object = new RawObject(properties);
        for (int i = 0; i < properties.size(); i++) {
            JsonNode value = document.get(properties.get(i));
            if (value.isObject()) {
                object.objects[i] = of(value);
            } else if (value.isIntegralNumber()) {
                object.numbers[i] = value.longValue();
            } else {
                object.others[i] = value;
            }
        }
        return object;
    }

    void write(JsonGenerator json) {
        json.writeStartObject();
        for (int i = 0; i < names.length; i++) {
            json.writeName(names[i]);
            RawObject object = objects[i];
            JsonNode other = others[i];
            if (object != null) {
                object.write(json);
            } else if (other != null) {
                write(other, json);
            } else {
                json.writeNumber(numbers[i]);
            }
        }
        json.writeEndObject();
    }

    private static void write(JsonNode value, JsonGenerator json) {
        if (value.isArray()) {
            json.writeStartArray();
            for (JsonNode element : value) {
                write(element, json);
            }
            json.writeEndArray();
        } else if (value.isNull()) {
            json.writeNull();
        } else if (value.isBoolean()) {
            json.writeBoolean(value.booleanValue());
        } else {
            json.writeString(value.stringValue());
        }
    }
}
