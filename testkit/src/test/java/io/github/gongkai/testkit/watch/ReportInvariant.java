/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.testkit.watch;

import io.github.gongkai.AnnualReport;

/** What must hold of any report. Modules add theirs as services: the round trip through JSON, where there is JSON. */
@FunctionalInterface
public interface ReportInvariant {

    /**
     * Checks a report.
     *
     * @throws AssertionError if it does not hold
     */
    void check(AnnualReport report);
}
