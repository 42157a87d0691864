/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountTest {
    private static final String THIRTY_DIGITS = "123456789012345678901234567890";

    @Test
    void thirtyDigitsAreAFigure() {
        assertThat(Count.of(new BigDecimal(THIRTY_DIGITS))).hasToString(THIRTY_DIGITS);
        assertThat(Count.of(new BigDecimal("-" + THIRTY_DIGITS))).hasToString("-" + THIRTY_DIGITS);
        assertThat(Count.of(new BigDecimal("123456789012345.678901234567890")))
                .hasToString("123456789012345.678901234567890");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                THIRTY_DIGITS + "1",
                THIRTY_DIGITS + ".1",
                "0.0000000000000000000000000000001",
                "1E+3",
                "1E+1000000000",
                "1E-1000000000"
            })
    void longerNumbersAndExponentsAreNotFigures(String number) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Count.of(new BigDecimal(number)))
                .withMessageContaining("30 digits");
    }

    @ParameterizedTest
    @CsvSource({
        "5, true, false",
        "5.0, true, false",
        "5.5, false, false",
        "-5, true, true",
        "-0.1, false, true",
        "0, true, false"
    })
    void wrongCountsCanBeStatedAndAreKnown(BigDecimal number, boolean whole, boolean negative) {
        Count count = Count.of(number);

        assertThat(count.value()).isEqualTo(number);
        assertThat(count.isWhole()).isEqualTo(whole);
        assertThat(count.isNegative()).isEqualTo(negative);
    }

    @Test
    void countIsEqualToTheSameNumberWrittenTheSameWay() {
        assertThat(Count.of(5)).isEqualTo(Count.of(new BigDecimal("5"))).hasSameHashCodeAs(Count.of(5));
        assertThat(Count.of(5)).isNotEqualTo(Count.of(new BigDecimal("5.0")));
        assertThat(Count.of(5)).isNotEqualTo(SignedChange.of(5));
    }
}
