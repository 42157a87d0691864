/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.check.Check;
import io.github.gongkai.check.RuleSet;
import io.github.gongkai.check.Verdict;
import io.github.gongkai.diagnose.SlipKind;
import io.github.gongkai.entry.Entry;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.form.FormEdition;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SlipTest {

    @ParameterizedTest
    @EnumSource
    void exactlyWhatMustFailFails(SlipKind kind) {
        Reports.slips(kind).stream(0).limit(500).forEach(slip -> {
            assertThat(slip.report()).isNotEqualTo(slip.original());
            assertThat(FormAlgebra.violated(slip.original())).isEmpty();
            assertThat(violated(slip.report())).isEqualTo(slip.violated());
            for (CellRef cell : slip.report().edition().cells()) {
                assertThat(slip.report().entry(cell).equals(slip.original().entry(cell)))
                        .isNotEqualTo(slip.cells().contains(cell));
            }
        });
    }

    private static Set<String> violated(AnnualReport report) {
        return RuleSet.standard().check(report).checks().stream()
                .filter(check -> check.verdict() == Verdict.VIOLATED)
                .map(Check::key)
                .collect(Collectors.toSet());
    }

    /** 一 of natural persons is 3375, of enterprises 12, of the total 3387; 二 of natural persons is 8. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DIGITS_SWAPPED  | naturalPerson | 3735 3357
            DIGIT_DROPPED   | naturalPerson | 375 335 337
            DIGIT_DOUBLED   | naturalPerson | 33375 33775 33755
            SIGN_CHANGED    | naturalPerson | -3375
            ROW_OFF         | naturalPerson | 8
            COLUMN_OFF      | naturalPerson | 12
            EXCHANGED       | naturalPerson | 8 12
            SUM_NOT_UPDATED | total         | 12 3375
            DIGITS_SWAPPED  | researchInstitution |
            DIGIT_DROPPED   | researchInstitution |
            SUM_NOT_UPDATED | naturalPerson |
            """)
    void aSlipHasTheseWays(SlipKind kind, String column, String expected) {
        FormEdition edition = FormEdition.REVISED_2021;
        AnnualReport report = Reports.consistent(edition, OrganProfile.TOWN).generate(1);
        for (CellRef cell : edition.cells()) {
            report = report.with(
                    cell, Figures.entry(cell, java.math.BigDecimal.ZERO, io.github.gongkai.entry.AmountUnit.YUAN));
        }
        report = report.with(edition.cell("applications.received.naturalPerson"), Entry.count(3375))
                .with(edition.cell("applications.received.commercialEnterprise"), Entry.count(12))
                .with(edition.cell("applications.received.total"), Entry.count(3387))
                .with(edition.cell("applications.carriedIn.naturalPerson"), Entry.count(8));
        CellRef cell = edition.cell("applications.received." + column);

        List<String> ways = Slip.all(kind, report, cell).stream()
                .map(slip -> slip.report().entry(cell).toString())
                .toList();
        assertThat(ways)
                .containsExactlyInAnyOrderElementsOf(expected == null ? List.of() : List.of(expected.split(" ")));
    }

    @ParameterizedTest
    @EnumSource
    void aDigitCanBecomeAnyOtherButAZeroInFront(FormEdition edition) {
        CellRef cell = edition.cell("applications.received.naturalPerson");
        AnnualReport report = Reports.consistent(edition).generate(4).with(cell, Entry.count(30));
        assertThat(Slip.all(SlipKind.DIGIT_CHANGED, report, cell)).hasSize(8 + 9);
    }
}
