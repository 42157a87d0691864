/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.rollup;

import static io.github.gongkai.MissingPolicy.BLANK_BODY_IS_ZERO;
import static io.github.gongkai.MissingPolicy.UNKNOWN;
import static io.github.gongkai.entry.AmountUnit.NONE;
import static io.github.gongkai.entry.AmountUnit.TEN_THOUSAND_YUAN;
import static io.github.gongkai.entry.AmountUnit.YUAN;
import static io.github.gongkai.form.FormEdition.REVISED_2021;
import static io.github.gongkai.form.FormEdition.TRIAL_2019;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.MissingPolicy;
import io.github.gongkai.Narrative;
import io.github.gongkai.Organ;
import io.github.gongkai.ReportYear;
import io.github.gongkai.SampleReports;
import io.github.gongkai.entry.Amount;
import io.github.gongkai.entry.AmountUnit;
import io.github.gongkai.entry.Count;
import io.github.gongkai.entry.Entry;
import io.github.gongkai.entry.SignedChange;
import io.github.gongkai.form.CellRef;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SumReportTest {
    private static final Organ CITY = Organ.of("某市人民政府");
    private static final CellRef BODY = REVISED_2021.cell("applications.received.naturalPerson");
    private static final CellRef TOTAL = REVISED_2021.cell("applications.received.total");
    private static final CellRef FEES = REVISED_2021.cell("proactiveDisclosure.administrativeFees.amountCollected");
    private static final CellRef CHANGE = TRIAL_2019.cell("proactiveDisclosure.administrativePenalties.changeThisYear");

    @Test
    void reportIsOfTheOrganTheYearAndTheEdition() {
        AnnualReport report = sum(UNKNOWN, SampleReports.zero(TRIAL_2019).withYear(ReportYear.of(2022)));

        assertThat(report.organ()).contains(CITY);
        assertThat(report.year()).contains(ReportYear.of(2022));
        assertThat(report.edition()).isEqualTo(TRIAL_2019);
        assertThat(report.narrative()).isEqualTo(Narrative.leftOut());
        assertThat(report.period()).isEmpty();
    }

    @Test
    void sumOfReportsWithoutAYearHasNone() {
        assertThat(sum(UNKNOWN, SampleReports.zero(REVISED_2021).withYear(Optional.empty()))
                        .year())
                .isEmpty();
    }

    @Test
    void whatEveryMemberStatedIsTheSum() {
        assertThat(sum(UNKNOWN, BODY, Entry.count(3), Entry.count(4))).isEqualTo(Entry.count(7));
        assertThat(sum(UNKNOWN, CHANGE, Entry.change(3), Entry.change(-4))).isEqualTo(Entry.change(-1));
        assertThat(sum(UNKNOWN, BODY, Entry.count(-3), Entry.of(Count.of(new BigDecimal("2.50")))))
                .isEqualTo(Entry.of(Count.of(new BigDecimal("-0.5"))));
    }

    @Test
    void whatEveryMemberLeftBlankIsBlankUnlessThePolicyMakesItZero() {
        assertThat(sum(UNKNOWN, BODY, Entry.blank(), Entry.blank())).isEqualTo(Entry.blank());
        assertThat(sum(UNKNOWN, TOTAL, Entry.blank(), Entry.blank())).isEqualTo(Entry.blank());
        assertThat(sum(BLANK_BODY_IS_ZERO, TOTAL, Entry.blank(), Entry.blank())).isEqualTo(Entry.blank());
        assertThat(sum(BLANK_BODY_IS_ZERO, BODY, Entry.blank(), Entry.blank())).isEqualTo(Entry.count(0));
        assertThat(sum(BLANK_BODY_IS_ZERO, CHANGE, Entry.blank())).isEqualTo(Entry.change(0));
        assertThat(sum(BLANK_BODY_IS_ZERO, FEES, Entry.blank(), Entry.marked("/")))
                .isEqualTo(amount("0", NONE));
    }

    @Test
    void blankOrMarkedBesideAFigureIsZeroOnlyByPolicyAndNeverInATotal() {
        for (Entry missing : List.of(Entry.blank(), Entry.marked("/"))) {
            assertThat(sum(UNKNOWN, BODY, Entry.count(3), missing)).isEqualTo(Entry.notRead());
            assertThat(sum(BLANK_BODY_IS_ZERO, BODY, Entry.count(3), missing)).isEqualTo(Entry.count(3));
            assertThat(sum(BLANK_BODY_IS_ZERO, TOTAL, Entry.count(3), missing)).isEqualTo(Entry.notRead());
        }
        assertThat(sum(UNKNOWN, BODY, Entry.marked("/"), Entry.marked("/"))).isEqualTo(Entry.notRead());
    }

    @ParameterizedTest
    @EnumSource
    void noFigureCanBeGivenIfOneMemberIsUnreadableOrNotRead(MissingPolicy policy) {
        for (Entry unknown : List.of(Entry.unreadable("若干"), Entry.notRead())) {
            assertThat(sum(policy, BODY, Entry.count(3), unknown)).isEqualTo(Entry.notRead());
            assertThat(sum(policy, BODY, Entry.blank(), unknown)).isEqualTo(Entry.notRead());
            assertThat(sum(policy, BODY, unknown)).isEqualTo(Entry.notRead());
        }
    }

    @Test
    void amountsOfOneUnitStayInIt() {
        assertThat(sum(UNKNOWN, FEES, amount("12.34", TEN_THOUSAND_YUAN), amount("0.66", TEN_THOUSAND_YUAN)))
                .isEqualTo(amount("13.00", TEN_THOUSAND_YUAN));
        assertThat(sum(UNKNOWN, FEES, amount("12.5", YUAN), amount("-20", YUAN)))
                .isEqualTo(amount("-7.5", YUAN));
        assertThat(sum(UNKNOWN, FEES, amount("8040", NONE), amount("1.5", NONE)))
                .isEqualTo(amount("8041.5", NONE));
    }

    @Test
    void amountsOfTwoUnitsBecomeYuan() {
        assertThat(sum(UNKNOWN, FEES, amount("12.34567", TEN_THOUSAND_YUAN), amount("0.40", YUAN)))
                .isEqualTo(amount("123457.1", YUAN));
    }

    @Test
    void bareAmountJoinsNoUnitUnlessItIsZero() {
        assertThat(sum(UNKNOWN, FEES, amount("8040", NONE), amount("1", YUAN))).isEqualTo(Entry.notRead());
        assertThat(sum(UNKNOWN, FEES, amount("5", NONE), amount("-5", NONE), amount("1", YUAN)))
                .isEqualTo(Entry.notRead());
        assertThat(sum(UNKNOWN, FEES, amount("0.00", NONE), amount("1.5", TEN_THOUSAND_YUAN)))
                .isEqualTo(amount("1.5", TEN_THOUSAND_YUAN));
        assertThat(sum(UNKNOWN, FEES, amount("0", NONE), amount("0.00", NONE))).isEqualTo(amount("0.00", NONE));
        assertThat(sum(BLANK_BODY_IS_ZERO, FEES, Entry.blank(), amount("1.5", YUAN)))
                .isEqualTo(amount("1.5", YUAN));
    }

    @Test
    void sumOfMoreThanThirtyDigitsIsRefusedWithCellNumberAndLimit() {
        String nines = "9".repeat(30);
        Entry most = Entry.of(Count.of(new BigDecimal(nines)));

        assertThat(sum(UNKNOWN, BODY, most, Entry.count(0))).isEqualTo(most);
        assertThatExceptionOfType(SumOutOfRangeException.class)
                .isThrownBy(() -> sum(UNKNOWN, BODY, most, Entry.count(1)))
                .isInstanceOf(ArithmeticException.class)
                .withMessageContaining("REVISED_2021:applications.received.naturalPerson")
                .withMessageContaining("1" + "0".repeat(30))
                .withMessageContaining("30 digits")
                .satisfies(e -> assertThat(e.cell()).isEqualTo(BODY))
                .satisfies(e -> assertThat(e.sum()).isEqualTo(new BigDecimal("1" + "0".repeat(30))));
        assertThatExceptionOfType(SumOutOfRangeException.class)
                .isThrownBy(() ->
                        sum(UNKNOWN, CHANGE, Entry.of(SignedChange.of(new BigDecimal("-" + nines))), Entry.change(-1)));
        assertThatExceptionOfType(SumOutOfRangeException.class)
                .isThrownBy(() -> sum(UNKNOWN, FEES, amount(nines, YUAN), amount("0.01", YUAN)));
        assertThatExceptionOfType(SumOutOfRangeException.class)
                .isThrownBy(() -> sum(UNKNOWN, FEES, amount(nines, TEN_THOUSAND_YUAN), amount("1", YUAN)));
    }

    @Test
    void sumOutOfRangeDoesNoHarmWhereNoFigureIsGiven() {
        Entry most = Entry.of(Count.of(new BigDecimal("9".repeat(30))));

        assertThat(sum(UNKNOWN, BODY, most, most, Entry.blank())).isEqualTo(Entry.notRead());
    }

    @Test
    void zerosBehindTheLastDecimalDoNotMakeASumTooLong() {
        String nines = "9".repeat(30);

        assertThat(sum(UNKNOWN, FEES, amount(nines, YUAN), amount("0.00", YUAN)))
                .isEqualTo(amount(nines, YUAN));
    }

    private static AnnualReport sum(MissingPolicy policy, AnnualReport... reports) {
        Totals totals = Arrays.stream(reports).collect(Totals.collector());
        assertThat(totals.years()).hasSize(1);
        return totals.years().get(0).toReport(CITY, policy);
    }

    /** What the sum has in a cell in which the members have these entries. */
    private static Entry sum(MissingPolicy policy, CellRef cell, Entry... entries) {
        AnnualReport zero = SampleReports.zero(cell.edition());
        return sum(
                        policy,
                        Stream.of(entries).map(entry -> zero.with(cell, entry)).toArray(AnnualReport[]::new))
                .entry(cell);
    }

    private static Entry amount(String number, AmountUnit unit) {
        return Entry.of(Amount.of(number, unit));
    }
}
