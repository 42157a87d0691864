/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.publishedform.write;

import io.github.gongkai.text.Wording;

/** What a mark in a cell says of the cell. */
enum MarkKind {
    /** It must be wrong, if as few cells as possible are. */
    WRONG("▲", "wrong", "此格必有误（按填错的格最少推断）", "this cell must be wrong, taking as few cells as possible to be wrong"),
    /** It may be wrong, or another one instead. */
    CANDIDATE(
            "△",
            "candidate",
            "此格可能有误，也可能错在同号的其他格",
            "this cell may be wrong, or instead another one with the same number"),
    /** It has a part in a finding that is not put down to cells of this report. */
    FINDING("◆", "finding", "核对不符，此格未必有误，见说明", "a check is violated; this cell need not be wrong, see the explanation");

    private final String symbol;
    private final String style;
    private final Wording legend;

    MarkKind(String symbol, String style, String zh, String en) {
        this.symbol = symbol;
        this.style = style;
        this.legend = Wording.of(zh, en);
    }

    /** The symbol that stands in the cell, in front of the number of the explanation. */
    String symbol() {
        return symbol;
    }

    /** The class in the style sheet. */
    String style() {
        return style;
    }

    Wording legend() {
        return legend;
    }
}
