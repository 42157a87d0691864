/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.SampleReports;
import io.github.gongkai.form.CellKind;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.form.FormEdition;
import java.math.BigDecimal;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What one wrong figure violates in a report that was right. */
class WrongCellsTest {
    @ParameterizedTest
    @EnumSource
    void oneCellRaisedByOneViolatesTheSumsItIsIn(FormEdition edition) {
        AnnualReport right = SampleReports.consistent(edition, 11);
        for (CellRef cell : edition.cells()) {
            assertThat(violated(slip(right, cell, BigDecimal.ONE)))
                    .as(cell.path())
                    .isEqualTo(sumsWith(cell));
        }
    }

    @ParameterizedTest
    @EnumSource
    void oneCellLoweredBelowZeroIsItselfInadmissible(FormEdition edition) {
        AnnualReport zero = SampleReports.zero(edition);
        for (CellRef cell : edition.cells()) {
            Set<String> expected = new TreeSet<>(sumsWith(cell));
            String place = cell.row().identifier() + "." + cell.column().identifier();
            switch (cell.section()) {
                case APPLICATIONS -> expected.add("T3-04[" + place + "]");
                case REVIEW_AND_LITIGATION -> expected.add("T4-02[" + place + "]");
                default -> {
                    if (cell.kind() != CellKind.SIGNED_CHANGE) {
                        expected.add("T2-01[" + place + "]");
                    }
                    if (place.endsWith(".itemsLastYear") || place.endsWith(".changeThisYear")) {
                        expected.add("T2-02[" + cell.row().identifier() + "]");
                    }
                    if (place.endsWith(".totalDisclosed")) {
                        expected.add("T2-03[" + cell.row().identifier() + "]");
                    }
                }
            }

            assertThat(violated(slip(zero, cell, BigDecimal.ONE.negate())))
                    .as(cell.path())
                    .isEqualTo(expected);
        }
    }

    /** The sums of 三 and 四 that a cell stands in, by the form's algebra. */
    private static Set<String> sumsWith(CellRef cell) {
        String row = cell.row().identifier();
        String column = cell.column().identifier();
        return switch (cell.section()) {
            case APPLICATIONS -> {
                Set<String> sums = new TreeSet<>(Set.of("T3-03[" + row + "]"));
                if (!row.startsWith("outcomes.") || row.equals("outcomes.total")) {
                    sums.add("T3-01[" + column + "]");
                }
                if (row.startsWith("outcomes.")) {
                    sums.add("T3-02[" + column + "]");
                }
                yield sums;
            }
            case REVIEW_AND_LITIGATION -> Set.of("T4-01[" + row + "]");
            default -> Set.of();
        };
    }

    private static AnnualReport slip(AnnualReport report, CellRef cell, BigDecimal difference) {
        BigDecimal before = report.entry(cell).number().orElseThrow();
        return report.with(cell, SampleReports.number(cell, before.add(difference)));
    }

    private static Set<String> violated(AnnualReport report) {
        return RuleSet.standard().check(report).checks().stream()
                .filter(check -> check.verdict() == Verdict.VIOLATED)
                .map(Check::key)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
