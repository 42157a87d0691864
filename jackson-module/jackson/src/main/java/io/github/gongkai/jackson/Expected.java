/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.jackson;

import io.github.gongkai.entry.EntryState;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.text.Wording;
import java.util.List;

/** What belongs at a place of a document, in words. */
final class Expected {
    static final Wording OBJECT = Wording.of("对象", "an object");
    static final Wording OBJECT_OR_NULL = Wording.of("对象或 null", "an object or null");
    static final Wording ARRAY = Wording.of("数组", "an array");
    static final Wording TEXT = Wording.of("文本", "a text");
    static final Wording TEXT_OR_NULL = Wording.of("文本或 null", "a text or null");
    static final Wording SOME_TEXT = Wording.of("非空文本", "a text that is not empty");
    static final Wording TRUE = Wording.of("true", "true");
    static final Wording BOOLEAN = Wording.of("true 或 false", "true or false");
    static final Wording ONCE = Wording.of("只出现一次的属性", "this property once");
    static final Wording THIS_PROPERTY = Wording.of("此属性", "this property");
    static final Wording MORE = Wording.of("尚未结束的文档", "the document to go on");
    static final Wording END = Wording.of("文档末尾", "the end of the document");
    static final Wording WELL_FORMED = Wording.of("格式正确的文档", "a well-formed document");
    static final Wording WITHIN_LIMITS = Wording.of("不超出读取限制的文档", "a document within the limits of the reader");
    static final Wording YEAR = Wording.of("从 1 到 9999 的年份或 null", "a year from 1 to 9999 or null");
    static final Wording COUNT = Wording.of("整数、null 或对象", "a whole number, null or an object");
    static final Wording PLAIN_WHOLE = Wording.of("不带小数点、指数的整数", "a whole number in plain digits");
    static final Wording THIRTY_DIGITS = Wording.of("不超过30位的数", "a number of at most 30 digits");
    static final Wording DECIMAL =
            Wording.of("带小数的数，如“12.5”", "a number with decimals in plain digits, such as \"12.5\"");
    static final Wording AMOUNT_TEXT = Wording.of("数，如“348.47”", "a number in plain digits, such as \"348.47\"");
    static final Wording DAY = Wording.of("日期，如“2024-01-31”", "a day, such as \"2024-01-31\"");
    static final Wording DAY_OR_NULL = Wording.of("日期或 null", "a day or null");
    static final Wording NOT_BEFORE_START = Wording.of("不早于首日的末日", "a last day that is not before the first");

    static final Wording VALUE = Wording.of("值", "a value");
    static final Wording EXACT_NUMBER =
            Wording.of("整数，或带小数的数的对象", "a whole number, or an object with a number with decimals");
    static final Wording STANDARD_RULE = Wording.of("标准规则，或附有定义的规则", "a standard rule, or one with its definition");
    static final Wording CONSISTENT = Wording.of("相容的内容", "parts that go together");

    static final Wording UTF_8 = Wording.of("UTF-8 编码的文本", "text in UTF-8");
    static final Wording HEADER = Wording.of("列名行", "a line with the names of the columns");
    static final Wording COLUMN = Wording.of("此列", "this column");
    static final Wording END_OF_LINE = Wording.of("行末", "the end of the line");
    static final Wording CLOSING_QUOTE = Wording.of("结束引号", "a closing quote");
    static final Wording THIS_CELL = Wording.of("此单元格", "this cell");
    static final Wording CELL_ONCE = Wording.of("只出现一次的单元格", "this cell once");
    static final Wording NO_UNIT = Wording.of("空白的 unit（此单元格不是金额）", "no unit, as the cell holds no amount");
    static final Wording YEAR_OR_NOTHING = Wording.of("从 1 到 9999 的年份或空白", "a year from 1 to 9999 or nothing");

    private Expected() {}

    /** What follows from other parts of the document. */
    static Wording following(Wording value) {
        return Wording.of("由其余内容得出的" + value.zh(), value.en() + ", which follows from the rest");
    }

    /** One of the properties of an object, or of the texts at a place. */
    static Wording oneOf(List<String> names) {
        if (names.isEmpty()) {
            return Wording.of("无任何属性", "no property");
        }
        if (names.size() == 1) {
            return Wording.of(names.get(0), names.get(0));
        }
        int last = names.size() - 1;
        return Wording.of(
                String.join("、", names.subList(0, last)) + " 或 " + names.get(last),
                String.join(", ", names.subList(0, last)) + " or " + names.get(last));
    }

    static Wording lineOf(int bytes) {
        return Wording.of("不超过" + bytes + "字节的一行", "a line of at most " + bytes + " bytes");
    }

    static Wording values(int most) {
        return Wording.of("不超过" + most + "个值的文档", "a document of at most " + most + " values");
    }

    static Wording alone(String property) {
        return Wording.of("只有 " + property, property + " alone");
    }

    static Wording exactly(int number) {
        return exactly(Integer.toString(number));
    }

    static Wording exactly(String text) {
        return Wording.of(text, text);
    }

    static Wording whole(long least, long most) {
        return Wording.of("从 " + least + " 到 " + most + " 的整数", "a whole number from " + least + " to " + most);
    }

    static Wording cellOf(FormEdition edition) {
        return Wording.of(
                edition.title().zh() + "的单元格",
                "a cell of the " + edition.title().en());
    }

    /** What goes with the cell of a line. */
    static Wording inColumn(String text, CsvColumn column) {
        return Wording.of(column.title() + " 列的“" + text + "”", "\"" + text + "\" as the " + column.title());
    }

    static Wording nothing(CsvColumn column, EntryState state) {
        return Wording.of(
                "空白的 " + column.title() + "（state 为 " + state + "）",
                "no " + column.title() + ", as the state is " + state);
    }
}
