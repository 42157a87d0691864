/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.entry.Entry;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.validation.Consistent;
import org.junit.jupiter.api.Test;

/** Of the two constraints that are measured, one checks and the other does not. */
class ValidationBenchmarkTest {

    @Test
    void onlyOneConstraintFindsAWrongTotal() {
        FormEdition edition = FormEdition.REVISED_2021;
        AnnualReport right = Inputs.reports(edition, 1, 50).get(0);
        AnnualReport wrong =
                right.with(edition.cell("reviewAndLitigation.reconsideration.total"), Entry.count(1_000_000));

        assertThat(ValidationBenchmark.validator(Consistent.class).validate(right))
                .isEmpty();
        assertThat(ValidationBenchmark.validator(Consistent.class).validate(wrong))
                .hasSize(1);
        assertThat(ValidationBenchmark.validator(Nothing.class).validate(wrong)).isEmpty();
    }
}
