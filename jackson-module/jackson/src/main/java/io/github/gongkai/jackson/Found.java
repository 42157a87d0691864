/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.jackson;

import io.github.gongkai.text.Wording;
import java.time.LocalDate;
import java.util.Locale;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** What was found in a document, in words. */
final class Found {
    static final Wording TWICE = Wording.of("第二次出现", "it a second time");
    static final Wording NO_PROPERTY = Wording.of("缺少", "none");
    static final Wording END = Wording.of("文档结束", "its end");
    static final Wording MORE = Wording.of("更长的一行", "a longer one");
    static final Wording NOTHING = Wording.of("空白", "nothing");
    static final Wording END_OF_FILE = Wording.of("文件结束", "the end of the file");
    static final Wording OTHER_REPORT = Wording.of("另一报告的一行", "a line of another report");
    static final Wording OTHER_BYTES = Wording.of("其他字节", "other bytes");
    static final Wording CELL_OF_OTHER_EDITION = Wording.of("另一表式的单元格", "a cell of another edition of the form");
    static final Wording MORE_VALUES = Wording.of("更多的值", "more of them");
    static final Wording OF_OTHER_EDITION = Wording.of("另一表式的属性", "a property of another edition of the form");

    /** How much of a text is shown. */
    private static final int SHOWN = 40;

    private Found() {}

    static Wording unknown(String name) {
        return Wording.of("未知属性" + quotedZh(name), "the unknown property " + quotedEn(name));
    }

    static Wording besides(String name) {
        return Wording.of("另有 " + name, name + " besides");
    }

    static Wording text(String text) {
        return Wording.of("文本" + quotedZh(text), "the text " + quotedEn(text));
    }

    /** What stands in a column of a CSV. */
    static Wording field(String field) {
        return field.isEmpty() ? NOTHING : text(field);
    }

    /** The value that the parser stands at. */
    static Wording value(JsonParser parser) throws JacksonException {
        JsonToken token = parser.currentToken();
        return token == null ? END : value(token, parser);
    }

    private static Wording value(JsonToken token, JsonParser parser) throws JacksonException {
        return value(token, token.isScalarValue() ? parser.getString() : "");
    }

    static Wording value(JsonToken token, String text) {
        return switch (token) {
            case START_OBJECT -> Wording.of("对象", "an object");
            case START_ARRAY -> Wording.of("数组", "an array");
            case VALUE_STRING -> text(text);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(text);
            case VALUE_TRUE, VALUE_FALSE, VALUE_NULL -> same(token.asString());
            default -> Wording.of("其他内容", "something else");
        };
    }

    static Wording array(int size) {
        return Wording.of(size + "项的数组", "an array of " + size);
    }

    static Wording number(String written) {
        return Wording.of("数 " + shown(written), "the number " + shown(written));
    }

    static Wording period(LocalDate start, LocalDate end) {
        return Wording.of(start + " 至 " + end, start + " to " + end);
    }

    /** What a parser says, without where. */
    static Wording message(Exception cause) {
        String message = cause.getMessage();
        String first = message == null ? "?" : message.lines().findFirst().orElse("?");
        return Wording.of("错误（" + first + "）", "a fault (" + first + ")");
    }

    private static Wording same(String text) {
        return Wording.of(text, text);
    }

    private static String quotedZh(String text) {
        return "“" + shown(text) + "”";
    }

    private static String quotedEn(String text) {
        return "\"" + shown(text) + "\"";
    }

    private static String shown(String text) {
        return shown(text, SHOWN);
    }

    /** The beginning of a text, on one line. */
    static String shown(String text, int limit) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().limit(limit).forEach(character -> show(character, shown));
        return text.codePointCount(0, text.length()) > limit ? shown.append("…").toString() : shown.toString();
    }

    private static void show(int character, StringBuilder shown) {
        switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> shown.append(String.format(Locale.ROOT, "\\u%04x", character));
            default -> shown.appendCodePoint(character);
        }
    }
}
