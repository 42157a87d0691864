/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.testkit.property;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.check.CheckResult;
import io.github.gongkai.check.ReportSeries;
import io.github.gongkai.check.RuleSet;
import io.github.gongkai.entry.Entry;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.testkit.jqwik.GongkaiDomain;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** The reports of an organ over the years, in any order, with gaps, and restated. */
@Domain(GongkaiDomain.class)
@Domain(DomainContext.Global.class)
class SeriesPropertiesTest {
    private static final RuleSet RULES = RuleSet.standard();

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void aReportThatStandsInFrontOfAnEarlierYearIsTheOnlyFinding(@ForAll ReportSeries series, @ForAll Random random) {
        List<AnnualReport> reports = new ArrayList<>(series.reports());
        Collections.shuffle(reports, random);
        List<CheckResult> results = RULES.check(ReportSeries.of(reports));

        for (int i = 0; i < reports.size(); i++) {
            boolean back = i > 0 && year(reports.get(i)) < year(reports.get(i - 1));
            assertThat(Checked.keys(results.get(i).findings())).isEqualTo(back ? List.of("Y-04") : List.of());
        }
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void reportsThatAreLeftOutAreGapsAndNothingElse(@ForAll ReportSeries series, @ForAll Random random) {
        List<AnnualReport> all = series.reports();
        List<AnnualReport> left = new ArrayList<>(all);
        left.subList(1, all.size() - 1).removeIf(report -> random.nextBoolean());
        List<AnnualReport> out =
                all.stream().filter(report -> !left.contains(report)).toList();
        ReportSeries gapped = ReportSeries.of(left);

        assertThat(gapped.gaps())
                .isEqualTo(
                        out.stream().map(report -> report.year().orElseThrow()).toList());
        assertThat(RULES.check(gapped))
                .hasSameSizeAs(left)
                .allMatch(result -> result.findings().isEmpty());
    }

    /** Each of some years was first published wrong; the right reports come in any order behind all others. */
    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void restatedReportsGiveWhatTheRightOnesGiveAlone(@ForAll ReportSeries series, @ForAll Random random) {
        List<AnnualReport> published = new ArrayList<>();
        List<AnnualReport> wrong = new ArrayList<>();
        List<AnnualReport> restated = new ArrayList<>();
        for (AnnualReport report : series.reports()) {
            AnnualReport first = random.nextBoolean() ? wrong(report, random) : report;
            published.add(first);
            if (!first.equals(report)) {
                wrong.add(first);
                restated.add(report);
            }
        }
        Collections.shuffle(restated, random);
        published.addAll(restated);
        ReportSeries read = ReportSeries.of(published);

        assertThat(read.reports()).isEqualTo(series.reports());
        assertThat(read.replaced()).containsExactlyInAnyOrderElementsOf(wrong);
        assertThat(RULES.check(read)).isEqualTo(RULES.check(series));
    }

    private static AnnualReport wrong(AnnualReport report, Random random) {
        CellRef cell = report.edition().cell("applications.received.total");
        return report.with(cell, Entry.count(1 + report.entry(cell).whole().orElseThrow() + random.nextInt(9)));
    }

    private static int year(AnnualReport report) {
        return report.year().orElseThrow().value();
    }
}
