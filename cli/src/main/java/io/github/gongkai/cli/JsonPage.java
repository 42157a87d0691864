package io.github.gongkai.cli;

import io.github.gongkai.jackson.GongkaiJson;
import io.github.gongkai.text.Wording;
import java.io.PrintStream;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;

/** What JSON for programs is written on, as UTF-8: the parts that objects are made of. */
final class JsonPage implements AutoCloseable {
    private final PrintStream out;
    private final JsonGenerator json;

    JsonPage(PrintStream out) {
        this.out = out;
        this.json = GongkaiJson.strict()
                .mapper()
                .writer()
                .without(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .createGenerator(out);
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

    /** Ends the last line. */
    @Override
    public void close() {
        json.close();
        out.println();
        out.flush();
    }
}
