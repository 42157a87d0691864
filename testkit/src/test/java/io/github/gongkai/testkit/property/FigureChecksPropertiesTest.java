package io.github.gongkai.testkit.property;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.MissingPolicy;
import io.github.gongkai.check.CheckResult;
import io.github.gongkai.check.RuleSet;
import io.github.gongkai.entry.Entry;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.rule.Rule;
import io.github.gongkai.rule.RuleId;
import io.github.gongkai.testkit.Reports;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

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

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void bothWaysGiveTheSameVerdicts(
            @ForAll FormEdition edition,
            @ForAll MissingPolicy policy,
            @ForAll long seed,
            @ForAll @Size(max = 60) List<@IntRange(max = 99_999) Integer> slips) {
        AnnualReport report = Reports.consistent(edition).generate(seed);
        for (int slip : slips) {
            CellRef cell = edition.cells().get(slip % edition.cells().size());
            int kind = slip % 11;
            report = report.with(
                    cell,
                    kind < NOT_PLAIN.size()
                            ? NOT_PLAIN.get(kind)
                            : Numbers.entry(cell, BigDecimal.valueOf(slip % 300 == 7 ? -1 : slip % 5)));
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
}
