/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.MissingPolicy;
import io.github.gongkai.check.ReportSeries;
import io.github.gongkai.check.RuleSet;
import io.github.gongkai.check.TreeResult;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.form.Section;
import io.github.gongkai.rollup.ReportTree;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the generators promise of the reports that they make. */
class ReportsTest {
    private static final RuleSet RULES = RuleSet.standard();

    @Test
    void theSameSeedMakesTheSameReport() {
        assertThat(Reports.consistent().generate(7))
                .isEqualTo(Reports.consistent().generate(7));
        assertThat(Reports.consistent().stream(0).limit(100).distinct()).hasSizeGreaterThan(90);
        assertThat(Reports.consistent().stream(5).skip(2).findFirst())
                .contains(Reports.consistent().generate(7));
    }

    @Test
    void consistentReportsMeetTheAlgebraAndHaveNoFinding() {
        Reports.consistent().stream(0).limit(2_000).forEach(report -> {
            assertThat(FormAlgebra.violated(report)).isEmpty();
            assertThat(RULES.check(report).findings()).isEmpty();
            assertThat(RULES.check(report).undecided()).isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource
    void consistentReportsAreOfTheEditionAndTheSortOfOrganAskedFor(OrganProfile profile) {
        for (FormEdition edition : FormEdition.values()) {
            Reports.consistent(edition, profile).stream(1).limit(100).forEach(report -> {
                assertThat(report.edition()).isEqualTo(edition);
                assertThat(report.organ()).hasValueSatisfying(organ -> {
                    assertThat(organ.level()).isEqualTo(profile.level());
                    assertThat(organ.kind()).isEqualTo(profile.kind());
                });
            });
        }
    }

    @Test
    void yearsFollowOnEachOther() {
        Reports.yearPairs().stream(0).limit(1_000).forEach(pair -> {
            AnnualReport previous = pair.previous().orElseThrow();
            assertThat(FormAlgebra.violated(pair.report(), previous)).isEmpty();
            assertThat(RULES.check(previous).findings()).isEmpty();
            assertThat(RULES.check(pair).findings()).isEmpty();
            assertThat(RULES.check(pair).undecided()).isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource
    void yearsAreOfTheEditionAndTheSortOfOrganAskedFor(FormEdition edition) {
        Reports.yearPairs(edition, OrganProfile.COUNTY).stream(0).limit(200).forEach(pair -> {
            assertThat(pair.report().edition()).isEqualTo(edition);
            assertThat(pair.report().organ())
                    .isEqualTo(pair.previous().orElseThrow().organ());
            assertThat(pair.report().organ().orElseThrow().level()).isEqualTo(OrganProfile.COUNTY.level());
            assertThat(RULES.check(pair).findings()).isEmpty();
        });
    }

    /** The largest city of the published reports had 14,069 applications, and its smallest towns none. */
    @Test
    void figuresAreOfRealisticSize() {
        List<Long> cities = received(OrganProfile.CITY);
        assertThat(cities.stream().filter(received -> received > 500)).hasSizeGreaterThan(100);
        assertThat(cities).anyMatch(received -> received > 8_000).allMatch(received -> received < 30_000);
        List<Long> towns = received(OrganProfile.TOWN);
        assertThat(towns.stream().filter(received -> received == 0)).hasSizeGreaterThan(150);
        assertThat(towns).allMatch(received -> received < 60);
        assertThat(received(OrganProfile.COUNTY_DEPARTMENT))
                .anyMatch(received -> received == 0)
                .anyMatch(received -> received > 0 && received < 5)
                .anyMatch(received -> received > 50);
    }

    /** What 200 organs received in all. */
    private static List<Long> received(OrganProfile profile) {
        return Reports.consistent(profile).stream(0)
                .limit(200)
                .map(report -> report.applications().received().total().whole().orElseThrow())
                .toList();
    }

    @Test
    void seriesHaveNoGapAndNoFinding() {
        List<ReportSeries> all = Reports.series().stream(0).limit(500).toList();
        for (ReportSeries series : all) {
            assertThat(series.gaps()).isEmpty();
            assertThat(RULES.check(series))
                    .allSatisfy(result -> assertThat(result.findings()).isEmpty());
        }
        assertThat(all.stream().map(series -> series.reports().size()).distinct())
                .contains(2, 3, 4, 5);
        assertThat(all.stream().filter(series -> editions(series).size() == 2)).isNotEmpty();
    }

    private static Set<FormEdition> editions(ReportSeries series) {
        return series.reports().stream().map(AnnualReport::edition).collect(Collectors.toSet());
    }

    @Test
    void treesAddUpOnEveryLevel() {
        Reports.trees().stream(0).limit(200).forEach(tree -> {
            TreeResult result = RULES.check(tree);
            assertThat(result.all().flatMap(one -> one.findings().stream())).isEmpty();
            assertThat(result.all().flatMap(one -> one.undecided().stream())).isEmpty();
        });
        assertThat(Reports.trees().stream(0).limit(100).map(ReportsTest::depth)).contains(2, 3);
    }

    private static int depth(ReportTree tree) {
        return 1 + tree.members().stream().mapToInt(ReportsTest::depth).max().orElse(0);
    }

    @ParameterizedTest
    @EnumSource
    void missingCellsContradictNothing(MissingPattern pattern) {
        Reports.withMissingCells(pattern).stream(0).limit(300).forEach(report -> {
            assertThat(RULES.check(report).findings()).isEmpty();
            if (pattern != MissingPattern.NOT_FILLED_IN) {
                RuleSet zeros = RULES.withMissingPolicy(MissingPolicy.BLANK_BODY_IS_ZERO);
                assertThat(zeros.check(report).findings()).isEmpty();
            }
        });
        assertThat(Reports.withMissingCells(pattern).stream(0)
                        .limit(50)
                        .filter(report ->
                                !RULES.check(report).undecided().isEmpty() || pattern == MissingPattern.NO_SUCH_POWER))
                .hasSizeGreaterThan(20);
    }

    /** Shanghai 2019 has no zero in section 三, and not one of its totals below the first rows. */
    @Test
    void aPatternCanBeStrict() {
        assertThat(Reports.withMissingCells(MissingPattern.ZEROS_LEFT_BLANK).stream(0)
                        .limit(200))
                .anyMatch(report -> body(report).noneMatch(number -> number.signum() == 0));
        assertThat(Reports.withMissingCells(MissingPattern.TOTALS_LEFT_BLANK).stream(0)
                        .limit(200))
                .anyMatch(report -> report.edition().cells().stream()
                        .filter(CellRef::isTotal)
                        .noneMatch(cell -> report.entry(cell).isStated()));
    }

    /** The figures in the body cells of 三 that state one. */
    private static Stream<BigDecimal> body(AnnualReport report) {
        return report.edition().table(Section.APPLICATIONS).cells().stream()
                .filter(cell -> !cell.isTotal())
                .flatMap(cell -> report.entry(cell).number().stream());
    }

    @ParameterizedTest
    @EnumSource
    void somethingIsAlwaysMissing(MissingPattern pattern) {
        assertThat(Reports.withMissingCells(pattern).stream(0).limit(500))
                .allMatch(report -> report.edition().cells().stream()
                        .anyMatch(cell -> !report.entry(cell).isStated()));
    }

    @Test
    void anyPatternsTogetherContradictNothing() {
        Stream<AnnualReport> reports = Reports.withMissingCells().stream(0).limit(1_000);
        assertThat(reports.flatMap(report -> RULES.check(report).findings().stream()))
                .isEmpty();
    }
}
