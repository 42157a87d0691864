/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.jackson;

import io.github.gongkai.text.Wording;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;

/** Turns what a parser refuses into the exception of this format. */
final class Strictly {

    private Strictly() {}

    /** Reads something. */
    interface Reading<T> {
        T read(JsonInput in) throws JacksonException;
    }

    /**
     * Reads from the token that the parser stands at to the end of the value.
     *
     * @throws GongkaiJsonException if the document is refused
     */
    static <T> T read(JsonInput in, Reading<T> reading) throws JacksonException {
        try {
            return reading.read(in);
        } catch (StreamConstraintsException e) {
            throw fault(in, JsonFault.LIMIT, e.getLocation(), Expected.WITHIN_LIMITS, e);
        } catch (StreamReadException e) {
            throw isAtEnd(e)
                    ? fault(in, JsonFault.UNEXPECTED_END, e.getLocation(), Expected.MORE, e)
                    : fault(in, JsonFault.SYNTAX, e.getLocation(), Expected.WELL_FORMED, e);
        }
    }

    /** Jackson has no type for all the ways in which a document can end too early, but says of each the same. */
    private static boolean isAtEnd(Exception e) {
        return String.valueOf(e.getMessage()).startsWith("Unexpected end-of-input");
    }

    private static GongkaiJsonException fault(
            JsonInput in, JsonFault fault, @Nullable TokenStreamLocation location, Wording expected, Exception cause) {
        GongkaiJsonException refused = in.fault(
                fault,
                in.pointer(),
                location == null ? in.parser().currentLocation() : location,
                expected,
                fault == JsonFault.UNEXPECTED_END ? Found.END : Found.message(cause));
        refused.addSuppressed(cause);
        return refused;
    }
}
