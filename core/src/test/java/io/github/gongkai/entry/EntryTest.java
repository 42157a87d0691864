/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntryTest {
    private static final Entry ZERO = Entry.count(0);
    private static final Entry MARK = Entry.marked("-");
    private static final Entry TEXT = Entry.unreadable("-");

    @Test
    void theFiveStatesStayApart() {
        assertThat(Set.of(ZERO, Entry.blank(), MARK, TEXT, Entry.notRead())).hasSize(5);
        assertThat(List.of(ZERO, Entry.blank(), MARK, TEXT, Entry.notRead()))
                .extracting(Entry::state)
                .containsExactly(
                        EntryState.STATED,
                        EntryState.BLANK,
                        EntryState.MARKED,
                        EntryState.UNREADABLE,
                        EntryState.NOT_READ);
    }

    @Test
    void onlyAStatedEntryHasANumber() {
        assertThat(ZERO.isStated()).isTrue();
        assertThat(ZERO.number()).contains(BigDecimal.ZERO);
        for (Entry entry : List.of(Entry.blank(), MARK, TEXT, Entry.notRead())) {
            assertThat(entry.isStated()).isFalse();
            assertThat(entry.figure()).isEmpty();
            assertThat(entry.number()).isEmpty();
            assertThat(entry.whole()).isEmpty();
            assertThat(entry.amount()).isEmpty();
        }
    }

    @Test
    void marksAndUnreadableTextAreKeptAsPublished() {
        assertThat(Entry.marked("不适用").text()).contains("不适用");
        assertThat(Entry.unreadable(" 12件 ").text()).contains(" 12件 ");
        assertThat(Entry.marked("/")).isNotEqualTo(Entry.marked("—"));
        assertThat(ZERO.text()).isEmpty();
        assertThat(Entry.blank().text()).isEmpty();
    }

    @Test
    void cellWithoutTextIsNeitherMarkedNorUnreadable() {
        assertThatIllegalArgumentException().isThrownBy(() -> Entry.marked(""));
        assertThatIllegalArgumentException().isThrownBy(() -> Entry.unreadable(""));
    }

    @ParameterizedTest
    @CsvSource({"5, 5", "-3, -3", "5.0, 5", "999999999999999999, 999999999999999999"})
    void wholeNumberIsReadAsALong(BigDecimal number, long whole) {
        assertThat(Entry.of(Count.of(number)).whole()).hasValue(whole);
        assertThat(Entry.of(SignedChange.of(number)).whole()).hasValue(whole);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.5", "123456789012345678901234567890"})
    void fractionOrHugeNumberIsNoLong(BigDecimal number) {
        assertThat(Entry.of(Count.of(number)).whole()).isEmpty();
    }

    @Test
    void amountIsNeverReadAsACount() {
        Entry amount = Entry.of(Amount.of("5", AmountUnit.YUAN));

        assertThat(amount.whole()).isEmpty();
        assertThat(amount.amount()).contains(Amount.of("5", AmountUnit.YUAN));
        assertThat(Entry.count(5).amount()).isEmpty();
    }

    @Test
    void entriesOfDifferentFiguresDiffer() {
        assertThat(Entry.count(5)).isNotEqualTo(Entry.change(5));
        assertThat(Entry.count(5)).isNotEqualTo(Entry.of(Count.of(new BigDecimal("5.0"))));
        assertThat(Entry.count(5)).isEqualTo(Entry.of(Count.of(5))).hasSameHashCodeAs(Entry.of(Count.of(5)));
    }

    @Test
    void textShowsWhatWasPublished() {
        assertThat(Entry.change(1036)).hasToString("+1036");
        assertThat(MARK).hasToString("-");
        assertThat(Entry.blank()).hasToString("<BLANK>");
        assertThat(Entry.notRead()).hasToString("<NOT_READ>");
    }

    @ParameterizedTest
    @ValueSource(longs = {1_000_000_000_000_000_000L, Long.MAX_VALUE, Long.MIN_VALUE})
    void everyLongIsReadAsALong(long count) {
        assertThat(Entry.count(count).whole()).hasValue(count);
    }

    @ParameterizedTest
    @ValueSource(strings = {"9223372036854775808", "-9223372036854775809", "18446744073709551615"})
    void nextNumberIsNoLong(BigDecimal number) {
        assertThat(Entry.of(Count.of(number)).whole()).isEmpty();
    }

    @Test
    void decimalsOfZeroDoNotHideAWholeNumber() {
        assertThat(Entry.of(Count.of(new BigDecimal("5.000000000000000000"))).whole())
                .hasValue(5);
    }
}
