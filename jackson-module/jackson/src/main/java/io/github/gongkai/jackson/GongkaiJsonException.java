package io.github.gongkai.jackson;

import io.github.gongkai.text.Language;
import io.github.gongkai.text.Wording;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.exc.MismatchedInputException;

/**
 * A document was refused: it says where, what was expected there, and what was found, in one sentence.
 *
 * <p>It is one of Jackson's own exceptions, so that whatever handles those, such as a web framework, handles it, too.
 */
public final class GongkaiJsonException extends MismatchedInputException {
    private static final long serialVersionUID = 1L;

    private final JsonFault fault;
    private final String pointer;
    private final int line;
    private final int column;
    private final Wording expected;
    private final Wording found;

    GongkaiJsonException(
            @Nullable JsonParser parser,
            JsonFault fault,
            String pointer,
            @Nullable TokenStreamLocation location,
            Wording expected,
            Wording found) {
        super(parser, sentence(pointer, location, expected, found, Language.EN), location);
        this.fault = fault;
        this.pointer = pointer;
        this.line = location == null ? -1 : location.getLineNr();
        this.column = location == null ? -1 : location.getColumnNr();
        this.expected = expected;
        this.found = found;
    }

    /** Returns what is wrong. */
    public JsonFault fault() {
        return fault;
    }

    /** Returns where, as a JSON Pointer from the root of the document; empty for the root itself. */
    public String pointer() {
        return pointer;
    }

    /** Returns the line, from 1; empty if the source has no lines. */
    public OptionalInt line() {
        return known(line);
    }

    /** Returns the column, from 1; empty if the source has no lines. */
    public OptionalInt column() {
        return known(column);
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
        return sentence(pointer, place(line, column), expected, found, language);
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

    private static OptionalInt known(int number) {
        return number > 0 ? OptionalInt.of(number) : OptionalInt.empty();
    }

    private static String sentence(
            String pointer,
            @Nullable TokenStreamLocation location,
            Wording expected,
            Wording found,
            Language language) {
        Wording place = location == null ? null : place(location.getLineNr(), location.getColumnNr());
        return sentence(pointer, place, expected, found, language);
    }

    private static @Nullable Wording place(int line, int column) {
        return line < 1 || column < 1
                ? null
                : Wording.of("第" + line + "行第" + column + "列", "line " + line + ", column " + column);
    }

    private static String sentence(
            String pointer, @Nullable Wording place, Wording expected, Wording found, Language language) {
        if (language == Language.ZH) {
            return (pointer.isEmpty() ? "文档根" : pointer) + (place == null ? "" : "（" + place.zh() + "）") + "：应为"
                    + expected.zh() + "，实为" + found.zh() + "。";
        }
        return "At " + (pointer.isEmpty() ? "the root" : pointer) + (place == null ? "" : " (" + place.en() + ")")
                + ": expected " + expected.en() + ", found " + found.en() + ".";
    }
}
