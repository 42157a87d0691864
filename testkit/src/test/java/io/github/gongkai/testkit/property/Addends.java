/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.testkit.property;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.ReportYear;
import io.github.gongkai.entry.AmountUnit;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.testkit.Generator;
import io.github.gongkai.testkit.Reports;
import java.util.Optional;

/** Consistent reports that add up to one: of the same edition and year, with their amounts in 万元. */
final class Addends {
    private Addends() {}

    static Generator<AnnualReport> of(FormEdition edition) {
        ReportYear year = ReportYear.of(edition.firstYear() + 1);
        return Reports.consistent(edition)
                .filter(Addends::isInTenThousandYuan)
                .map(report ->
                        report.withYear(year).withPeriod(Optional.empty()).withPublishedOn(Optional.empty()));
    }

    static boolean isInTenThousandYuan(AnnualReport report) {
        return report.edition().cells().stream()
                .flatMap(cell -> report.entry(cell).amount().stream())
                .allMatch(amount -> amount.unit() == AmountUnit.TEN_THOUSAND_YUAN);
    }
}
