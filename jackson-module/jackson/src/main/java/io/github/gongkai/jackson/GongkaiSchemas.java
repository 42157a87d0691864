/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
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
 * that is there twice, how a number is spelt, a document that is too long, a period that ends before it starts, a result,
 * a diagnosis or a derivation that says something else than what its reports give.
 */
public final class GongkaiSchemas {

    private GongkaiSchemas() {}

    /** Returns the schema of the reports of an edition, as a JSON text. */
    public static String report(FormEdition edition) {
        return read("report-" + edition.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** Returns the schema of the results of checking a report, as a JSON text. It refers to the schemas of reports. */
    public static String checkResult() {
        return read("check-result");
    }

    /** Returns the schema of diagnoses, as a JSON text. It refers to the schemas of reports. */
    public static String diagnosis() {
        return read("diagnosis");
    }

    /** Returns the schema of derivations, as a JSON text. It refers to the schemas of reports. */
    public static String derivation() {
        return read("derivation");
    }

    /** Returns the schema of findings, as a JSON text. */
    public static String finding() {
        return read("finding");
    }

    /** Returns the schema of rules, as a JSON text. */
    public static String rule() {
        return read("rule");
    }

    /** Returns the schema of sets of rules, such as the standard catalogue, as a JSON text. */
    public static String ruleSet() {
        return read("rule-set");
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
