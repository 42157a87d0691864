/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.testkit.assertj;

import io.github.gongkai.check.Dossier;
import io.github.gongkai.check.RuleSet;
import org.jspecify.annotations.Nullable;

/** Assertions about a report with those that it is checked against. */
public final class DossierAssert extends AbstractReportAssert<DossierAssert, Dossier> {

    DossierAssert(@Nullable Dossier actual, RuleSet rules) {
        super(actual, DossierAssert.class, rules);
    }

    @Override
    Dossier dossier() {
        return actual;
    }

    @Override
    DossierAssert of(RuleSet others) {
        return new DossierAssert(actual, others);
    }
}
