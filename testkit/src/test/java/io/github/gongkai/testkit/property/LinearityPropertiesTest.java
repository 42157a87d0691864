/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.testkit.property;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.MissingPolicy;
import io.github.gongkai.Organ;
import io.github.gongkai.ReportYear;
import io.github.gongkai.check.CheckResult;
import io.github.gongkai.check.Dossier;
import io.github.gongkai.check.RuleSet;
import io.github.gongkai.check.Verdict;
import io.github.gongkai.entry.Amount;
import io.github.gongkai.entry.AmountUnit;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.rollup.Totals;
import io.github.gongkai.testkit.OrganProfile;
import io.github.gongkai.testkit.Reports;
import io.github.gongkai.testkit.Slip;
import io.github.gongkai.testkit.jqwik.GongkaiDomain;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Every rule of figures is one of sums: what it says is the same of a report many times over, and holds of a sum of reports. */
@Domain(GongkaiDomain.class)
@Domain(DomainContext.Global.class)
class LinearityPropertiesTest {
    private static final RuleSet RULES = RuleSet.standard();

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void aConsistentReportTimesANumberIsConsistent(
            @ForAll AnnualReport report, @ForAll @IntRange(max = 1_000_000) int times) {
        CheckResult result = RULES.check(times(report, times));

        assertThat(result.findings()).isEmpty();
        assertThat(result.undecided()).isEmpty();
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void twoYearsTimesANumberFollowOnEachOther(@ForAll Dossier pair, @ForAll @IntRange(max = 1_000_000) int times) {
        CheckResult result = RULES.check(Dossier.of(times(pair.report(), times))
                .withPrevious(times(pair.previous().orElseThrow(), times)));

        assertThat(result.findings()).isEmpty();
        assertThat(result.undecided()).isEmpty();
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void aSlipTimesANumberIsSeenWhereItWas(@ForAll Slip slip, @ForAll @IntRange(min = 1, max = 1_000_000) int times) {
        assertThat(RULES.check(times(slip.report(), times)).checks())
                .filteredOn(check -> check.verdict() == Verdict.VIOLATED)
                .extracting(check -> check.key())
                .containsExactlyInAnyOrderElementsOf(slip.violated());
    }

    private static AnnualReport times(AnnualReport report, long times) {
        AnnualReport product = report;
        for (CellRef cell : report.edition().cells()) {
            BigDecimal number = report.entry(cell).number().orElseThrow();
            AmountUnit unit = report.entry(cell).amount().map(Amount::unit).orElse(AmountUnit.NONE);
            product = product.with(cell, Numbers.entry(cell, number.multiply(BigDecimal.valueOf(times)), unit));
        }
        return product;
    }

    @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
    void theSumsOfTwoYearsFollowOnEachOther(@ForAll FormEdition edition, @ForAll long seed, @ForAll long another) {
        List<Dossier> pairs = List.of(pair(edition, seed), pair(edition, another));
        AnnualReport report = sum(pairs.stream().map(Dossier::report).toList());
        AnnualReport previous =
                sum(pairs.stream().map(pair -> pair.previous().orElseThrow()).toList());
        CheckResult result = RULES.check(Dossier.of(report).withPrevious(previous));

        assertThat(result.findings()).isEmpty();
        assertThat(result.undecided()).isEmpty();
    }

    /** The first two years of an edition, with all amounts in 万元. */
    private static Dossier pair(FormEdition edition, long seed) {
        ReportYear first = ReportYear.of(edition.firstYear());
        Dossier pair = Reports.yearPairs(edition, OrganProfile.CITY)
                .filter(any -> any.previous().orElseThrow().edition() == edition
                        && Addends.isInTenThousandYuan(any.report())
                        && Addends.isInTenThousandYuan(any.previous().orElseThrow()))
                .generate(seed);
        return Dossier.of(pair.report().withYear(first.next()))
                .withPrevious(pair.previous().orElseThrow().withYear(first));
    }

    private static AnnualReport sum(List<AnnualReport> reports) {
        Totals totals = reports.stream().collect(Totals.collector());
        return totals.years().get(0).toReport(Organ.of("某市人民政府"), MissingPolicy.UNKNOWN);
    }
}
