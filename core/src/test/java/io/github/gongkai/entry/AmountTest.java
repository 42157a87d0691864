/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.entry;

import static io.github.gongkai.entry.AmountUnit.NONE;
import static io.github.gongkai.entry.AmountUnit.TEN_THOUSAND_YUAN;
import static io.github.gongkai.entry.AmountUnit.YUAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountTest {

    @Test
    void sameWorthComparesAsTheSameButIsNotEqual() {
        Amount one = Amount.of("1", TEN_THOUSAND_YUAN);
        Amount tenThousand = Amount.of("10000", YUAN);

        assertThat(one).isEqualByComparingTo(tenThousand);
        assertThat(one).isNotEqualTo(tenThousand);
        assertThat(Amount.of("1.0", TEN_THOUSAND_YUAN))
                .isEqualByComparingTo(one)
                .isNotEqualTo(one);
    }

    @Test
    void amountsAreOrderedByWorth() {
        assertThat(Amount.of("0.092", TEN_THOUSAND_YUAN))
                .isGreaterThan(Amount.of("919", YUAN))
                .isLessThan(Amount.of("921", YUAN))
                .isEqualByComparingTo(Amount.of("920", YUAN));
        assertThat(Amount.of("8040", NONE)).isGreaterThan(Amount.of("8039.9", NONE));
    }

    @Test
    void bareNumberDoesNotCompareWithMoney() {
        Amount bare = Amount.of("8040", NONE);
        Amount yuan = Amount.of("8040", YUAN);

        assertThat(bare.isComparableWith(yuan)).isFalse();
        assertThat(yuan.isComparableWith(bare)).isFalse();
        assertThatExceptionOfType(AmountUnitMismatchException.class)
                .isThrownBy(() -> bare.compareTo(yuan))
                .withMessageContaining("8040元")
                .satisfies(e -> assertThat(e.first()).isEqualTo(bare))
                .satisfies(e -> assertThat(e.second()).isEqualTo(yuan));
        assertThatExceptionOfType(AmountUnitMismatchException.class).isThrownBy(() -> yuan.compareTo(bare));
    }

    @ParameterizedTest
    @CsvSource({"59237.2449, 592372449", "0.092, 920", "348.47, 3484700", "0, 0", "0.0001, 1"})
    void worthInYuanIsExact(String tenThousands, BigDecimal yuan) {
        Amount amount = Amount.of(tenThousands, TEN_THOUSAND_YUAN);

        assertThat(amount).hasToString(tenThousands + "万元");
        assertThat(amount.value()).isEqualTo(new BigDecimal(tenThousands));
        assertThat(amount.inYuan())
                .hasValueSatisfying(worth -> assertThat(worth).isEqualByComparingTo(yuan));
    }

    @Test
    void bareNumberIsWorthNothingKnown() {
        assertThat(Amount.of("8040", NONE).inYuan()).isEmpty();
        assertThat(Amount.of("8040", NONE)).hasToString("8040");
        assertThat(Amount.of("251000", YUAN)).hasToString("251000元");
    }

    @Test
    void textThatIsNoPlainNumberIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Amount.of("348.47万", TEN_THOUSAND_YUAN));
        assertThatIllegalArgumentException().isThrownBy(() -> Amount.of("1E+3", YUAN));
        assertThatIllegalArgumentException().isThrownBy(() -> Amount.of("", YUAN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"+5", ".5", "5.", "５", "--5", "1,000"})
    void onlyOneWayToWriteANumberIsTaken(String number) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Amount.of(number, YUAN))
                .withMessageContaining("\"" + number + "\"");
    }
}
