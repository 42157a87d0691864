/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.testkit.property;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.check.Check;
import io.github.gongkai.check.CheckResult;
import io.github.gongkai.check.Dossier;
import io.github.gongkai.check.RuleSet;
import io.github.gongkai.check.Verdict;
import io.github.gongkai.rule.ZeroForLevels;
import io.github.gongkai.testkit.Anything;
import io.github.gongkai.testkit.Breaks;
import io.github.gongkai.testkit.BrokenReport;
import io.github.gongkai.testkit.Slip;
import io.github.gongkai.testkit.WithMissingCells;
import io.github.gongkai.testkit.jqwik.GongkaiDomain;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** What is decided although figures are missing stays so, whatever the missing figures turn out to be. */
@Domain(GongkaiDomain.class)
@Domain(DomainContext.Global.class)
class DecidedVerdictsPropertiesTest {
    private static final RuleSet RULES = RuleSet.standard();

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void ofAReportInWhichCellsAreMissing(@ForAll @WithMissingCells AnnualReport report, @ForAll Random random) {
        compare(RULES.check(report), RULES.check(Gaps.filled(report, random)));
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void ofAnyReport(@ForAll @Anything AnnualReport report, @ForAll Random random) {
        compare(RULES.check(report), RULES.check(Gaps.filled(report, random)));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void ofAReportWithASlip(@ForAll Slip slip, @ForAll Random random) {
        AnnualReport report = Gaps.made(slip.report(), random);
        CheckResult before = RULES.check(report);
        Statistics.collect(!before.findings().isEmpty() && !before.undecided().isEmpty());
        Statistics.coverage(coverage -> coverage.check(true).count(count -> count > 50));

        compare(before, RULES.check(Gaps.filled(report, random)));
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void ofTwoYears(@ForAll @Breaks("Y-01") BrokenReport broken, @ForAll Random random) {
        AnnualReport report = Gaps.made(broken.report(), random);
        AnnualReport previous = Gaps.made(broken.dossier().previous().orElseThrow(), random);

        compare(
                RULES.check(Dossier.of(report).withPrevious(previous)),
                RULES.check(Dossier.of(Gaps.filled(report, random)).withPrevious(Gaps.filled(previous, random))));
    }

    /** Where zero or blank is asked for, and there alone, a verdict may change when a blank is filled. */
    private static void compare(CheckResult before, CheckResult after) {
        Map<String, Verdict> verdicts = Checked.verdicts(after);
        for (Check check : before.checks()) {
            boolean decided = check.verdict() == Verdict.SATISFIED || check.verdict() == Verdict.VIOLATED;
            if (decided && !(check.formula() instanceof ZeroForLevels)) {
                assertThat(verdicts).containsEntry(check.key(), check.verdict());
            }
        }
    }
}
