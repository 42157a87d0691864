/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.testkit.assertj;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.check.Dossier;
import io.github.gongkai.check.RuleSet;
import org.jspecify.annotations.Nullable;

/** Assertions about a report. */
public final class AnnualReportAssert extends AbstractReportAssert<AnnualReportAssert, AnnualReport> {

    AnnualReportAssert(@Nullable AnnualReport actual, RuleSet rules) {
        super(actual, AnnualReportAssert.class, rules);
    }

    @Override
    Dossier dossier() {
        return Dossier.of(actual);
    }

    @Override
    AnnualReportAssert of(RuleSet others) {
        return new AnnualReportAssert(actual, others);
    }
}
