/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.testkit.property;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.MissingPolicy;
import io.github.gongkai.check.CheckResult;
import io.github.gongkai.check.RuleSet;
import io.github.gongkai.entry.Entry;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.form.Section;
import io.github.gongkai.rule.Rule;
import io.github.gongkai.rule.RuleId;
import io.github.gongkai.testkit.Reports;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The straight-line code of the standard set, against the same rules interpreted. */
class FigureChecksPropertiesTest {
    private static final RuleSet INTERPRETED = interpreted();
    private static final List<Entry> NOT_PLAIN =
            List.of(Entry.blank(), Entry.notRead(), Entry.marked("/"), Entry.unreadable("三件"));

    /**
     * A rule that says the same as one of the standard set keeps the set from using the code written for it, so that both ways
     * can be compared.
     */
    private static RuleSet interpreted() {
        RuleId id = RuleId.of("T4-01");
        Rule same = RuleSet.standard().rule(id).orElseThrow().withId(RuleId.of("X-01"));
        return RuleSet.standard().without(id).with(same);
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void bothWaysGiveTheSameVerdicts(
            @ForAll FormEdition edition,
            @ForAll MissingPolicy policy,
            @ForAll long seed,
            @ForAll boolean stated,
            @ForAll("tables") Optional<Section> table,
            @ForAll("slips") List<Integer> slips) {
        AnnualReport report = Reports.consistent(edition).generate(seed);
        List<CellRef> cells = Slips.cells(edition, table);
        for (int slip : slips) {
            CellRef cell = cells.get(slip % cells.size());
            int kind = slip / cells.size() % 11;
            int number = slip / cells.size() / 11;
            report = report.with(
                    cell,
                    !stated && kind < NOT_PLAIN.size()
                            ? NOT_PLAIN.get(kind)
                            : Numbers.entry(cell, BigDecimal.valueOf(number % 45 == 7 ? -1 : number % 5)));
        }
        List<String> written =
                verdicts(RuleSet.standard().withMissingPolicy(policy).check(report));

        assertThat(verdicts(INTERPRETED.withMissingPolicy(policy).check(report)))
                .containsExactlyInAnyOrderElementsOf(written);
    }

    private static List<String> verdicts(CheckResult result) {
        return result.checks().stream()
                .map(check -> check.key().replace("X-01", "T4-01") + " " + check.verdict())
                .toList();
    }

    @Provide
    static Arbitrary<List<Integer>> slips() {
        return Slips.upTo(60);
    }

    @Provide
    static Arbitrary<Optional<Section>> tables() {
        return Slips.tables();
    }
}
