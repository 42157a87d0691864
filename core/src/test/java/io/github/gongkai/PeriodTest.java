/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PeriodTest {
    private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);

    @Test
    void periodThatEndsBeforeItStartsIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Period.of(FIRST, FIRST.minusDays(1)))
                .withMessageContaining("2022-12-31");
    }

    @Test
    void oneDayIsAPeriod() {
        assertThat(Period.of(FIRST, FIRST)).hasToString("2023-01-01/2023-01-01");
    }

    @Test
    void yearIsThePeriodFromJanuaryToDecember() {
        assertThat(Period.ofYear(2023)).hasToString("2023-01-01/2023-12-31");
    }
}
