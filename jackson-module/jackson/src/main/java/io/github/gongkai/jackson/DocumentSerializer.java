/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.jackson;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;

/** Writes documents of one kind. */
final class DocumentSerializer<T> extends ValueSerializer<T> {
    private final DocumentKind<T> kind;

    DocumentSerializer(DocumentKind<T> kind) {
        this.kind = kind;
    }

    @Override
    public void serialize(T value, JsonGenerator json, SerializationContext context) throws JacksonException {
        kind.write(value, json);
    }

    /** Writes the same: a document never names a Java type. */
    @Override
    public void serializeWithType(T value, JsonGenerator json, SerializationContext context, TypeSerializer type)
            throws JacksonException {
        kind.write(value, json);
    }
}
