/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.rule;

import io.github.gongkai.text.Wording;

/** Which of the reports at hand a figure is taken from. */
public enum ReportRole {
    /** The report that is checked. */
    THIS("本报告", "this report"),
    /** The report of the same organ for the year before. */
    PREVIOUS("上年报告", "last year's report"),
    /** The reports of the members, added up. */
    MEMBERS("各成员合计", "the members together");

    private final Wording wording;

    ReportRole(String zh, String en) {
        this.wording = Wording.of(zh, en);
    }

    /** Returns what the report is called in a message. */
    public Wording wording() {
        return wording;
    }
}
