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
import io.github.gongkai.entry.Entry;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.form.Section;
import io.github.gongkai.testkit.Reports;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/**
 * On stated figures no check of section 三 fails alone, nor does one that compares it with last year: the column 总计 is the sum
 * of the other columns in every row, so an equality that fails in one column fails in another or in a row.
 */
class CompanionsTest {
    private static final Set<String> NEVER_ALONE = Set.of("T3-01", "T3-02", "T3-03", "Y-01");

    @Property(tries = 600, edgeCases = EdgeCasesMode.NONE)
    void noCheckFailsAlone(
            @ForAll long seed, @ForAll @Size(min = 1, max = 12) List<@IntRange(max = 99_999) Integer> slips) {
        Dossier pair = Reports.yearPairs().generate(seed);
        AnnualReport report = pair.report();
        List<CellRef> cells = report.edition().table(Section.APPLICATIONS).cells();
        for (int slip : slips) {
            CellRef cell = cells.get(slip % cells.size());
            report = report.with(cell, Entry.count(slip / cells.size()));
        }
        Set<String> rules = violated(RuleSet.standard().check(pair.withReport(report)));

        assertThat(rules)
                .satisfiesAnyOf(
                        keys -> assertThat(keys).isEmpty(),
                        keys -> assertThat(keys).hasSizeGreaterThan(1));
    }

    private static Set<String> violated(CheckResult result) {
        return result.checks().stream()
                .filter(check -> check.verdict() == Verdict.VIOLATED)
                .filter(check -> NEVER_ALONE.contains(check.rule().id().value()))
                .map(Check::key)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
