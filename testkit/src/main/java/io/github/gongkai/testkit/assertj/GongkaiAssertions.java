/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.testkit.assertj;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.check.CheckResult;
import io.github.gongkai.check.Dossier;
import io.github.gongkai.check.RuleSet;
import org.jspecify.annotations.Nullable;

/** The way into the assertions about reports, to be imported statically beside that of AssertJ. */
public final class GongkaiAssertions {
    private GongkaiAssertions() {}

    /** Returns assertions about a report, which is checked against the standard rules unless others are given. */
    public static AnnualReportAssert assertThat(@Nullable AnnualReport report) {
        return new AnnualReportAssert(report, RuleSet.standard());
    }

    /** Returns assertions about a report with those that it is checked against. */
    public static DossierAssert assertThat(@Nullable Dossier dossier) {
        return new DossierAssert(dossier, RuleSet.standard());
    }

    /** Returns assertions about what came of checking a report. */
    public static CheckResultAssert assertThat(@Nullable CheckResult result) {
        return new CheckResultAssert(result);
    }
}
