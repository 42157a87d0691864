/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.jackson;

/**
 * Texts from outside as fields of the CSV. Spreadsheets execute a field that begins like a formula, so such a text has an
 * apostrophe in front of it. A text that begins with an apostrophe has one more, and an empty text is an apostrophe alone:
 * an empty field is no text.
 */
final class CsvText {
    private static final String APOSTROPHE = "'";
    private static final String ESCAPED = "=+-@\t\r" + APOSTROPHE;

    private CsvText() {}

    static String field(String text) {
        return text.isEmpty() || ESCAPED.indexOf(text.charAt(0)) >= 0 ? APOSTROPHE + text : text;
    }

    /** The text that a field stands for, which is not empty. */
    static String text(String field) {
        return field.startsWith(APOSTROPHE) ? field.substring(1) : field;
    }
}
