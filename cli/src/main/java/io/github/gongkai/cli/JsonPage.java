/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.cli;

import io.github.gongkai.jackson.GongkaiJson;
import io.github.gongkai.text.Wording;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;

/** What an object for programs is written on, as JSON in UTF-8: the parts that objects are made of. */
final class JsonPage implements AutoCloseable {
    private final JsonGenerator json;

    private JsonPage(OutputStream out) {
        this.json = GongkaiJson.strict().mapper().writer().createGenerator(out);
    }

    /** An object by itself. */
    static byte[] object(Consumer<JsonPage> content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonPage page = new JsonPage(bytes)) {
            page.object(() -> content.accept(page));
        }
        return bytes.toByteArray();
    }

    JsonGenerator json() {
        return json;
    }

    /** Writes an object as the next element or, behind a name, as its value. */
    void object(Runnable content) {
        json.writeStartObject();
        content.run();
        json.writeEndObject();
    }

    /** Writes an array with an object for each item. */
    <T> void objects(String name, Collection<T> items, Consumer<? super T> content) {
        json.writeName(name);
        json.writeStartArray();
        items.forEach(item -> object(() -> content.accept(item)));
        json.writeEndArray();
    }

    /** Writes an object, or null if there is none. */
    <T> void object(String name, Optional<T> item, Consumer<? super T> content) {
        json.writeName(name);
        item.ifPresentOrElse(known -> object(() -> content.accept(known)), json::writeNull);
    }

    /** Writes an array of texts. */
    void texts(String name, List<String> texts) {
        json.writeName(name);
        json.writeStartArray();
        texts.forEach(json::writeString);
        json.writeEndArray();
    }

    void text(String name, Optional<String> text) {
        json.writeName(name);
        json.writeString(text.orElse(null));
    }

    void wording(String name, Wording wording) {
        json.writeName(name);
        object(() -> {
            json.writeStringProperty("zh", wording.zh());
            json.writeStringProperty("en", wording.en());
        });
    }

    @Override
    public void close() {
        json.close();
    }
}
