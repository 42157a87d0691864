package io.github.gongkai.jackson;

import io.github.gongkai.form.FormEdition;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;

/**
 * The JSON Schemas (2020-12) of the documents of this format, for validators and for programs in other languages.
 *
 * <p>A schema accepts whatever {@link GongkaiJson#strict()} reads. It cannot see everything that reading refuses: a property
 * that is there twice, how a number is spelt, a document that is too long, a period that ends before it starts.
 */
public final class GongkaiSchemas {

    private GongkaiSchemas() {}

    /** Returns the schema of the reports of an edition, as a JSON text. */
    public static String report(FormEdition edition) {
        return read("report-" + edition.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static String read(String name) {
        String file = "schema/" + name + ".schema.json";
        try (InputStream in = GongkaiSchemas.class.getResourceAsStream(file)) {
            return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
