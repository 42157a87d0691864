/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.jackson;

import io.github.gongkai.text.Wording;
import java.io.Closeable;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.dataformat.csv.CsvFactory;
import tools.jackson.dataformat.csv.CsvMapper;

/** The lines of a CSV behind its header, one at a time: each has all columns and no more. Blank lines are skipped. */
final class CsvRows implements Closeable {
    private static final List<CsvColumn> COLUMNS = List.of(CsvColumn.values());
    private static final CsvMapper MAPPER = CsvMapper.builder(CsvFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(GongkaiJson.MAX_TEXT_LENGTH)
                            .build())
                    .build())
            .build();

    private final Utf8Text text;
    private final JsonParser parser;
    private final Map<CsvColumn, Field> fields = new EnumMap<>(CsvColumn.class);
    private boolean isBegun;

    CsvRows(InputStream in) throws JacksonException {
        this.text = new Utf8Text(in);
        this.parser = MAPPER.createParser(text);
    }

    /** Goes on to the next line; false if there is none. */
    boolean next() throws JacksonException {
        if (!isBegun) {
            isBegun = true;
            readHeader();
        }
        if (!read()) {
            return false;
        }
        requireAll();
        return true;
    }

    /** What stands in a column, which may be nothing. */
    String get(CsvColumn column) {
        return field(column).content();
    }

    private Field field(CsvColumn column) {
        return Objects.requireNonNull(fields.get(column));
    }

    private void readHeader() throws JacksonException {
        if (!read()) {
            throw faultAtEnd(JsonFault.UNEXPECTED_END, "", Expected.HEADER, Found.END_OF_FILE);
        }
        for (CsvColumn column : fields.keySet()) {
            if (!get(column).equals(column.title())) {
                throw fault(JsonFault.WRONG_TEXT, column, Expected.exactly(column.title()));
            }
        }
        requireAll();
    }

    private void requireAll() throws JacksonException {
        if (fields.size() < COLUMNS.size()) {
            String missing = COLUMNS.get(fields.size()).title();
            throw fault(JsonFault.MISSING_PROPERTY, missing, CsvColumn.ORGAN, Expected.COLUMN, Found.NO_PROPERTY);
        }
    }

    private boolean read() throws JacksonException {
        do {
            fields.clear();
            if (nextToken() == null) {
                return false;
            }
            while (nextToken() == JsonToken.VALUE_STRING) {
                add(new Field(parser.getString(), parser.currentTokenLocation()));
            }
        } while (isBlank());
        return true;
    }

    private void add(Field field) throws JacksonException {
        if (fields.size() == COLUMNS.size()) {
            throw fault(
                    JsonFault.TRAILING_CONTENT,
                    "",
                    field.location(),
                    Expected.END_OF_LINE,
                    Found.field(field.content()));
        }
        fields.put(COLUMNS.get(fields.size()), field);
    }

    private boolean isBlank() {
        return fields.size() == 1 && get(CsvColumn.ORGAN).isEmpty();
    }

    private @Nullable JsonToken nextToken() throws JacksonException {
        JsonToken token = null;
        try {
            token = parser.nextToken();
        } catch (StreamConstraintsException e) {
            throw fault(JsonFault.LIMIT, "", parser.currentTokenLocation(), Expected.WITHIN_LIMITS, Found.message(e));
        } catch (StreamReadException e) {
            if (!text.isMalformed()) {
                throw isAtEnd(e)
                        ? fault(
                                JsonFault.UNEXPECTED_END,
                                "",
                                parser.currentTokenLocation(),
                                Expected.CLOSING_QUOTE,
                                Found.END_OF_FILE)
                        : fault(JsonFault.SYNTAX, "", e.getLocation(), Expected.WELL_FORMED, Found.message(e));
            }
        }
        if (text.isMalformed()) {
            throw faultAtEnd(JsonFault.SYNTAX, "", Expected.UTF_8, Found.OTHER_BYTES);
        }
        return token;
    }

    /** Jackson has no type for this, but always says the same. */
    private static boolean isAtEnd(Exception e) {
        return String.valueOf(e.getMessage()).startsWith("Missing closing quote");
    }

    /** What stands in a column is not what belongs there. */
    GongkaiJsonException fault(JsonFault fault, CsvColumn column, Wording expected) {
        return fault(fault, column.title(), column, expected, Found.field(get(column)));
    }

    /**
     * @param pointer the cell that the line is about, or the column
     * @param column where in the line
     */
    GongkaiJsonException fault(JsonFault fault, String pointer, CsvColumn column, Wording expected, Wording found) {
        return fault(fault, pointer, field(column).location(), expected, found);
    }

    /** A fault at the end of what could be read. */
    GongkaiJsonException faultAtEnd(JsonFault fault, String pointer, Wording expected, Wording found) {
        return new GongkaiJsonException(parser, fault, pointer, text.line(), text.column(), expected, found);
    }

    private GongkaiJsonException fault(
            JsonFault fault, String pointer, TokenStreamLocation location, Wording expected, Wording found) {
        return new GongkaiJsonException(
                parser, fault, pointer, location.getLineNr(), location.getColumnNr(), expected, found);
    }

    @Override
    public void close() throws JacksonException {
        parser.close();
    }

    /** What stands in one column of a line, and where. */
    private record Field(String content, TokenStreamLocation location) {}
}
