/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.check;

import static io.github.gongkai.form.FormEdition.REVISED_2021;
import static io.github.gongkai.form.FormEdition.TRIAL_2019;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.Organ;
import io.github.gongkai.ReportYear;
import io.github.gongkai.SampleReports;
import io.github.gongkai.entry.Entry;
import io.github.gongkai.form.FormEdition;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReportSeriesTest {

    /** A report that carries so many applications in, and so many forward, and has no others. */
    private static AnnualReport report(int year, long in, long forward) {
        FormEdition edition = year < 2021 ? TRIAL_2019 : REVISED_2021;
        AnnualReport report = SampleReports.zero(edition).withYear(ReportYear.of(year));
        for (String column : List.of("naturalPerson", "total")) {
            report = report.with(edition.cell("applications.carriedIn." + column), Entry.count(in))
                    .with(edition.cell("applications.received." + column), Entry.count(forward))
                    .with(edition.cell("applications.outcomes.granted." + column), Entry.count(in))
                    .with(edition.cell("applications.outcomes.total." + column), Entry.count(in))
                    .with(edition.cell("applications.carriedForward." + column), Entry.count(forward));
        }
        return report;
    }

    private static List<List<String>> findings(AnnualReport... published) {
        return RuleSet.standard().check(ReportSeries.of(List.of(published))).stream()
                .map(result -> result.findings().stream().map(Finding::key).toList())
                .toList();
    }

    @Test
    void seriesOfAnyLengthIsCheckedYearByYearAcrossTheEditions() {
        AnnualReport[] reports = Stream.iterate(2019, year -> year < 2026, year -> year + 1)
                .map(year -> report(year, year - 2000, year - 1999))
                .toArray(AnnualReport[]::new);

        assertThat(findings(reports)).hasSize(7).allMatch(List::isEmpty);
    }

    @Test
    void breakIsFoundAtTheYearAfter() {
        assertThat(findings(report(2020, 0, 3), report(2021, 2, 5), report(2022, 5, 0)))
                .containsExactly(List.of(), List.of("Y-01[naturalPerson]", "Y-01[total]"), List.of());
    }

    @Test
    void restatedReportTakesThePlaceOfTheFirst() {
        AnnualReport first = report(2020, 0, 3);
        AnnualReport restated = report(2020, 0, 2);
        ReportSeries series = ReportSeries.of(List.of(first, report(2021, 2, 5), restated));

        assertThat(series.reports()).containsExactly(restated, report(2021, 2, 5));
        assertThat(series.replaced()).containsExactly(first);
        assertThat(RuleSet.standard().check(series))
                .allMatch(result -> result.findings().isEmpty());
    }

    @Test
    void reportOfAnotherOrganOrWithoutAYearRestatesNothing() {
        AnnualReport one = report(2020, 0, 3).withOrgan(Organ.of("甲"));
        AnnualReport undated = report(2020, 0, 3).withYear(Optional.empty());

        assertThat(ReportSeries.of(List.of(one, one.withOrgan(Organ.of("乙")))).replaced())
                .isEmpty();
        assertThat(ReportSeries.of(List.of(undated, undated)).replaced()).isEmpty();
        assertThat(ReportSeries.of(List.of(one, undated)).replaced()).isEmpty();
    }

    @Test
    void reportThatDoesNotSayWhoseItIsRestatesThatOfItsYear() {
        AnnualReport one = report(2020, 0, 3).withOrgan(Organ.of("甲"));
        AnnualReport nobodys = one.withOrgan(Optional.empty());

        assertThat(ReportSeries.of(List.of(one, nobodys)).replaced()).containsExactly(one);
        assertThat(ReportSeries.of(List.of(nobodys, one)).replaced()).containsExactly(nobodys);
    }

    @Test
    void nothingIsComparedAcrossAGap() {
        ReportSeries series = ReportSeries.of(List.of(report(2019, 0, 3), report(2022, 7, 1), report(2023, 1, 0)));

        assertThat(series.gaps()).containsExactly(ReportYear.of(2020), ReportYear.of(2021));
        assertThat(RuleSet.standard().check(series))
                .allMatch(result -> result.findings().isEmpty());
        assertThat(RuleSet.standard().check(series).get(1).checks())
                .noneMatch(check -> check.rule().id().value().startsWith("Y"));
    }

    @Test
    void anotherOrganIsAFindingAndNothingElseIsCompared() {
        AnnualReport other = report(2021, 9, 9).withOrgan(Organ.of("另市人民政府"));

        assertThat(findings(report(2020, 0, 3), other, report(2022, 3, 0)))
                .containsExactly(List.of(), List.of("Y-04"), List.of("Y-04"));
    }

    @Test
    void wrongOrderIsAFinding() {
        assertThat(findings(report(2022, 0, 3), report(2021, 0, 0), report(2023, 3, 0))
                        .get(1))
                .containsExactly("Y-04");
    }

    @Test
    void reportWithoutAYearIsComparedWithTheOneInFrontOfIt() {
        AnnualReport noYear = report(2021, 2, 5).withYear(Optional.empty());
        List<CheckResult> results = RuleSet.standard().check(ReportSeries.of(List.of(report(2020, 0, 3), noYear)));

        assertThat(results.get(1).findings())
                .extracting(Finding::key)
                .containsExactly("Y-01[naturalPerson]", "Y-01[total]");
        assertThat(results.get(1).undecided())
                .extracting(undecided -> undecided.check().key())
                .containsExactly("Y-04");
    }

    @Test
    void emptySeriesHasNoResults() {
        assertThat(RuleSet.standard().check(ReportSeries.of(List.of()))).isEmpty();
        assertThat(ReportSeries.of(List.of()).gaps()).isEmpty();
    }
}
