/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.jackson;

import io.github.gongkai.text.Wording;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/** Tokens as a reader of this format wants them: what is not expected is a {@link GongkaiJsonException}. */
final class JsonInput {
    /** What {@link #nextProperty} gives at the end of an object, and takes at its beginning. */
    static final int END = -1;

    private final JsonParser parser;
    private final ReadSettings settings;
    private final long onlyLine;

    JsonInput(JsonParser parser, ReadSettings settings) {
        this(parser, settings, 0);
    }

    /**
     * @param onlyLine the number of the line that the document is, where it is one of many; else 0
     */
    JsonInput(JsonParser parser, ReadSettings settings, long onlyLine) {
        this.parser = parser;
        this.settings = settings;
        this.onlyLine = onlyLine;
    }

    JsonParser parser() {
        return parser;
    }

    ReadSettings settings() {
        return settings;
    }

    /** Throws unless an object begins here. */
    void startObject() throws JacksonException {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            throw wrongType(Expected.OBJECT);
        }
    }

    /**
     * Goes on to the next property of an object, and to its value.
     *
     * @param last the property before
     * @param seen the bits of the properties that were there
     */
    int nextProperty(ObjectShape shape, int last, long seen) throws JacksonException {
        int property = last + 1;
        boolean isLast = property == shape.size();
        if (isLast || !parser.nextName(shape.key(property))) {
            property = otherProperty(shape, isLast ? parser.nextToken() : parser.currentToken());
            if (property == END) {
                return END;
            }
        }
        if ((seen & ObjectShape.bit(property)) != 0) {
            throw fault(JsonFault.DUPLICATE_PROPERTY, Expected.ONCE, Found.TWICE);
        }
        next();
        return property;
    }

    /** Goes on to the next token, which is there. */
    JsonToken next() throws JacksonException {
        JsonToken token = parser.nextToken();
        if (token == null) {
            throw unexpectedEnd();
        }
        return token;
    }

    /** Throws unless nothing follows. */
    void requireEnd() throws JacksonException {
        if (parser.nextToken() != null) {
            throw fault(JsonFault.TRAILING_CONTENT, Expected.END, Found.value(parser));
        }
    }

    private int otherProperty(ObjectShape shape, @Nullable JsonToken first) throws JacksonException {
        JsonToken token = first;
        while (token == JsonToken.PROPERTY_NAME) {
            int property = shape.indexOf(parser.currentName());
            if (property != ObjectShape.UNKNOWN) {
                return property;
            }
            skipUnknown(shape);
            token = parser.nextToken();
        }
        if (token == null) {
            throw unexpectedEnd();
        }
        return END;
    }

    private void skipUnknown(ObjectShape shape) throws JacksonException {
        String name = parser.currentName();
        if (shape.isElsewhere(name)) {
            throw ofOtherEdition(shape, pointer(), location());
        }
        if (!settings.isIgnoreUnknown()) {
            throw fault(JsonFault.UNKNOWN_PROPERTY, Expected.oneOf(shape.names()), Found.unknown(name));
        }
        IgnoredProperty ignored = ignored(pointer(), location());
        next();
        parser.skipChildren();
        settings.report(ignored);
    }

    IgnoredProperty ignored(String pointer, TokenStreamLocation location) {
        long line = line(location);
        int column = location.getColumnNr();
        return new IgnoredProperty(
                pointer,
                line > 0 ? OptionalLong.of(line) : OptionalLong.empty(),
                line > 0 && column > 0 ? OptionalInt.of(column) : OptionalInt.empty());
    }

    private long line(TokenStreamLocation location) {
        return onlyLine > 0 ? onlyLine : location.getLineNr();
    }

    /** Throws if a property is missing that has to be there; called at the end of the object. */
    void require(ObjectShape shape, long seen, long required) throws JacksonException {
        long missing = required & ~seen;
        if (missing != 0) {
            throw missing(pointer(), shape.name(Long.numberOfTrailingZeros(missing)), location());
        }
    }

    /** Throws if a property is missing, unless that is read as blank; called at the end of the object. */
    void require(ObjectShape shape, long seen) throws JacksonException {
        if (seen != shape.all() && !settings.isMissingAsBlank()) {
            require(shape, seen, shape.all());
        }
    }

    GongkaiJsonException missing(String object, String name, TokenStreamLocation end) {
        return fault(JsonFault.MISSING_PROPERTY, object + "/" + name, end, Expected.THIS_PROPERTY, Found.NO_PROPERTY);
    }

    GongkaiJsonException ofOtherEdition(ObjectShape shape, String property, TokenStreamLocation location) {
        return fault(
                JsonFault.WRONG_EDITION, property, location, Expected.oneOf(shape.names()), Found.OF_OTHER_EDITION);
    }

    /** The value here is of a type that does not belong here. */
    GongkaiJsonException wrongType(Wording expected) throws JacksonException {
        return fault(JsonFault.WRONG_TYPE, expected, Found.value(parser));
    }

    GongkaiJsonException fault(JsonFault fault, Wording expected, Wording found) {
        return fault(fault, pointer(), location(), expected, found);
    }

    GongkaiJsonException fault(
            JsonFault fault, String pointer, TokenStreamLocation location, Wording expected, Wording found) {
        return new GongkaiJsonException(
                parser, fault, pointer, line(location), location.getColumnNr(), expected, found);
    }

    private GongkaiJsonException unexpectedEnd() {
        return fault(JsonFault.UNEXPECTED_END, Expected.MORE, Found.END);
    }

    /** Where the token is that was read last, as a JSON Pointer. */
    String pointer() {
        return parser.streamReadContext().pathAsPointer().toString();
    }

    TokenStreamLocation location() {
        return parser.currentTokenLocation();
    }
}
