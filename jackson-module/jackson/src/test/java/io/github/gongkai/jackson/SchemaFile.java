/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.jackson;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import tools.jackson.core.JacksonException;

/** The files in {@code docs/schemas}, which the jars hold, too. */
final class SchemaFile {
    private static final Path FOLDER = Path.of("../../docs/schemas");
    private static final String INDENT = "  ";

    private final StringBuilder json = new StringBuilder();

    private SchemaFile() {}

    /** Asserts that the file of this name, such as {@code report-revised-2021}, holds the schema. */
    static void assertFile(String name, Map<String, Object> schema) throws IOException, JacksonException {
        DocFile.assertFile(path(name), text(schema));
    }

    static Path path(String name) {
        return FOLDER.resolve(name + ".schema.json");
    }

    /** Returns the text of a schema: a line for each keyword, references and lists of texts on one line, and a line break at the end. */
    static String text(Map<String, Object> schema) throws JacksonException {
        SchemaFile file = new SchemaFile();
        file.value(schema, "\n");
        return file.json.append('\n').toString();
    }

    private void value(Object value, String line) throws JacksonException {
        if (value instanceof Map<?, ?> object) {
            object(object, line);
        } else if (value instanceof Collection<?> list) {
            list(list, line);
        } else {
            json.append(GongkaiJson.strict().write(value));
        }
    }

    private void object(Map<?, ?> object, String line) throws JacksonException {
        boolean isShort = object.size() == 1 && arePlain(object.values());
        String before = "{";
        for (Map.Entry<?, ?> property : object.entrySet()) {
            json.append(before).append(isShort ? "" : line + INDENT);
            value(property.getKey(), line);
            json.append(": ");
            value(property.getValue(), line + INDENT);
            before = ",";
        }
        json.append(isShort ? "" : line).append('}');
    }

    private void list(Collection<?> list, String line) throws JacksonException {
        boolean isShort = arePlain(list);
        String before = "[";
        for (Object value : list) {
            json.append(before).append(isShort ? "" : line + INDENT);
            value(value, line + INDENT);
            before = isShort ? ", " : ",";
        }
        json.append(isShort ? "" : line).append(']');
    }

    private static boolean arePlain(Collection<?> values) {
        return values.stream().noneMatch(value -> value instanceof Map || value instanceof Collection);
    }
}
