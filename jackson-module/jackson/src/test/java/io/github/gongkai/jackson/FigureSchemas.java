/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.jackson;

import static io.github.gongkai.jackson.SchemaParts.anyOf;
import static io.github.gongkai.jackson.SchemaParts.choice;
import static io.github.gongkai.jackson.SchemaParts.constant;
import static io.github.gongkai.jackson.SchemaParts.object;
import static io.github.gongkai.jackson.SchemaParts.ordered;
import static io.github.gongkai.jackson.SchemaParts.ref;
import static io.github.gongkai.jackson.SchemaParts.text;
import static io.github.gongkai.jackson.SchemaParts.titled;
import static io.github.gongkai.jackson.SchemaParts.type;
import static io.github.gongkai.jackson.SchemaParts.whole;

import io.github.gongkai.entry.Figure;
import io.github.gongkai.form.CellKind;
import io.github.gongkai.text.Wording;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The definitions of what stands in cells, and of days. */
final class FigureSchemas {
    static final String DAY = "day";

    private static final String WHOLE = "wholeNumber";
    private static final String DECIMAL = "decimal";
    private static final String DECIMALS = "textOfDecimals";
    private static final String NUMBER = "textOfNumber";
    private static final String STATED_AMOUNT = "statedAmount";
    private static final String NOT_STATED = "notStated";
    private static final String SOME_TEXT = "someText";

    private static final int DIGITS = Figure.MAX_DIGITS;
    private static final BigInteger MOST = BigInteger.TEN.pow(DIGITS).subtract(BigInteger.ONE);

    private FigureSchemas() {}

    /** Returns the name of the definition of the cells of a kind. */
    static String name(CellKind kind) {
        return switch (kind) {
            case COUNT -> "count";
            case SIGNED_CHANGE -> "change";
            case AMOUNT -> "amount";
        };
    }

    /** Returns the definition of the cells of a kind, which takes the others from {@link #definitions()}. */
    static Map<String, Object> cell(CellKind kind) {
        return switch (kind) {
            case COUNT ->
                titled(
                        Wording.of(
                                "数量",
                                "What stands in a cell of counts. A wrong count may be negative or have decimals."),
                        anyOf(List.of(ref(WHOLE), ref(DECIMAL), ref(NOT_STATED))));
            case SIGNED_CHANGE ->
                titled(
                        Wording.of("增减", "What stands in a cell of changes; a decrease is negative."),
                        anyOf(List.of(ref(WHOLE), ref(DECIMAL), ref(NOT_STATED))));
            case AMOUNT ->
                titled(
                        Wording.of("金额", "What stands in a cell of amounts of money."),
                        anyOf(List.of(ref(STATED_AMOUNT), ref(NOT_STATED))));
        };
    }

    /** Returns the definitions that those of cells are made of. */
    static Map<String, Object> definitions() {
        Map<String, Object> definitions = new LinkedHashMap<>();
        definitions.put(
                WHOLE,
                titled(
                        Wording.of("整数", "A whole number of at most " + DIGITS + " digits."),
                        whole("integer", MOST.negate(), MOST)));
        definitions.put(
                DECIMAL,
                titled(
                        Wording.of("小数", "A number that was published with decimals."),
                        only(ReportShape.DECIMAL, ref(DECIMALS))));
        definitions.put(STATED_AMOUNT, statedAmount());
        definitions.put(NOT_STATED, notStated());
        definitions.put(
                DECIMALS,
                titled(
                        Wording.of(
                                "小数文本",
                                "A number with decimals, in plain digits, of which there are at most " + DIGITS + "."),
                        anyOf(List.of(
                                text("^0\\.[0-9]{1," + DIGITS + "}$"),
                                text("^-0\\.0*[1-9][0-9]*$", "-0.".length() + DIGITS),
                                text("^[1-9][0-9]*\\.[0-9]+$", ".".length() + DIGITS),
                                text("^-[1-9][0-9]*\\.[0-9]+$", "-.".length() + DIGITS)))));
        definitions.put(
                NUMBER,
                titled(
                        Wording.of("数字文本", "A number with or without decimals, in plain digits."),
                        anyOf(List.of(text("^(0|-?[1-9][0-9]{0," + (DIGITS - 1) + "})$"), ref(DECIMALS)))));
        Map<String, Object> someText = type("string");
        someText.put("minLength", 1);
        definitions.put(SOME_TEXT, titled(Wording.of("非空文本", "A text that is not empty."), someText));
        definitions.put(
                DAY,
                titled(
                        Wording.of("日期", "A day of the calendar, as ISO 8601 writes it: 2024-01-31."),
                        text(DayPattern.DAY)));
        return definitions;
    }

    private static Map<String, Object> statedAmount() {
        Map<String, Object> properties = ordered(
                ReportShape.AMOUNT_AND_UNIT.name(ReportShape.NUMBER),
                titled(Wording.of("数字", "The number, with the decimals that were published."), ref(NUMBER)),
                ReportShape.AMOUNT_AND_UNIT.name(ReportShape.UNIT),
                titled(
                        Wording.of("单位：万元、元、未写明", "The unit that was published: 10,000 yuan, yuan, none."),
                        choice(ReportShape.UNITS.texts())));
        return titled(Wording.of("填明的金额", "An amount that is stated."), object(properties));
    }

    private static Map<String, Object> notStated() {
        return titled(
                Wording.of("没有填明数字", "What stands in a cell that states no figure. None of these is a zero."),
                anyOf(List.of(
                        titled(Wording.of("空白", "The cell is empty."), type("null")),
                        titled(
                                Wording.of("不适用标记，照公布的原样", "A mark that says that the cell does not apply, such as /."),
                                only(ReportShape.MARK, ref(SOME_TEXT))),
                        titled(
                                Wording.of("不是数字的内容，照公布的原样", "Text that is not a figure, as published."),
                                only(ReportShape.UNREADABLE, ref(SOME_TEXT))),
                        titled(
                                Wording.of("未读到", "The source does not carry the cell; it may have held anything."),
                                only(ReportShape.NOT_READ, constant(true))))));
    }

    /** An object with this one of the properties of cells. */
    private static Map<String, Object> only(int property, Map<String, Object> schema) {
        return object(Map.of(ReportShape.COUNT_OBJECT.name(property), schema));
    }
}
