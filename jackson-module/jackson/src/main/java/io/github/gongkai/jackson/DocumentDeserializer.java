/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.jackson;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;

/** Reads documents of one kind. */
final class DocumentDeserializer<T> extends ValueDeserializer<T> {
    private final DocumentKind<T> kind;
    private final ReadSettings settings;

    DocumentDeserializer(DocumentKind<T> kind, ReadSettings settings) {
        this.kind = kind;
        this.settings = settings;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws JacksonException {
        return Strictly.read(new JsonInput(parser, settings), kind::read);
    }

    /** Reads the same: a document never names a Java type. */
    @Override
    public T deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer type)
            throws JacksonException {
        return deserialize(parser, context);
    }
}
