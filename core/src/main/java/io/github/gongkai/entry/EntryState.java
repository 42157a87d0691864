/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.entry;

/** What a cell holds. The five are kept apart for ever: none of them is silently another, and none but a figure is zero. */
public enum EntryState {
    /** A figure is stated. */
    STATED,
    /** The cell is there and empty. Organs leave cells blank for zero, for no such power, and for not filled in. */
    BLANK,
    /** The cell holds a mark that says it does not apply, such as {@code /}, {@code -} or {@code 不适用}. */
    MARKED,
    /** The cell holds text that is not a figure; the text is kept. */
    UNREADABLE,
    /** The source does not carry the cell: a cut page, a missing table. It may have held anything. */
    NOT_READ
}
