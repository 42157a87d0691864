/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.jackson;

import java.io.Closeable;
import java.io.OutputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes documents, each on a line of its own, in UTF-8: newline-delimited JSON. A line is there as soon as it is written, or not
 * at all if its value cannot be. For one thread.
 */
public final class LineWriter implements Closeable {
    private final JsonMapper mapper;
    private final JsonGenerator generator;

    LineWriter(JsonMapper mapper, OutputStream out) throws JacksonException {
        this.mapper = mapper;
        this.generator = mapper.createGenerator(out);
    }

    /** Writes a value on the next line. */
    public void write(Object value) throws JacksonException {
        String line = mapper.writeValueAsString(value);
        generator.writeRaw(line);
        generator.writeRaw('\n');
        generator.flush();
    }

    /** Closes the stream. */
    @Override
    public void close() throws JacksonException {
        generator.close();
    }
}
