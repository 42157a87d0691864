/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.testkit.property;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.github.gongkai.AnnualReport;
import io.github.gongkai.MissingPolicy;
import io.github.gongkai.check.RuleSet;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.form.Section;
import io.github.gongkai.rule.Basis;
import io.github.gongkai.rule.RuleId;
import io.github.gongkai.rule.Severity;
import io.github.gongkai.testkit.Reports;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A report in which all is stated and well is checked without allocating anything, against whatever rules. */
class AllocationTest {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int REPORTS = 64;
    private static final int ROUNDS = 20;

    static Stream<RuleSet> ruleSets() {
        RuleSet standard = RuleSet.standard();
        return Stream.of(
                standard,
                RuleSet.standard("standard-1"),
                standard.withMissingPolicy(MissingPolicy.BLANK_BODY_IS_ZERO),
                standard.withSeverity(RuleId.of("T3-01"), Severity.INFO),
                standard.only(Section.PROACTIVE_DISCLOSURE),
                standard.only(Section.APPLICATIONS),
                standard.only(Section.REVIEW_AND_LITIGATION),
                standard.only(Basis.PRINTED),
                standard.only(RuleId.of("T2-02"), RuleId.of("T2-03")),
                standard.without(RuleId.of("T3-04")),
                standard.without(RuleId.of("T2-01"), RuleId.of("T4-02")),
                standard.without(RuleId.of("T2-02")),
                standard.atLeast(Severity.ERROR));
    }

    @ParameterizedTest
    @MethodSource("ruleSets")
    void nothingIsAllocated(RuleSet rules) {
        for (FormEdition edition : FormEdition.values()) {
            List<AnnualReport> reports =
                    Reports.consistent(edition).stream(0).limit(REPORTS).toList();
            check(reports, rules);

            long before = THREADS.getCurrentThreadAllocatedBytes();
            check(reports, rules);
            long allocated = THREADS.getCurrentThreadAllocatedBytes() - before;

            // The loop itself allocates a little, but not for every check.
            assertThat(allocated).as(rules.version() + " " + edition).isLessThan(REPORTS * ROUNDS);
        }
    }

    private static void check(List<AnnualReport> reports, RuleSet rules) {
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < reports.size(); i++) {
                if (!rules.check(reports.get(i)).isConsistent()) {
                    throw new AssertionError("A consistent report has errors.");
                }
            }
        }
    }
}
