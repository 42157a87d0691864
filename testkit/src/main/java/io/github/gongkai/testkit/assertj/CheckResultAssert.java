/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.testkit.assertj;

import io.github.gongkai.check.CheckResult;
import org.jspecify.annotations.Nullable;

/** Assertions about what came of checking a report. */
public final class CheckResultAssert extends AbstractCheckAssert<CheckResultAssert, CheckResult> {

    CheckResultAssert(@Nullable CheckResult actual) {
        super(actual, CheckResultAssert.class);
    }

    @Override
    CheckResult result() {
        return actual;
    }

    @Override
    String subject() {
        return "the report on " + actual.edition();
    }
}
