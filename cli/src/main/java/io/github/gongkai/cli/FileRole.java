/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.cli;

import io.github.gongkai.text.Wording;

/** What a file that is named on the command line is there for. */
enum FileRole {
    /** The report that is checked, or one that is added up. */
    REPORT("报告", "report"),
    /** The report of the same organ for the year before. */
    PREVIOUS("上年报告", "last year's report"),
    /** The report of a member. */
    MEMBER("成员报告", "member's report"),
    /** The roster of the members. */
    ROSTER("名册", "roster");

    private final Wording wording;

    FileRole(String zh, String en) {
        this.wording = Wording.of(zh, en);
    }

    /** What the file is called in a message. */
    Wording wording() {
        return wording;
    }
}
