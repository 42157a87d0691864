/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;

/** Holds a schema against the reader, with documents that differ from a good one at one place. */
final class SchemaMutants {
    private static final GongkaiJson JSON = GongkaiJson.strict();
    private static final Map<String, Map<String, Object>> SCHEMAS = ResultSchema.all();

    /** What a value or a property can be refused for without a look at others. */
    private static final Set<JsonFault> SEEN = EnumSet.of(
            JsonFault.UNKNOWN_PROPERTY,
            JsonFault.MISSING_PROPERTY,
            JsonFault.WRONG_TYPE,
            JsonFault.WRONG_TEXT,
            JsonFault.OUT_OF_RANGE);

    /** What follows from other parts: for which editions a rule has a source, what stood in a cell, which rows there are, and what is added up. */
    private static final Pattern FOLLOWS = Pattern.compile(
            "/source = \\{\\}$|/source/[A-Z0-9_]+ removed$|/entry = |/(corrections|figures|open)/[0-9]+/found = |/figure/found = "
                    + "|/(place|at)/(row|column) = |/sum = null$");

    /** The reports in a document have a schema of their own, and the totals have many cells that are alike. */
    private static final Pattern OF_OTHERS = Pattern.compile("/dossier/(report|previous)/|/cells/[1-9]");

    private SchemaMutants() {}

    /**
     * Asserts that the schema accepts whatever differs from a good document and is read, and refuses what is refused for its
     * properties and types.
     *
     * @param least how many mutants are refused at least
     */
    static <T> void assertAgree(String name, T good, Class<T> type, int least) throws Exception {
        SchemaValidator schema = validator(name);
        Map<?, ?> tree = JSON.mapper().readValue(JSON.write(good), Map.class);
        int refused = 0;
        List<Mutants.Mutant> mutants = Mutants.few(tree).stream()
                .filter(mutant -> !OF_OTHERS.matcher(mutant.what()).find())
                .toList();
        for (Mutants.Mutant mutant : mutants) {
            String document = JSON.write(mutant.tree());
            JsonFault fault = faultOf(document, type);
            if (fault == null) {
                assertThat(schema.accepts(document)).as(mutant.what()).isTrue();
            } else if (SEEN.contains(fault) && !FOLLOWS.matcher(mutant.what()).find()) {
                refused++;
                assertThat(schema.accepts(document))
                        .as("%s (reader: %s)", mutant.what(), fault)
                        .isFalse();
            }
        }

        assertThat(refused).isGreaterThan(least);
    }

    private static JsonFault faultOf(String document, Class<?> type) throws JacksonException {
        try {
            JSON.read(document, type);
            return null;
        } catch (GongkaiJsonException e) {
            return e.fault();
        }
    }

    /** The validator of a schema by the name of its file. */
    static SchemaValidator validator(String name) throws JacksonException {
        return SchemaValidator.of(SchemaFile.text(SCHEMAS.get(name)));
    }
}
