package io.github.gongkai.testkit.property;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.check.Check;
import io.github.gongkai.check.CheckResult;
import io.github.gongkai.check.RuleSet;
import io.github.gongkai.check.Verdict;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.testkit.FormAlgebra;
import io.github.gongkai.testkit.Reports;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What several wrong figures violate in a report that was right. */
class WrongCellsPropertiesTest {
    private static final List<BigDecimal> SLIPS = List.of(
            BigDecimal.ONE,
            BigDecimal.ONE.negate(),
            new BigDecimal("0.5"),
            new BigDecimal("-100"),
            new BigDecimal("1000000000000000000000"));

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void anyWrongCellsViolateWhatTheAlgebraSays(
            @ForAll FormEdition edition,
            @ForAll long seed,
            @ForAll @Size(max = 6) List<@IntRange(max = 9999) Integer> slips) {
        AnnualReport report = Reports.consistent(edition).generate(seed);
        assertThat(FormAlgebra.violated(report)).isEmpty();
        List<CellRef> cells = edition.cells();
        for (int slip : slips) {
            CellRef cell = cells.get(slip % cells.size());
            BigDecimal before = report.entry(cell).number().orElseThrow();
            report = report.with(cell, Numbers.entry(cell, before.add(SLIPS.get(slip % SLIPS.size()))));
        }

        CheckResult result = RuleSet.standard().check(report);
        assertThat(result.checks())
                .filteredOn(check -> check.verdict() == Verdict.VIOLATED)
                .extracting(Check::key)
                .containsExactlyInAnyOrderElementsOf(FormAlgebra.violated(report));
        assertThat(result.undecided()).isEmpty();
    }
}
