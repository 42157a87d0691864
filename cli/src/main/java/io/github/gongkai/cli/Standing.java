/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.cli;

import io.github.gongkai.check.Finding;
import io.github.gongkai.check.Verdict;
import io.github.gongkai.publishedform.narrative.ClaimCheck;
import io.github.gongkai.rule.Severity;
import io.github.gongkai.text.Wording;
import java.util.Comparator;
import java.util.stream.Stream;

/** How a report, or what stands in its place and cannot be used, stands in a summary. */
enum Standing {
    /** No check is violated, and all are decided. */
    SATISFIED("符合", "satisfied"),
    /** No check is violated, but some cannot be decided. */
    UNDECIDED("未定", "undecided"),
    /** A check is violated, none of them worse than a hint. */
    INFO("提示", "info"),
    /** A check is violated, the worst a warning. */
    WARNING("警告", "warning"),
    /** A check is violated, the worst an error. */
    ERROR("错误", "error"),
    /** It cannot be used. */
    UNUSABLE("未能读取", "not readable");

    private final Wording wording;

    Standing(String zh, String en) {
        this.wording = Wording.of(zh, en);
    }

    static Standing of(Outcome outcome) {
        return outcome instanceof Outcome.Checked checked ? of(checked) : UNUSABLE;
    }

    private static Standing of(Outcome.Checked checked) {
        boolean isOpen = !checked.result().undecided().isEmpty()
                || !checked.claims(Verdict.UNDECIDED).isEmpty();
        return Stream.concat(
                        checked.result().findings().stream().map(Finding::severity),
                        checked.claims(Verdict.VIOLATED).stream().map(ClaimCheck::severity))
                .max(Comparator.naturalOrder())
                .map(Standing::of)
                .orElse(isOpen ? UNDECIDED : SATISFIED);
    }

    private static Standing of(Severity worst) {
        return switch (worst) {
            case ERROR -> ERROR;
            case WARNING -> WARNING;
            case INFO -> INFO;
        };
    }

    Wording wording() {
        return wording;
    }

    /** Whether a check is violated. */
    boolean isViolated() {
        return this == INFO || this == WARNING || this == ERROR;
    }
}
