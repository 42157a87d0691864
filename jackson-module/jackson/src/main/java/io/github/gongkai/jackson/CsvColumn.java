/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.jackson;

import java.util.Locale;

/** The columns of the CSV, in their order. */
enum CsvColumn {
    ORGAN,
    YEAR,
    EDITION,
    TABLE,
    ROW,
    COLUMN,
    CELL,
    VALUE,
    UNIT,
    STATE,
    TEXT;

    private final String title = name().toLowerCase(Locale.ROOT);

    /** Returns what the header calls the column. */
    String title() {
        return title;
    }
}
