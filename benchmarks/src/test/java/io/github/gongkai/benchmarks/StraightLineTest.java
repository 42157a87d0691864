/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.check.Check;
import io.github.gongkai.check.RuleSet;
import io.github.gongkai.check.Verdict;
import io.github.gongkai.entry.Entry;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.rule.Admissible;
import io.github.gongkai.rule.Comparison;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The limit and the engine answer the same question alike; nothing here is timed. */
class StraightLineTest {
    private static final RuleSet RULES = RuleSet.standard();

    @ParameterizedTest
    @EnumSource
    void reportsAreDistinctAndConsistent(FormEdition edition) {
        Limit limit = StraightLine.compile(RULES.rules(), edition);
        List<AnnualReport> reports = Inputs.reports(edition, 64, 50);
        assertThat(reports.stream().map(AnnualReport::applications).distinct()).hasSize(64);
        assertThat(reports).allMatch(StraightLineTest::isSatisfied).allMatch(report -> holds(limit, report));
    }

    @ParameterizedTest
    @EnumSource
    void aChangedFigureIsSeenByBothOrByNeither(FormEdition edition) {
        Limit limit = StraightLine.compile(RULES.rules(), edition);
        for (AnnualReport report : Inputs.reports(edition, 4, 50)) {
            for (CellRef cell : edition.cells()) {
                for (long change : new long[] {1, -1, -1_000_000}) {
                    AnnualReport changed = Changes.add(report, cell, change);
                    assertThat(holds(limit, changed))
                            .as("%s changed by %s", cell, change)
                            .isEqualTo(isSatisfied(changed));
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsNotStatedDoesNotHold(FormEdition edition) {
        Limit limit = StraightLine.compile(RULES.rules(), edition);
        AnnualReport report = Inputs.reports(edition, 1, 50).get(0);
        List<Entry> notStated = List.of(Entry.blank(), Entry.notRead(), Entry.marked("/"), Entry.unreadable("三件"));
        for (CellRef cell : edition.cells()) {
            for (Entry entry : notStated) {
                AnnualReport changed = report.with(cell, entry);
                assertThat(holds(limit, changed)).as("%s %s", cell, entry).isFalse();
                assertThat(isSatisfied(changed)).as("%s %s", cell, entry).isFalse();
            }
        }
    }

    private static boolean holds(Limit limit, AnnualReport report) {
        return limit.holds(Inputs.flat(report));
    }

    private static boolean isSatisfied(AnnualReport report) {
        return RULES.check(report).checks().stream()
                .filter(check -> check.formula() instanceof Comparison || check.formula() instanceof Admissible)
                .map(Check::verdict)
                .allMatch(Verdict.SATISFIED::equals);
    }
}
