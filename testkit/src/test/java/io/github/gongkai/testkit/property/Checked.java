/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.testkit.property;

import io.github.gongkai.check.Check;
import io.github.gongkai.check.CheckResult;
import io.github.gongkai.check.Finding;
import io.github.gongkai.check.Verdict;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What came of checking, by the keys of the checks. */
final class Checked {
    private Checked() {}

    /** Returns the verdict of each check of a report that has no members. */
    static Map<String, Verdict> verdicts(CheckResult result) {
        Map<String, Verdict> verdicts = new LinkedHashMap<>();
        for (Check check : result.checks()) {
            if (verdicts.put(check.key(), check.verdict()) != null) {
                throw new AssertionError("The key " + check.key() + " stands twice.");
            }
        }
        return verdicts;
    }

    static List<String> keys(List<Finding> findings) {
        return findings.stream().map(Finding::key).toList();
    }
}
