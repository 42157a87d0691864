/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.rule;

import io.github.gongkai.text.Wording;

/** How severe a breach of a rule is, from the least to the most severe. */
public enum Severity {
    /** Worth a look; may well be right. */
    INFO("提示", "info"),
    /** Most likely wrong, or wrong without touching the figures. */
    WARNING("警告", "warning"),
    /** Wrong: the figures contradict each other or cannot be. */
    ERROR("错误", "error");

    private final Wording wording;

    Severity(String zh, String en) {
        this.wording = Wording.of(zh, en);
    }

    /** Returns what the severity is called in a message. */
    public Wording wording() {
        return wording;
    }
}
