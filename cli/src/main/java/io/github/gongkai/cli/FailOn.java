/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.cli;

import io.github.gongkai.check.Verdict;
import io.github.gongkai.rule.Severity;

/** From where on a result makes the command fail. Each includes the ones before it. */
enum FailOn {
    /** A rule of severity ERROR is violated. */
    error(Severity.ERROR),
    /** A rule of severity WARNING or above is violated. */
    warning(Severity.WARNING),
    /** Any rule is violated. */
    info(Severity.INFO),
    /** Any rule is violated, or a check is undecided. */
    undecided(Severity.INFO);

    private final Severity severity;

    FailOn(Severity severity) {
        this.severity = severity;
    }

    boolean fails(Outcome.Checked checked) {
        boolean isViolated = checked.result().isViolated(severity)
                || checked.claims(Verdict.VIOLATED).stream()
                        .anyMatch(claim -> claim.severity().compareTo(severity) >= 0);
        boolean isOpen = !checked.result().undecided().isEmpty()
                || !checked.claims(Verdict.UNDECIDED).isEmpty();
        return isViolated || (this == undecided && isOpen);
    }
}
