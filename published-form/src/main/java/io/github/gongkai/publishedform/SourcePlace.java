/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.publishedform;

import io.github.gongkai.text.Language;
import java.io.Serializable;
import java.util.Comparator;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** Where something stands in a source: the line and the character of its text, and on a page the table, row and cell. */
@Value.Immutable
public abstract sealed class SourcePlace implements Comparable<SourcePlace>, Serializable permits ImmutableSourcePlace {
    private static final long serialVersionUID = 1L;

    private static final Comparator<SourcePlace> ORDER = Comparator.comparingInt(SourcePlace::line)
            .thenComparingInt(SourcePlace::column)
            .thenComparing(place -> place.table().orElse(0))
            .thenComparing(place -> place.row().orElse(0))
            .thenComparing(place -> place.cell().orElse(0));

    SourcePlace() {}

    /** The line of the source, from 1. */
    @Value.Parameter
    public abstract int line();

    /** The character of the line, from 1. */
    @Value.Parameter
    public abstract int column();

    /** The table of an HTML page, from 1 in the order of the page; empty outside of tables and in plain text. */
    @Value.Parameter
    public abstract OptionalInt table();

    /** The row of the table, from 1; empty outside of tables. */
    @Value.Parameter
    public abstract OptionalInt row();

    /** The cell of the row, from 1; empty where a whole row is meant, and outside of tables. */
    @Value.Parameter
    public abstract OptionalInt cell();

    /** Returns where it stands in words: 第12行, 第2张表第5行第3格; line 12; table 2, row 5, cell 3. */
    public String label(Language language) {
        boolean zh = language == Language.ZH;
        if (table().isEmpty()) {
            return zh ? "第" + line() + "行" : "line " + line();
        }
        StringBuilder label = new StringBuilder();
        label.append(zh ? "第" : "table ").append(table().getAsInt()).append(zh ? "张表" : "");
        row().ifPresent(row -> label.append(zh ? "第" : ", row ").append(row).append(zh ? "行" : ""));
        cell().ifPresent(cell -> label.append(zh ? "第" : ", cell ").append(cell).append(zh ? "格" : ""));
        return label.toString();
    }

    /** Compares by line, character, table, row and cell. */
    @Override
    public int compareTo(SourcePlace other) {
        return ORDER.compare(this, other);
    }

    /** Returns a place in plain text. */
    static SourcePlace inText(int line, int column) {
        return ImmutableSourcePlace.of(line, column, OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty());
    }

    /** Returns the place of a row of a table. */
    static SourcePlace ofRow(int line, int column, int table, int row) {
        return ImmutableSourcePlace.of(line, column, OptionalInt.of(table), OptionalInt.of(row), OptionalInt.empty());
    }

    /** Returns the place of a cell of a table. */
    static SourcePlace ofCell(int line, int column, int table, int row, int cell) {
        return ImmutableSourcePlace.of(line, column, OptionalInt.of(table), OptionalInt.of(row), OptionalInt.of(cell));
    }

    /** Returns the place in words in English. */
    @Override
    public final String toString() {
        return label(Language.EN);
    }
}
