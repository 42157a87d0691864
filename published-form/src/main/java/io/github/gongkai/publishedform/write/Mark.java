/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.publishedform.write;

import io.github.gongkai.text.Wording;
import java.util.List;

/**
 * A mark in a cell.
 *
 * @param number the number of the explanation that it belongs to, from 1
 * @param kind what it says of the cell
 * @param words what stands beside the figure, likeliest first: what it should be, or how severe the finding is
 */
record Mark(int number, MarkKind kind, List<Wording> words) {

    /** The symbol and the number. */
    String label() {
        return kind.symbol() + number;
    }

    /** The id of the explanation with a number. */
    static String id(int number) {
        return "mark-" + number;
    }
}
