/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class IntervalTest {
    private static final BigDecimal THREE = BigDecimal.valueOf(3);
    private static final BigDecimal FIVE = BigDecimal.valueOf(5);

    @Test
    void bothEndsAreIncluded() {
        Interval interval = Interval.of(THREE, FIVE);

        assertThat(interval.contains(THREE)).isTrue();
        assertThat(interval.contains(FIVE)).isTrue();
        assertThat(interval.contains(new BigDecimal("2.9"))).isFalse();
        assertThat(interval.contains(new BigDecimal("5.1"))).isFalse();
        assertThat(interval.single()).isEmpty();
        assertThat(interval).hasToString("[3, 5]");
    }

    @Test
    void endThatIsNotThereIsUnbounded() {
        assertThat(Interval.of(THREE, null).contains(new BigDecimal("1E+9"))).isTrue();
        assertThat(Interval.of(null, FIVE).contains(new BigDecimal("-1E+9"))).isTrue();
        assertThat(Interval.of(null, FIVE).contains(new BigDecimal("6"))).isFalse();
        assertThat(Interval.of(THREE, null)).hasToString("[3, ∞)");
        assertThat(Interval.of(null, null)).hasToString("(-∞, ∞)");
    }

    @Test
    void pointIsASingleNumberHoweverItIsWritten() {
        assertThat(Interval.point(THREE).single()).contains(THREE);
        assertThat(Interval.of(THREE, new BigDecimal("3.0")).single()).contains(THREE);
        assertThat(Interval.point(THREE)).hasToString("3");
    }
}
