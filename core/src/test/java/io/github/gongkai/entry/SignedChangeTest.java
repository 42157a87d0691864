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

class SignedChangeTest {

    @ParameterizedTest
    @CsvSource({"1036, +1036", "-8, -8", "0, 0", "2.5, +2.5"})
    void changeIsWrittenWithItsSign(BigDecimal number, String text) {
        assertThat(SignedChange.of(number)).hasToString(text);
    }

    @Test
    void exponentIsNotAFigure() {
        assertThatIllegalArgumentException().isThrownBy(() -> SignedChange.of(new BigDecimal("1E+3")));
    }
}
