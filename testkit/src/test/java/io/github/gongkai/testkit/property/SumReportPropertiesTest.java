/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.testkit.property;

import static io.github.gongkai.MissingPolicy.BLANK_BODY_IS_ZERO;
import static io.github.gongkai.MissingPolicy.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.MissingPolicy;
import io.github.gongkai.Organ;
import io.github.gongkai.check.CheckResult;
import io.github.gongkai.check.RuleSet;
import io.github.gongkai.entry.Entry;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.rollup.Totals;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

class SumReportPropertiesTest {
    private static final Organ CITY = Organ.of("某市人民政府");

    @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
    void sumOfConsistentReportsIsConsistent(
            @ForAll FormEdition edition, @ForAll @Size(min = 1, max = 5) List<Long> seeds) {
        AnnualReport report = sum(
                UNKNOWN,
                seeds.stream().map(seed -> Addends.of(edition).generate(seed)).toArray(AnnualReport[]::new));

        CheckResult result = RuleSet.standard().check(report);
        assertThat(result.findings()).isEmpty();
        assertThat(result.undecided()).isEmpty();
    }

    /** A report with gaps that is right with something in them sums to one that is right with something in them. */
    @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
    void sumOfConsistentReportsWithGapsHasNoFinding(
            @ForAll FormEdition edition, @ForAll @Size(min = 1, max = 5) List<Long> seeds, @ForAll Random random) {
        AnnualReport[] reports = seeds.stream()
                .map(seed -> withGaps(Addends.of(edition).generate(seed), random))
                .toArray(AnnualReport[]::new);

        assertThat(RuleSet.standard().check(sum(UNKNOWN, reports)).findings()).isEmpty();
        assertThat(RuleSet.standard().check(sum(BLANK_BODY_IS_ZERO, reports)).findings())
                .isEmpty();
    }

    /** Leaves out totals of any figure, and body cells of zero. */
    private static AnnualReport withGaps(AnnualReport full, Random random) {
        AnnualReport report = full;
        for (CellRef cell : full.edition().cells()) {
            boolean omissible =
                    cell.isTotal() || full.entry(cell).number().orElseThrow().signum() == 0;
            if (omissible && random.nextInt(3) > 0) {
                report = report.with(cell, random.nextBoolean() ? Entry.blank() : Entry.marked("/"));
            }
        }
        return report;
    }

    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
    void reportOfOneMemberHasItsFigures(@ForAll FormEdition edition, @ForAll long seed) {
        AnnualReport report = Addends.of(edition).generate(seed);
        AnnualReport sum = sum(UNKNOWN, report);

        assertThat(sum.proactiveDisclosure()).isEqualTo(report.proactiveDisclosure());
        assertThat(sum.applications()).isEqualTo(report.applications());
        assertThat(sum.reviewAndLitigation()).isEqualTo(report.reviewAndLitigation());
    }

    private static AnnualReport sum(MissingPolicy policy, AnnualReport... reports) {
        Totals totals = Arrays.stream(reports).collect(Totals.collector());
        assertThat(totals.years()).hasSize(1);
        return totals.years().get(0).toReport(CITY, policy);
    }
}
