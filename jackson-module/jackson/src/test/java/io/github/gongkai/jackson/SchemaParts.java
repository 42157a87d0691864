/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.jackson;

import io.github.gongkai.text.Wording;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What JSON Schemas are made of: keywords and what they hold, in the order in which they are written. A schema says in its title
 * in Chinese, and in its description in English, what it is of.
 */
final class SchemaParts {
    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    private SchemaParts() {}

    /**
     * The schema of a kind of document.
     *
     * @param name the kind, such as {@code report:revised-2021}
     * @param version the version of its format
     */
    static Map<String, Object> document(
            String name, int version, Wording wording, Map<String, Object> schema, Map<String, Object> definitions) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("$schema", DIALECT);
        document.put("$id", "urn:gongkai:schema:" + name + ":" + version);
        document.putAll(titled(wording, schema));
        document.put("$defs", definitions);
        return document;
    }

    /** The same schema with a title and a description. */
    static Map<String, Object> titled(Wording wording, Map<String, Object> schema) {
        Map<String, Object> titled = new LinkedHashMap<>();
        titled.put("title", wording.zh());
        titled.put("description", wording.en());
        titled.putAll(schema);
        return titled;
    }

    /** An object that has these properties, every one of them, and no other. */
    static Map<String, Object> object(Map<String, Object> properties) {
        return object("object", properties);
    }

    /** The same, or null. */
    static Map<String, Object> objectOrNull(Map<String, Object> properties) {
        return object(List.of("object", "null"), properties);
    }

    private static Map<String, Object> object(Object type, Map<String, Object> properties) {
        Map<String, Object> object = type(type);
        object.put("additionalProperties", false);
        object.put("required", List.copyOf(properties.keySet()));
        object.put("properties", properties);
        return object;
    }

    /** A value of a type, or of one of several types. */
    static Map<String, Object> type(Object type) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", type);
        return schema;
    }

    static Map<String, Object> textOrNull() {
        return type(List.of("string", "null"));
    }

    /** A text that matches a regular expression. */
    static Map<String, Object> text(String pattern) {
        Map<String, Object> schema = type("string");
        schema.put("pattern", pattern);
        return schema;
    }

    /** A text that matches a regular expression and is not longer than this. */
    static Map<String, Object> text(String pattern, int maxLength) {
        Map<String, Object> schema = text(pattern);
        schema.put("maxLength", maxLength);
        return schema;
    }

    /** A whole number of a range. */
    static Map<String, Object> whole(Object type, Number least, Number most) {
        Map<String, Object> schema = type(type);
        schema.put("minimum", least);
        schema.put("maximum", most);
        return schema;
    }

    /** Exactly this value. */
    static Map<String, Object> constant(Object value) {
        return of("const", value);
    }

    /** One of these texts. */
    static Map<String, Object> choice(List<String> texts) {
        return of("enum", texts);
    }

    /** A list of values of one schema. */
    static Map<String, Object> list(Map<String, Object> items) {
        Map<String, Object> schema = type("array");
        schema.put("items", items);
        return schema;
    }

    /** What a definition says. */
    static Map<String, Object> ref(String definition) {
        return of("$ref", "#/$defs/" + definition);
    }

    /** These schemas, which follow their names, in this order. */
    static Map<String, Object> ordered(Object... namesAndSchemas) {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (int i = 0; i < namesAndSchemas.length; i += 2) {
            properties.put((String) namesAndSchemas[i], namesAndSchemas[i + 1]);
        }
        return properties;
    }

    /** What a schema says, or null. */
    static Map<String, Object> orNull(Map<String, Object> schema) {
        return anyOf(List.of(schema, type("null")));
    }

    /** A year of a report, or null. */
    static Map<String, Object> yearOrNull() {
        return whole(List.of("integer", "null"), 1, 9999);
    }

    /** One of these constants. */
    static Map<String, Object> choice(Enum<?>... constants) {
        return choice(Arrays.stream(constants).map(Enum::name).toList());
    }

    /** What at least one of several schemas says. */
    static Map<String, Object> anyOf(List<Map<String, Object>> schemas) {
        return of("anyOf", schemas);
    }

    private static Map<String, Object> of(String keyword, Object value) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put(keyword, value);
        return schema;
    }
}
