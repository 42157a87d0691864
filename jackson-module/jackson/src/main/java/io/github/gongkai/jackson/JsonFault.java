/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.jackson;

/** What is wrong with a document that was refused. In CSV, a property is a column or a cell. */
public enum JsonFault {
    /** It is not well-formed: a comma too many, an unfinished text, bytes that are no characters. */
    SYNTAX,
    /** It ends too early. */
    UNEXPECTED_END,
    /** Something follows it. */
    TRAILING_CONTENT,
    /** A property is there that this format does not have, or not there. */
    UNKNOWN_PROPERTY,
    /** A property is not there. Absent is not {@code null}. */
    MISSING_PROPERTY,
    /** A property is there twice. */
    DUPLICATE_PROPERTY,
    /** A property belongs to the form of another edition. */
    WRONG_EDITION,
    /** A value is of the wrong type, such as a text where a count belongs. */
    WRONG_TYPE,
    /** A number has a decimal point, an exponent or a minus sign before zero, where plain digits belong. */
    WRONG_SPELLING,
    /** A number is too large or too small. */
    OUT_OF_RANGE,
    /** A text is not one that belongs there, such as a day that is not in the calendar, or an unknown level of organ. */
    WRONG_TEXT,
    /** The parts are well but do not go together, such as a period that ends before it starts. */
    CONTRADICTION,
    /** The document is nested too deep, or it or a part of it is too long. */
    LIMIT
}
