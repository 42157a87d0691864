/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.gongkai.form.FormEdition;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportYearTest {

    @ParameterizedTest
    @ValueSource(ints = {-2023, -1, 0, 10_000, Integer.MAX_VALUE, Integer.MIN_VALUE})
    void yearThatIsNoneIsRefusedByValue(int year) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportYear.of(year))
                .withMessageContaining(Integer.toString(year));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 9999})
    void firstAndLastYearOfOneToFourDigitsAreYears(int year) {
        assertThat(ReportYear.of(year).value()).isEqualTo(year);
    }

    @Test
    void yearHasItsEditionAndPeriod() {
        assertThat(ReportYear.of(2020).edition()).contains(FormEdition.TRIAL_2019);
        assertThat(ReportYear.of(2021).edition()).contains(FormEdition.REVISED_2021);
        assertThat(ReportYear.of(2018).edition()).isEmpty();
        assertThat(ReportYear.of(2023).period())
                .isEqualTo(Period.of(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31)));
    }

    @Test
    void yearsFollowEachOther() {
        assertThat(ReportYear.of(2020).next()).isEqualTo(ReportYear.of(2021)).isGreaterThan(ReportYear.of(2020));
        assertThat(ReportYear.of(2021).previous())
                .isEqualTo(ReportYear.of(2020))
                .hasToString("2020");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportYear.of(9999).next());
    }
}
