package io.github.gongkai.jackson;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonGeneratorBase;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.util.TokenBuffer;

/** Writes texts of any content: JSON can carry half of a surrogate pair, which generators refuse or replace. */
final class JsonOutput {
    private final JsonGenerator generator;

    JsonOutput(JsonGenerator generator) {
        this.generator = generator;
    }

    JsonGenerator generator() {
        return generator;
    }

    void text(@Nullable String text) throws JacksonException {
        if (text == null || isWellFormed(text) || generator instanceof TokenBuffer) {
            generator.writeString(text);
        } else if (generator instanceof JsonGeneratorBase) {
            generator.writeRawValue(escaped(text));
        } else {
            throw DatabindException.from(
                    generator, "A text has half of a surrogate pair in it, which only JSON can carry.");
        }
    }

    private static boolean isWellFormed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return text.codePoints().noneMatch(JsonOutput::isSurrogate);
            }
        }
        return true;
    }

    private static boolean isSurrogate(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }

    /** The text as a JSON string, with everything escaped but plain letters. */
    private static String escaped(String text) {
        StringBuilder json = new StringBuilder("\"");
        text.codePoints().forEach(codePoint -> {
            if (codePoint < ' ' || codePoint == '"' || codePoint == '\\' || isSurrogate(codePoint)) {
                json.append("\\u").append(String.format("%04X", codePoint));
            } else {
                json.appendCodePoint(codePoint);
            }
        });
        return json.append('"').toString();
    }
}
