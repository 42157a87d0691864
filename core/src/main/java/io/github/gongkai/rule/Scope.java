/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.rule;

import io.github.gongkai.text.Wording;

/** What has to be at hand to apply a formula. */
public enum Scope {
    /** One report. */
    REPORT("单份报告", "one report"),
    /** A report and that of the year before. */
    YEARS("前后两年", "two years"),
    /** A report and those of its members. */
    MEMBERS("上级与成员", "a report and its members");

    private final Wording wording;

    Scope(String zh, String en) {
        this.wording = Wording.of(zh, en);
    }

    /** Returns what the scope is called in a message. */
    public Wording wording() {
        return wording;
    }
}
