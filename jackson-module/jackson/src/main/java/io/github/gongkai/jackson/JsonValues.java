/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.jackson;

import io.github.gongkai.entry.Figure;
import io.github.gongkai.text.Wording;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads single values: each method takes the one that the parser stands at. */
final class JsonValues {
    /** How numbers are written in texts. */
    static final Pattern PLAIN = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?");

    private static final Pattern WHOLE = Pattern.compile("-?(0|[1-9][0-9]*)");

    private final JsonInput in;
    private final JsonParser parser;

    JsonValues(JsonInput in) {
        this.in = in;
        this.parser = in.parser();
    }

    boolean isNull() {
        return parser.currentToken() == JsonToken.VALUE_NULL;
    }

    String text(Wording expected) throws JacksonException {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            throw in.wrongType(expected);
        }
        return parser.getString();
    }

    @Nullable
    String textOrNull() throws JacksonException {
        return isNull() ? null : text(Expected.TEXT_OR_NULL);
    }

    String someText() throws JacksonException {
        String text = text(Expected.SOME_TEXT);
        if (text.isEmpty()) {
            throw in.fault(JsonFault.WRONG_TEXT, Expected.SOME_TEXT, Found.text(text));
        }
        return text;
    }

    boolean bool() throws JacksonException {
        JsonToken token = parser.currentToken();
        if (token != JsonToken.VALUE_TRUE && token != JsonToken.VALUE_FALSE) {
            throw in.wrongType(Expected.BOOLEAN);
        }
        return token == JsonToken.VALUE_TRUE;
    }

    /** Throws unless the value is true. */
    void requireTrue() throws JacksonException {
        if (parser.currentToken() != JsonToken.VALUE_TRUE) {
            throw in.wrongType(Expected.TRUE);
        }
    }

    <T> T choice(ReportShape.Choice<T> choice) throws JacksonException {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            throw in.wrongType(Expected.oneOf(choice.texts()));
        }
        T chosen = choice.byText().get(parser.getString());
        if (chosen == null) {
            throw in.fault(JsonFault.WRONG_TEXT, Expected.oneOf(choice.texts()), Found.value(parser));
        }
        return chosen;
    }

    LocalDate day(Wording expected) throws JacksonException {
        String text = text(expected);
        LocalDate day = Days.parse(text);
        if (day == null) {
            throw in.fault(JsonFault.WRONG_TEXT, expected, Found.text(text));
        }
        return day;
    }

    int whole(int least, int most, Wording expected) throws JacksonException {
        BigDecimal number = whole(expected);
        if (number.compareTo(BigDecimal.valueOf(least)) < 0 || number.compareTo(BigDecimal.valueOf(most)) > 0) {
            throw in.fault(JsonFault.OUT_OF_RANGE, expected, Found.number(number.toPlainString()));
        }
        return number.intValueExact();
    }

    /** Whether the value, a whole number, is written plainly and fits a {@code long}. */
    boolean isPlainLong() throws JacksonException {
        return parser.getNumberType() != JsonParser.NumberType.BIG_INTEGER
                && Long.toString(parser.getLongValue()).length() == parser.getStringLength();
    }

    /** A whole number that may be a figure. */
    BigDecimal whole(Wording expected) throws JacksonException {
        JsonToken token = parser.currentToken();
        boolean isText = token == JsonToken.VALUE_STRING && in.settings().isNumbersAsText();
        if (!isText && token != JsonToken.VALUE_NUMBER_INT && token != JsonToken.VALUE_NUMBER_FLOAT) {
            throw in.wrongType(expected);
        }
        if (token == JsonToken.VALUE_NUMBER_INT && isPlainLong()) {
            return BigDecimal.valueOf(parser.getLongValue());
        }
        return whole(parser.getString(), isText);
    }

    private BigDecimal whole(String written, boolean isText) throws JacksonException {
        if (!isSpelt(written, WHOLE)) {
            throw isText
                    ? in.fault(JsonFault.WRONG_TEXT, Expected.PLAIN_WHOLE, Found.text(written))
                    : in.fault(JsonFault.WRONG_SPELLING, Expected.PLAIN_WHOLE, Found.number(written));
        }
        return publishable(written, isText);
    }

    /** A number in plain digits, as a text. */
    BigDecimal number(Pattern spelling, Wording expected) throws JacksonException {
        String written = text(expected);
        if (!isSpelt(written, spelling)) {
            throw in.fault(JsonFault.WRONG_TEXT, expected, Found.text(written));
        }
        return publishable(written, true);
    }

    /** Whether a text is a number in plain digits, and none that is a zero with a minus. */
    static boolean isSpelt(String written, Pattern spelling) {
        return spelling.matcher(written).matches() && !isMinusZero(written);
    }

    private static boolean isMinusZero(String written) {
        return written.startsWith("-") && written.chars().noneMatch(digit -> digit >= '1' && digit <= '9');
    }

    private BigDecimal publishable(String written, boolean isText) throws JacksonException {
        BigDecimal number = publishable(written);
        if (number == null) {
            Wording found = isText ? Found.text(written) : Found.number(written);
            throw in.fault(JsonFault.OUT_OF_RANGE, Expected.THIRTY_DIGITS, found);
        }
        return number;
    }

    /** The number that is written in plain digits, or null if they are too many for a figure. */
    static @Nullable BigDecimal publishable(String written) {
        if (written.length() > MAX_LENGTH) {
            return null;
        }
        BigDecimal number = new BigDecimal(written);
        return number.precision() <= Figure.MAX_DIGITS && number.scale() <= Figure.MAX_DIGITS ? number : null;
    }

    /** A sign, a zero before the point, the point and as many decimals as a figure may have, and some. */
    private static final int MAX_LENGTH = 2 * Figure.MAX_DIGITS;
}
