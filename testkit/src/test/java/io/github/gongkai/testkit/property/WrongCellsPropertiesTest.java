/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.testkit.property;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.check.Check;
import io.github.gongkai.check.CheckResult;
import io.github.gongkai.check.RuleSet;
import io.github.gongkai.check.Verdict;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.form.Section;
import io.github.gongkai.testkit.FormAlgebra;
import io.github.gongkai.testkit.Reports;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What several wrong figures violate in a report that was right. */
class WrongCellsPropertiesTest {
    private static final List<BigDecimal> SLIPS = List.of(
            BigDecimal.ONE,
            BigDecimal.ONE.negate(),
            new BigDecimal("0.5"),
            new BigDecimal("-100"),
            new BigDecimal("1000000000000000000000"));

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void anyWrongCellsViolateWhatTheAlgebraSays(
            @ForAll FormEdition edition,
            @ForAll long seed,
            @ForAll("tables") Optional<Section> table,
            @ForAll("slips") List<Integer> slips) {
        AnnualReport report = Reports.consistent(edition).generate(seed);
        assertThat(FormAlgebra.violated(report)).isEmpty();
        List<CellRef> cells = Slips.cells(edition, table);
        for (int slip : slips) {
            CellRef cell = cells.get(slip % cells.size());
            BigDecimal difference = SLIPS.get(slip / cells.size() % SLIPS.size());
            BigDecimal before = report.entry(cell).number().orElseThrow();
            report = report.with(cell, Numbers.entry(cell, before.add(difference)));
        }

        CheckResult result = RuleSet.standard().check(report);
        assertThat(result.checks())
                .filteredOn(check -> check.verdict() == Verdict.VIOLATED)
                .extracting(Check::key)
                .containsExactlyInAnyOrderElementsOf(FormAlgebra.violated(report));
        assertThat(result.undecided()).isEmpty();
    }

    @Provide
    static Arbitrary<List<Integer>> slips() {
        return Slips.upTo(6);
    }

    @Provide
    static Arbitrary<Optional<Section>> tables() {
        return Slips.tables();
    }
}
