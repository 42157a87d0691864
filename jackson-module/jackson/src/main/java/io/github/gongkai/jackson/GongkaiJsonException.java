/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.jackson;

import io.github.gongkai.text.Language;
import io.github.gongkai.text.Wording;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.exc.MismatchedInputException;

/**
 * A document was refused: it says where, what was expected there, and what was found, in one sentence.
 *
 * <p>It is one of Jackson's own exceptions, so that whatever handles those, such as a web framework, handles it, too.
 */
public final class GongkaiJsonException extends MismatchedInputException {
    private static final long serialVersionUID = 1L;

    /** How much of a pointer is shown. */
    private static final int SHOWN = 200;

    private final JsonFault fault;
    private final String pointer;
    private final long line;
    private final int column;
    private final Wording expected;
    private final Wording found;

    GongkaiJsonException(
            @Nullable JsonParser parser,
            JsonFault fault,
            String pointer,
            long line,
            int column,
            Wording expected,
            Wording found) {
        super(parser, sentence(pointer, line, column, expected, found, Language.EN));
        this.fault = fault;
        this.pointer = pointer;
        this.line = line;
        this.column = line > 0 ? column : -1;
        this.expected = expected;
        this.found = found;
    }

    /** The fault of a line that is too long to be read. */
    static GongkaiJsonException tooLong(long number) {
        return new GongkaiJsonException(
                null, JsonFault.LIMIT, "", number, 1, Expected.lineOf(Lines.MAX_LENGTH), Found.MORE);
    }

    /** The fault of a line whose bytes are taken for another encoding, and are no text in that. */
    static GongkaiJsonException noText(long number, Exception cause) {
        return because(JsonFault.SYNTAX, number, Expected.WELL_FORMED, cause);
    }

    /** The fault of a document that cannot be begun with. */
    static GongkaiJsonException ofWhole(JsonFault fault, Wording expected, Exception cause) {
        return because(fault, 0, expected, cause);
    }

    private static GongkaiJsonException because(JsonFault fault, long line, Wording expected, Exception cause) {
        GongkaiJsonException refused =
                new GongkaiJsonException(null, fault, "", line, 1, expected, Found.message(cause));
        refused.addSuppressed(cause);
        return refused;
    }

    /** Returns what is wrong. */
    public JsonFault fault() {
        return fault;
    }

    /**
     * Returns where, as a JSON Pointer from the root of the document; empty for the root itself. In CSV it is that of the cell,
     * or the name of a column if it is not about a cell.
     */
    public String pointer() {
        return pointer;
    }

    /** Returns the line, from 1; empty if the source has no lines. */
    public OptionalLong line() {
        return line > 0 ? OptionalLong.of(line) : OptionalLong.empty();
    }

    /** Returns the column, from 1, counted in bytes where bytes are read, else in characters; empty if the source has no lines. */
    public OptionalInt column() {
        return column > 0 ? OptionalInt.of(column) : OptionalInt.empty();
    }

    /** Returns what was expected. */
    public Wording expected() {
        return expected;
    }

    /** Returns what was found. */
    public Wording found() {
        return found;
    }

    /** Returns where, what was expected and what was found, in one sentence. */
    public String message(Language language) {
        return sentence(pointer, line, column, expected, found, language);
    }

    /** Returns the sentence in English. */
    @Override
    public String getMessage() {
        return message(Language.EN);
    }

    /** Returns the sentence in English. */
    @Override
    public String getOriginalMessage() {
        return getMessage();
    }

    private static String sentence(
            String pointer, long line, int column, Wording expected, Wording found, Language language) {
        boolean hasPlace = line > 0 && column > 0;
        String where = Found.shown(pointer, SHOWN);
        if (language == Language.ZH) {
            return (where.isEmpty() ? "文档根" : where) + (hasPlace ? "（第" + line + "行第" + column + "列）" : "") + "：应为"
                    + expected.zh() + "，实为" + found.zh() + "。";
        }
        return "At " + (where.isEmpty() ? "the root" : where)
                + (hasPlace ? " (line " + line + ", column " + column + ")" : "") + ": expected " + expected.en()
                + ", found " + found.en() + ".";
    }
}
