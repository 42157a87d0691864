/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.rollup;

import static io.github.gongkai.form.FormEdition.REVISED_2021;
import static io.github.gongkai.form.FormEdition.TRIAL_2019;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.MissingPolicy;
import io.github.gongkai.SampleReports;
import io.github.gongkai.entry.Amount;
import io.github.gongkai.entry.AmountUnit;
import io.github.gongkai.entry.Count;
import io.github.gongkai.entry.Entry;
import io.github.gongkai.entry.EntryState;
import io.github.gongkai.form.CellRef;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import org.junit.jupiter.api.Test;

class CellTotalTest {
    private static final CellRef COUNT = REVISED_2021.cell("applications.received.naturalPerson");
    private static final CellRef FEES = REVISED_2021.cell("proactiveDisclosure.administrativeFees.amountCollected");

    @Test
    void statesAreCounted() {
        CellTotal total = total(
                COUNT,
                Entry.count(3),
                Entry.blank(),
                Entry.marked("/"),
                Entry.marked("-"),
                Entry.unreadable("若干"),
                Entry.notRead(),
                Entry.count(4),
                Entry.blank(),
                Entry.blank());

        assertThat(total.cell()).isSameAs(COUNT);
        assertThat(total.members()).isEqualTo(9);
        assertThat(total.sum()).isEqualTo("7");
        assertThat(Arrays.stream(EntryState.values()).map(total::count)).containsExactly(2L, 3L, 2L, 1L, 1L);
        assertThat(total)
                .hasToString("REVISED_2021:applications.received.naturalPerson = 7"
                        + " {STATED=2, BLANK=3, MARKED=2, UNREADABLE=1, NOT_READ=1}");
    }

    @Test
    void sumOfNothingStatedIsZeroOfNoMembers() {
        CellTotal total = total(COUNT, Entry.blank(), Entry.notRead());

        assertThat(total.sum()).isEqualTo("0");
        assertThat(total.count(EntryState.STATED)).isZero();
    }

    @Test
    void sumsBeyondALongAreExact() {
        int members = 10_000;
        AnnualReport report = SampleReports.zero(REVISED_2021).with(COUNT, Entry.count(999_999_999_999_999L));
        Totals totals = Collections.nCopies(members, report).stream().collect(Totals.collector());
        Totals thrice = totals.plus(totals).plus(totals);

        assertThat(only(totals).cell(COUNT).sum()).isEqualTo("9999999999999990000");
        assertThat(only(thrice).cell(COUNT).sum()).isEqualTo("29999999999999970000");
    }

    @Test
    void sumsBelowALongAreExact() {
        AnnualReport report = SampleReports.zero(REVISED_2021).with(COUNT, Entry.count(-999_999_999_999_999L));

        assertThat(only(Collections.nCopies(10_000, report).stream().collect(Totals.collector()))
                        .cell(COUNT)
                        .sum())
                .isEqualTo("-9999999999999990000");
    }

    @Test
    void sumThatComesBackIntoALongEqualsOneThatNeverLeftIt() {
        Entry large = Entry.of(Count.of(new BigDecimal("100000000000000000000000000000")));
        Entry less = Entry.of(Count.of(new BigDecimal("-99999999999999999999999999999.5")));

        assertThat(total(COUNT, large, less))
                .isEqualTo(total(COUNT, Entry.of(Count.of(new BigDecimal("0.500"))), Entry.count(0)));
        assertThat(total(COUNT, large, large).sum()).isEqualTo("200000000000000000000000000000");
    }

    @Test
    void countsThatArePublishedWrongAddUpExactly() {
        Entry half = Entry.of(Count.of(new BigDecimal("2.50")));

        assertThat(total(COUNT, half, Entry.count(-7)).sum()).isEqualTo("-4.5");
        assertThat(total(COUNT, half, half, Entry.of(Count.of(new BigDecimal("15.0"))))
                        .sum())
                .isEqualTo("20");
    }

    @Test
    void sumOfThirtyDecimalsIsStillAFigure() {
        Entry least = Entry.of(Count.of(new BigDecimal("0." + "0".repeat(29) + "1")));

        assertThat(total(COUNT, least, Entry.count(0)).entry(MissingPolicy.UNKNOWN))
                .isEqualTo(least);
    }

    @Test
    void amountsAreKeptApartByUnit() {
        CellTotal total = total(
                FEES,
                amount("12.34", AmountUnit.TEN_THOUSAND_YUAN),
                amount("8040", AmountUnit.NONE),
                amount("0.00", AmountUnit.NONE),
                amount("-0.5", AmountUnit.YUAN),
                amount("7.660", AmountUnit.TEN_THOUSAND_YUAN),
                Entry.marked("/"));

        assertThat(total.amounts()).hasToString("{TEN_THOUSAND_YUAN=20.000, YUAN=-0.5, NONE=8040.00}");
        assertThat(total.roundingSlack()).hasToString("{TEN_THOUSAND_YUAN=0.0055, YUAN=0.05, NONE=0.505}");
        assertThat(Arrays.stream(AmountUnit.values()).map(total::stated)).containsExactly(2L, 1L, 2L);
        assertThat(total.bareZeros()).isEqualTo(1);
        assertThat(total.count(EntryState.MARKED)).isEqualTo(1);
        assertThat(total)
                .hasToString("REVISED_2021:proactiveDisclosure.administrativeFees.amountCollected = " + total.amounts()
                        + " {STATED=5, BLANK=0, MARKED=1, UNREADABLE=0, NOT_READ=0}");
    }

    @Test
    void amountsHaveNoSumWithoutAUnit() {
        CellTotal total = total(FEES, amount("1", AmountUnit.YUAN));

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(total::sum)
                .withMessageContaining("administrativeFees");
    }

    @Test
    void countsHaveNoAmounts() {
        CellTotal total = total(COUNT, Entry.count(1));

        assertThat(total.amounts()).isEmpty();
        assertThat(total.roundingSlack()).isEmpty();
        assertThat(total.stated(AmountUnit.NONE)).isZero();
        assertThat(total.bareZeros()).isZero();
    }

    @Test
    void cellOfAnotherEditionIsRefusedByName() {
        YearTotals totals = only(Totals.of(SampleReports.zero(REVISED_2021)));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> totals.cell(TRIAL_2019.cell("applications.received.total")))
                .withMessageContaining("TRIAL_2019:applications.received.total");
    }

    private static CellTotal total(CellRef cell, Entry... entries) {
        AnnualReport zero = SampleReports.zero(cell.edition());
        return only(Arrays.stream(entries).map(entry -> zero.with(cell, entry)).collect(Totals.collector()))
                .cell(cell);
    }

    private static Entry amount(String number, AmountUnit unit) {
        return Entry.of(Amount.of(new BigDecimal(number), unit));
    }

    private static YearTotals only(Totals totals) {
        assertThat(totals.years()).hasSize(1);
        return totals.years().get(0);
    }
}
