package io.github.gongkai.jackson;

import io.github.gongkai.text.Wording;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

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
    static <T> T read(JsonParser parser, ReadSettings settings, Reading<T> reading) throws JacksonException {
        try {
            return reading.read(new JsonInput(parser, settings));
        } catch (StreamConstraintsException e) {
            throw fault(parser, JsonFault.LIMIT, e, Expected.WITHIN_LIMITS);
        } catch (UnexpectedEndOfInputException e) {
            throw fault(parser, JsonFault.UNEXPECTED_END, e, Expected.MORE);
        } catch (StreamReadException e) {
            throw fault(parser, JsonFault.SYNTAX, e, Expected.WELL_FORMED);
        }
    }

    private static GongkaiJsonException fault(
            JsonParser parser, JsonFault fault, JacksonException cause, Wording expected) {
        TokenStreamLocation location = cause.getLocation() == null ? parser.currentLocation() : cause.getLocation();
        Wording found = fault == JsonFault.UNEXPECTED_END ? Found.END : Found.message(cause.getOriginalMessage());
        String pointer = parser.streamReadContext().pathAsPointer().toString();
        GongkaiJsonException refused = new GongkaiJsonException(parser, fault, pointer, location, expected, found);
        refused.addSuppressed(cause);
        return refused;
    }
}
