/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.jackson;

import java.io.InputStream;
import java.io.OutputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonFactoryBuilder;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads and writes documents of this format as whole texts, each with the same bytes whichever of the two Jacksons is used.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class GongkaiJson {
    /** The longest document that is read, in bytes or characters of its encoding. */
    public static final long MAX_DOCUMENT_LENGTH = 100_000_000;

    /** The longest text in a document that is read, in UTF-16 units. */
    public static final int MAX_TEXT_LENGTH = 10_000_000;

    /** How deep a document that is read may be nested. */
    public static final int MAX_DEPTH = 32;

    /** The most steps that the search of a diagnosis or of a derivation that is read may take, since reading searches again. */
    public static final long MAX_STEPS = 2_000_000;

    /** The longest name of a property in a document that is read, in UTF-16 units. */
    private static final int MAX_NAME_LENGTH = 1_000;

    private static final GongkaiJson STRICT = new GongkaiJson(ReadSettings.strict());

    private final ReadSettings settings;
    private final JsonMapper mapper;
    private final ObjectWriter pretty;

    private GongkaiJson(ReadSettings settings) {
        this.settings = settings;
        JsonFactory factory = new JsonFactoryBuilder()
                .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
                .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
                .rootValueSeparator("\n")
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxDocumentLength(MAX_DOCUMENT_LENGTH)
                        .maxStringLength(MAX_TEXT_LENGTH)
                        .maxNestingDepth(MAX_DEPTH)
                        .maxNameLength(MAX_NAME_LENGTH)
                        .build())
                .build();
        this.mapper = JsonMapper.builder(factory)
                .addModule(new GongkaiModule(settings))
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
        this.pretty = mapper.writer().with(new FormPrinter());
    }

    /** Returns the reader and writer that reads strictly. */
    public static GongkaiJson strict() {
        return STRICT;
    }

    /** Returns the reader and writer that reads as the settings say. */
    public static GongkaiJson with(ReadSettings settings) {
        return new GongkaiJson(settings);
    }

    /** Returns the mapper, for everything that it can do beside: it writes the same bytes, and reads as strictly. */
    public JsonMapper mapper() {
        return mapper;
    }

    /**
     * Reads a document.
     *
     * @throws GongkaiJsonException if it is not a document of this format, or something follows it
     */
    public <T> T read(String json, Class<T> type) throws JacksonException {
        return read(() -> mapper.createParser(json), Source.IN_MEMORY, DocumentKind.of(type));
    }

    /**
     * Reads a document in UTF-8; UTF-16 and UTF-32 are recognised. Columns are counted in bytes.
     *
     * @throws GongkaiJsonException if it is not a document of this format, or something follows it
     */
    public <T> T read(byte[] json, Class<T> type) throws JacksonException {
        return read(() -> mapper.createParser(json), Source.IN_MEMORY, DocumentKind.of(type));
    }

    /** Reads the document on a line. */
    <T> T read(Lines lines, DocumentKind<T> kind) throws JacksonException {
        try (JsonParser parser = mapper.createParser(lines.buffer(), lines.start(), lines.length())) {
            return read(new JsonInput(parser, settings, lines.number()), kind);
        }
    }

    /**
     * Reads a document in UTF-8; UTF-16 and UTF-32 are recognised. Columns are counted in bytes. The stream is closed.
     *
     * @throws GongkaiJsonException if it is not a document of this format, or something follows it
     * @throws JacksonException if the stream cannot be read
     */
    public <T> T read(InputStream json, Class<T> type) throws JacksonException {
        Source source = new Source(json);
        return read(() -> mapper.createParser((InputStream) source), source, DocumentKind.of(type));
    }

    /** Begins to read a document. */
    private interface Opening {
        JsonParser open() throws JacksonException;
    }

    private <T> T read(Opening opening, Source source, DocumentKind<T> kind) throws JacksonException {
        try (JsonParser parser = opening.open()) {
            return read(new JsonInput(parser, settings), kind);
        } catch (StreamConstraintsException e) {
            throw GongkaiJsonException.ofWhole(JsonFault.LIMIT, Expected.WITHIN_LIMITS, e);
        } catch (GongkaiJsonException e) {
            throw e;
        } catch (JacksonException e) {
            if (source.isBroken()) {
                throw e;
            }
            // The bytes were taken for another encoding, and are no text in that.
            throw GongkaiJsonException.ofWhole(JsonFault.SYNTAX, Expected.WELL_FORMED, e);
        }
    }

    private static <T> T read(JsonInput in, DocumentKind<T> kind) throws JacksonException {
        return Strictly.read(in, document -> {
            document.next();
            T value = kind.read(document);
            document.requireEnd();
            return value;
        });
    }

    /**
     * Reads many documents, each on a line of its own (NDJSON), one after the other as they are asked for. The stream is
     * closed with the reader.
     */
    public <T> LineReader<T> readLines(InputStream lines, Class<T> type) {
        return new LineReader<>(this, lines, DocumentKind.of(type));
    }

    /** Writes many documents, each on a line of its own (NDJSON). The stream is closed with the writer. */
    public LineWriter writeLines(OutputStream lines) throws JacksonException {
        return new LineWriter(mapper, lines);
    }

    /** Returns the value as a document on one line. */
    public String write(Object value) throws JacksonException {
        return mapper.writeValueAsString(value);
    }

    /** Returns the value as a document on one line, in UTF-8. */
    public byte[] writeBytes(Object value) throws JacksonException {
        return mapper.writeValueAsBytes(value);
    }

    /** Returns the value as a document for people: a row of the form on each line, and a line break at the end. */
    public String writePretty(Object value) throws JacksonException {
        return pretty.writeValueAsString(value) + "\n";
    }
}
