/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.jackson;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.OutputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.gongkai.form.FormEdition;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A schema that documents are validated against. */
final class SchemaValidator {
    /** Knows the schemas of reports by their names, to which others refer. */
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(reports()));

    private final Schema schema;

    private SchemaValidator(Schema schema) {
        this.schema = schema;
    }

    private static Map<String, String> reports() {
        Map<String, String> byName = new HashMap<>();
        for (FormEdition edition : FormEdition.values()) {
            byName.put((String) ReportSchema.of(edition).get("$id"), GongkaiSchemas.report(edition));
        }
        return byName;
    }

    static SchemaValidator of(String schema) {
        return new SchemaValidator(REGISTRY.getSchema(schema, InputFormat.JSON));
    }

    /** The schema that schemas are validated against. */
    static SchemaValidator ofSchemas() {
        return new SchemaValidator(
                REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema")));
    }

    /** Returns whether a document is valid; faster than {@link #errors}. */
    boolean accepts(String document) {
        return schema.validate(document, InputFormat.JSON, OutputFormat.BOOLEAN);
    }

    /** Returns what is wrong with a document. */
    List<String> errors(String document) {
        return schema.validate(document, InputFormat.JSON).stream()
                .map(Error::toString)
                .toList();
    }
}
