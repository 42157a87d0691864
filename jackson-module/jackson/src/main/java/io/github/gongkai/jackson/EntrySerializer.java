/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.jackson;

import io.github.gongkai.entry.Entry;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;

/** Writes an entry by itself as it stands in a report. It is not read, since what it means depends on its cell. */
final class EntrySerializer extends ValueSerializer<Entry> {

    @Override
    public void serialize(Entry entry, JsonGenerator json, SerializationContext context) throws JacksonException {
        EntryWriter.write(entry, new JsonOutput(json));
    }

    @Override
    public void serializeWithType(Entry entry, JsonGenerator json, SerializationContext context, TypeSerializer type)
            throws JacksonException {
        EntryWriter.write(entry, new JsonOutput(json));
    }
}
