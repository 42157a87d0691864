/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.publishedform;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.check.Finding;
import io.github.gongkai.check.RuleSet;
import io.github.gongkai.entry.Amount;
import io.github.gongkai.entry.AmountUnit;
import io.github.gongkai.entry.Entry;
import io.github.gongkai.form.CellRef;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class WrongNumberTest {
    private static final BigDecimal SEVEN = BigDecimal.valueOf(7);

    @ParameterizedTest
    @FieldSource("io.github.gongkai.publishedform.Reports#WHOLE")
    void aWrongNumberInOneCellViolatesTheEquationsItBreaksAndNoOther(String name) {
        AnnualReport report = Reports.read(name).report();
        int found = 0;
        for (CellRef cell : report.edition().cells()) {
            BigDecimal wrong = report.entry(cell).number().map(SEVEN::add).orElse(SEVEN);
            AnnualReport changed = report.with(cell, entry(cell, wrong));

            var findings = RuleSet.standard().check(changed).findings();

            assertThat(findings)
                    .as("%s: %s = %s", name, cell.path(), wrong)
                    .extracting(Finding::key)
                    .containsExactlyInAnyOrderElementsOf(
                            new Algebra(report).with(cell, wrong).violated());
            found += findings.size();
        }
        assertThat(found).isPositive();
    }

    private static Entry entry(CellRef cell, BigDecimal number) {
        return switch (cell.kind()) {
            case COUNT -> Entry.count(number.longValueExact());
            case SIGNED_CHANGE -> Entry.change(number.longValueExact());
            case AMOUNT -> Entry.of(Amount.of(number, AmountUnit.TEN_THOUSAND_YUAN));
        };
    }
}
