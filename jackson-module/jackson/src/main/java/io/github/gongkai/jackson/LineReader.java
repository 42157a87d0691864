/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.jackson;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * Reads documents of which each stands on a line of its own, in UTF-8: newline-delimited JSON. It holds one line at a time.
 * Blank lines are skipped. For one thread.
 *
 * @param <T> the type of the values
 */
public final class LineReader<T> implements Iterator<JsonLine<T>>, Closeable {
    private final GongkaiJson json;
    private final Lines lines;
    private final DocumentKind<T> kind;
    private @Nullable JsonLine<T> next;

    LineReader(GongkaiJson json, InputStream in, DocumentKind<T> kind) {
        this.json = json;
        this.lines = new Lines(in);
        this.kind = kind;
    }

    /**
     * Returns whether there is another line that is not blank.
     *
     * @throws UncheckedIOException if the stream cannot be read
     */
    @Override
    public boolean hasNext() {
        try {
            while (next == null && lines.next()) {
                next = line();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return next != null;
    }

    private @Nullable JsonLine<T> line() throws IOException {
        if (lines.isTooLong()) {
            return new JsonLine.Refused<>(lines.number(), GongkaiJsonException.tooLong(lines.number()));
        }
        if (lines.isBlank()) {
            return null;
        }
        try {
            return new JsonLine.Read<>(lines.number(), json.read(lines, kind));
        } catch (GongkaiJsonException e) {
            return new JsonLine.Refused<>(lines.number(), e);
        } catch (JacksonException e) {
            return new JsonLine.Refused<>(lines.number(), GongkaiJsonException.noText(lines.number(), e));
        }
    }

    /**
     * Returns the next line: what it holds, or why it was refused.
     *
     * @throws UncheckedIOException if the stream cannot be read
     */
    @Override
    public JsonLine<T> next() {
        if (!hasNext()) {
            throw new NoSuchElementException("There are no more lines.");
        }
        JsonLine<T> line = Objects.requireNonNull(next);
        next = null;
        return line;
    }

    /** Returns the lines that are left, as a stream that closes the reader when it is closed. */
    public Stream<JsonLine<T>> stream() {
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(this, Spliterator.ORDERED | Spliterator.NONNULL), false)
                .onClose(this::close);
    }

    /**
     * Closes the stream that the lines are read from.
     *
     * @throws UncheckedIOException if it cannot be closed
     */
    @Override
    public void close() {
        try {
            lines.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
