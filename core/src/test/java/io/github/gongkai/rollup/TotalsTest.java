/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.rollup;

import static io.github.gongkai.form.FormEdition.REVISED_2021;
import static io.github.gongkai.form.FormEdition.TRIAL_2019;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.Narrative;
import io.github.gongkai.Organ;
import io.github.gongkai.ReportYear;
import io.github.gongkai.SampleReports;
import io.github.gongkai.SerialForm;
import io.github.gongkai.entry.Entry;
import io.github.gongkai.form.FormEdition;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TotalsTest {
    private static final AnnualReport TRIAL = SampleReports.zero(TRIAL_2019).withYear(ReportYear.of(2020));
    private static final AnnualReport REVISED = SampleReports.zero(REVISED_2021).withYear(ReportYear.of(2022));

    @Test
    void totalsDoNotChangeWhileTheCollectorGoesOn() {
        goOn(Totals.collector());
    }

    private static <A> void goOn(Collector<AnnualReport, A, Totals> collector) {
        A container = collector.supplier().get();
        collector.accumulator().accept(container, REVISED);
        Totals first = collector.finisher().apply(container);
        collector.accumulator().accept(container, REVISED);

        assertThat(first).isEqualTo(Totals.of(REVISED));
        assertThat(collector.finisher().apply(container).members()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 0, 76_542, 76_544})
    void serialFormWhoseMembersDoNotFitIsRefused(long members) throws IOException {
        Totals totals = Collections.nCopies(76_543, REVISED).stream().collect(Totals.collector());
        SerialForm damaged = SerialForm.of(totals).replacing(76_543, members);

        assertThatExceptionOfType(InvalidObjectException.class).isThrownBy(damaged::read);
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 4_322})
    void serialFormWithFewerMembersThanBlanksIsRefused(long blanks) throws IOException {
        AnnualReport blank = REVISED.with(REVISED_2021.cell("applications.received.total"), Entry.blank());
        Totals totals = Totals.of(REVISED)
                .plus(Collections.nCopies(4_320, blank).stream().collect(Totals.collector()));
        SerialForm damaged = SerialForm.of(totals).replacing(4_320, blanks);

        assertThatExceptionOfType(InvalidObjectException.class).isThrownBy(damaged::read);
    }

    @Test
    void noneHasNoMembers() {
        assertThat(Totals.none().members()).isZero();
        assertThat(Totals.none().years()).isEmpty();
        assertThat(List.<AnnualReport>of().stream().collect(Totals.collector())).isEqualTo(Totals.none());
    }

    @Test
    void yearsAndEditionsAreKeptApartAndInOrder() {
        AnnualReport undated = REVISED.withYear(Optional.empty());
        Totals totals = List.of(undated, REVISED, TRIAL.withYear(ReportYear.of(2022)), REVISED, TRIAL).stream()
                .collect(Totals.collector());

        assertThat(totals.years())
                .hasToString("[2020 TRIAL_2019: 1, 2022 TRIAL_2019: 1, 2022 REVISED_2021: 2, REVISED_2021: 1]")
                .extracting(YearTotals::edition)
                .containsExactly(TRIAL_2019, TRIAL_2019, REVISED_2021, REVISED_2021);
        assertThat(totals.members()).isEqualTo(5);
        assertThat(totals.years().get(3).year()).isEmpty();
    }

    @Test
    void yearIsFoundByItsEdition() {
        Totals totals = Totals.of(TRIAL).plus(Totals.of(REVISED)).plus(Totals.of(REVISED.withYear(Optional.empty())));

        assertThat(totals.year(ReportYear.of(2022), REVISED_2021))
                .contains(totals.years().get(1));
        assertThat(totals.year(ReportYear.of(2022), TRIAL_2019)).isEmpty();
        assertThat(totals.year(ReportYear.of(2021), REVISED_2021)).isEmpty();
    }

    @Test
    void organAndNarrativeOfMembersDoNotMatter() {
        AnnualReport other = REVISED.withOrgan(Organ.of("另一局"))
                .withNarrative(Narrative.builder().overview("总体情况如下。").build());

        assertThat(Totals.of(other)).isEqualTo(Totals.of(REVISED));
    }

    @Test
    void differentSumsAreNotEqual() {
        FormEdition edition = REVISED_2021;
        assertThat(Totals.of(SampleReports.consistent(edition, 1)))
                .isNotEqualTo(Totals.of(SampleReports.consistent(edition, 2)))
                .isNotEqualTo(Totals.of(SampleReports.consistent(edition, 1).withYear(Optional.empty())))
                .isNotEqualTo(Totals.none());
        assertThat(Totals.of(REVISED)).isNotEqualTo(Totals.of(REVISED).plus(Totals.of(REVISED)));
    }

    @Test
    void differentSumsDifferInTheirHashCode() {
        Totals one = Totals.of(SampleReports.consistent(REVISED_2021, 1));
        Totals other = Totals.of(SampleReports.consistent(REVISED_2021, 2));

        assertThat(one.hashCode()).isNotEqualTo(other.hashCode());
        assertThat(one.years().get(0).hashCode())
                .isNotEqualTo(other.years().get(0).hashCode());
    }

    @Test
    void textListsYearsAndMembers() {
        assertThat(Totals.of(TRIAL).plus(Totals.of(REVISED)).plus(Totals.of(REVISED)))
                .hasToString("[2020 TRIAL_2019: 1, 2022 REVISED_2021: 2]");
    }

    @Test
    void membersBeyondALongAreRefused() {
        Totals totals = Totals.of(REVISED);
        for (int i = 0; i < 62; i++) {
            totals = totals.plus(totals);
        }
        Totals many = totals;

        assertThat(many.members()).isEqualTo(1L << 62);
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> many.plus(many));
    }
}
