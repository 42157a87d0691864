/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.gongkai.SerialForm;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class EntriesTest {
    private static final long FIFTEEN_DIGITS = 999_999_999_999_999L;

    private static final List<Entry> EVERY_KIND = List.of(
            Entry.count(7),
            Entry.blank(),
            Entry.marked("/"),
            Entry.unreadable("见附件"),
            Entry.notRead(),
            Entry.count(-2),
            Entry.change(-8),
            Entry.of(Count.of(new BigDecimal("2.50"))),
            Entry.of(Count.of(new BigDecimal("3.0"))),
            Entry.count(FIFTEEN_DIGITS),
            Entry.count(FIFTEEN_DIGITS + 1),
            Entry.of(Amount.of("59237.2449", AmountUnit.TEN_THOUSAND_YUAN)));

    @Test
    void everyEntryIsGivenBackAsItWasPutIn() {
        Entries entries = Entries.of(EVERY_KIND);

        assertThat(entries.size()).isEqualTo(12);
        for (int i = 0; i < EVERY_KIND.size(); i++) {
            assertThat(entries.get(i)).isEqualTo(EVERY_KIND.get(i));
        }
    }

    @Test
    void wholeNumbersOfFifteenDigitsArePackedAsThemselves() {
        Entries entries = Entries.of(List.of(
                Entry.count(0),
                Entry.count(-2),
                Entry.change(-8),
                Entry.of(Count.of(new BigDecimal("3.0"))),
                Entry.count(FIFTEEN_DIGITS),
                Entry.count(-FIFTEEN_DIGITS)));

        assertThat(packed(entries)).containsExactly(0, -2, -8, 3, FIFTEEN_DIGITS, -FIFTEEN_DIGITS);
    }

    @Test
    void builderGivesWhatTheListGives() {
        Entries.Builder builder = Entries.builder(EVERY_KIND.size());
        for (int i = 0; i < EVERY_KIND.size(); i++) {
            builder.entry(i, EVERY_KIND.get(i));
        }

        assertThat(builder.build()).isEqualTo(Entries.of(EVERY_KIND)).hasSameHashCodeAs(Entries.of(EVERY_KIND));
    }

    @Test
    void builderStartsBlankAndTakesCountsOfAnyLength() {
        Entries.Builder builder = Entries.builder(4).count(1, 0).count(2, -2).count(3, Long.MAX_VALUE);

        assertThat(builder.build())
                .isEqualTo(Entries.of(
                        List.of(Entry.blank(), Entry.count(0), Entry.count(-2), Entry.count(Long.MAX_VALUE))));
    }

    @Test
    void builderMaySetAnEntryAgainAndGoOnAfterBuilding() {
        Entries.Builder builder = Entries.builder(1).entry(0, Entry.marked("/"));
        Entries before = builder.build();
        Entries after = builder.count(0, 5).build();

        assertThat(before).isEqualTo(Entries.of(List.of(Entry.marked("/"))));
        assertThat(after)
                .isEqualTo(Entries.of(List.of(Entry.count(5))))
                .hasSameHashCodeAs(before.with(0, Entry.count(5)));
    }

    @Test
    void onlyCountsBlanksAndWhatWasNotReadArePackedAlone() {
        Entries entries = Entries.of(EVERY_KIND);

        assertThat(IntStream.range(0, entries.size()).filter(entries::isPackedAlone))
                .containsExactly(0, 1, 4, 5, 9);
    }

    @Test
    void amountIsPackedAsItsSign() {
        Entries entries = Entries.of(List.of(
                Entry.of(Amount.of("-0.5", AmountUnit.YUAN)),
                Entry.of(Amount.of("0.00", AmountUnit.NONE)),
                Entry.of(Amount.of("59237.2449", AmountUnit.TEN_THOUSAND_YUAN))));

        assertThat(packed(entries)).containsExactly(-1, 0, 1);
    }

    @Test
    void everythingElseIsPackedBelowEveryNumber() {
        Entries entries = Entries.of(List.of(
                Entry.blank(),
                Entry.marked("-"),
                Entry.unreadable("12件"),
                Entry.notRead(),
                Entry.of(Count.of(new BigDecimal("2.5"))),
                Entry.count(FIFTEEN_DIGITS + 1),
                Entry.count(-FIFTEEN_DIGITS - 1),
                Entry.change(Long.MIN_VALUE),
                Entry.count(Long.MAX_VALUE)));

        assertThat(LongStream.of(packed(entries))).hasSize(9).allMatch(number -> number < -FIFTEEN_DIGITS);
    }

    @Test
    void countsChangesAndAmountsThatArePackedAsThemselvesArePlain() {
        List<Entry> plain = List.of(
                Entry.count(0),
                Entry.count(FIFTEEN_DIGITS),
                Entry.change(-FIFTEEN_DIGITS),
                Entry.of(Amount.of("0.5", AmountUnit.YUAN)),
                Entry.blank(),
                Entry.marked("/"),
                Entry.unreadable("见附件"),
                Entry.notRead());

        assertThat(plain).allMatch(entry -> Entries.of(List.of(entry)).isPlain());
        assertThat(Entries.of(plain).isPlain()).isTrue();
    }

    @Test
    void oneFigureThatIsNotPackedAsItselfOrIsNegativeIsNotPlain() {
        List<Entry> notPlain = List.of(
                Entry.count(-1),
                Entry.count(FIFTEEN_DIGITS + 1),
                Entry.change(-FIFTEEN_DIGITS - 1),
                Entry.of(Count.of(new BigDecimal("0.5"))),
                Entry.of(Amount.of("-0.5", AmountUnit.YUAN)));

        assertThat(notPlain)
                .noneMatch(entry -> Entries.of(List.of(Entry.count(1), entry, Entry.count(2)))
                        .isPlain());
    }

    private static long[] packed(Entries entries) {
        return IntStream.range(0, entries.size()).mapToLong(entries::packed).toArray();
    }

    @Test
    void entriesThatDifferInStateTextOrScaleAreNotEqual() {
        List<Entry> different = List.of(
                Entry.blank(),
                Entry.notRead(),
                Entry.marked("-"),
                Entry.marked("/"),
                Entry.unreadable("-"),
                Entry.count(3),
                Entry.change(3),
                Entry.of(Count.of(new BigDecimal("3.0"))),
                Entry.of(Amount.of("3", AmountUnit.YUAN)),
                Entry.of(Amount.of("3", AmountUnit.NONE)));

        assertThat(different.stream().map(entry -> Entries.of(List.of(entry))).distinct())
                .hasSize(10);
    }

    @Test
    void entriesThatDifferInOneCountDifferInTheirHashCode() {
        assertThat(IntStream.range(0, 100)
                        .map(count -> Entries.of(List.of(Entry.count(count), Entry.blank()))
                                .hashCode()))
                .doesNotHaveDuplicates();
    }

    @Test
    void textListsWhatWasPublished() {
        assertThat(Entries.of(List.of(Entry.count(7), Entry.marked("/"), Entry.blank())))
                .hasToString("[7, /, <BLANK>]");
    }

    @Test
    void filledHoldsCopiesOfOneEntry() {
        assertThat(Entries.filled(3, Entry.blank()))
                .isEqualTo(Entries.of(List.of(Entry.blank(), Entry.blank(), Entry.blank())));
    }

    @Test
    void listCannotBeChanged() {
        List<Entry> list = Entries.of(EVERY_KIND).asList();

        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> list.set(0, Entry.blank()));
    }

    @Test
    void serialFormIsReadBackEqual() throws IOException, ClassNotFoundException {
        Entries entries = Entries.of(EVERY_KIND);

        assertThat(SerialForm.of(entries).read()).isEqualTo(entries);
    }

    @Test
    void wholeNumberIsPackedAsItselfHoweverManyDecimalsItHas() {
        Entries entries = Entries.of(List.of(
                Entry.of(Count.of(new BigDecimal("5.000000000000000000"))),
                Entry.of(Count.of(new BigDecimal("999999999999999.0000")))));

        assertThat(packed(entries)).containsExactly(5, FIFTEEN_DIGITS);
    }
}
