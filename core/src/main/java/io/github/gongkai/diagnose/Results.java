/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.diagnose;

import io.github.gongkai.check.CheckResult;
import io.github.gongkai.check.Dossier;
import io.github.gongkai.check.Verdict;
import io.github.gongkai.rule.Comparison;
import io.github.gongkai.rule.Scope;
import org.jspecify.annotations.Nullable;

/**
 * What came of checking a dossier.
 *
 * @param result the result of this report with all that goes with it
 * @param ofPrevious the result of last year's report alone; null if it is not given or no hard check ties it to this one
 */
record Results(CheckResult result, @Nullable CheckResult ofPrevious) {

    static Results of(Diagnoser diagnoser, Dossier dossier) {
        CheckResult result = diagnoser.ruleSet().check(dossier);
        boolean tied = dossier.previous().isPresent()
                && result.checks().stream()
                        .anyMatch(check -> diagnoser.isHard(check.rule())
                                && check.verdict() != Verdict.NOT_APPLICABLE
                                && check.formula() instanceof Comparison
                                && check.formula().scope() == Scope.YEARS);
        return new Results(
                result, tied ? diagnoser.ruleSet().check(dossier.previous().orElseThrow()) : null);
    }

    /** Whether no check is violated or undecided, of hard rules or not, so that nothing can be wrong. */
    boolean allHold() {
        return result.dossier().isEmpty()
                && (ofPrevious == null || ofPrevious.dossier().isEmpty());
    }
}
