/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.validation;

import static io.github.gongkai.form.FormEdition.REVISED_2021;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.Organ;
import io.github.gongkai.ReportYear;
import io.github.gongkai.entry.Amount;
import io.github.gongkai.entry.AmountUnit;
import io.github.gongkai.entry.Entry;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.table.Applications;
import io.github.gongkai.table.ProactiveDisclosure;
import io.github.gongkai.table.ReviewAndLitigation;
import java.math.BigDecimal;

/** Reports of which it is plain to see what is wrong with them. */
final class Samples {
    static final ReportYear YEAR = ReportYear.of(2023);

    /** Zeros everywhere: nothing is wrong. */
    static final AnnualReport RIGHT = zero(REVISED_2021);

    /** One case was upheld, but the total of the track is 0: T4-01 fails, and nothing else. */
    static final AnnualReport WRONG = with(RIGHT, "reviewAndLitigation.reconsideration.upheld", 1);

    /** Where the finding of {@link #WRONG} is shown. */
    static final String TOTAL = "reviewAndLitigation.reconsideration.total";

    private Samples() {}

    static AnnualReport zero(FormEdition edition) {
        AnnualReport report = filled(edition, Entry.blank());
        for (CellRef cell : edition.cells()) {
            report = report.with(cell, zero(cell));
        }
        return report;
    }

    /** The same entry everywhere. */
    static AnnualReport filled(FormEdition edition, Entry entry) {
        return AnnualReport.builder()
                .organ(Organ.of("某县人民政府"))
                .year(edition == REVISED_2021 ? YEAR : ReportYear.of(edition.firstYear()))
                .proactiveDisclosure(ProactiveDisclosure.filled(edition, entry))
                .applications(Applications.filled(edition, entry))
                .reviewAndLitigation(ReviewAndLitigation.filled(edition, entry))
                .build();
    }

    private static Entry zero(CellRef cell) {
        return switch (cell.kind()) {
            case COUNT -> Entry.count(0);
            case SIGNED_CHANGE -> Entry.change(0);
            case AMOUNT -> Entry.of(Amount.of(BigDecimal.ZERO, AmountUnit.TEN_THOUSAND_YUAN));
        };
    }

    static AnnualReport with(AnnualReport report, String path, long count) {
        return with(report, path, Entry.count(count));
    }

    static AnnualReport with(AnnualReport report, String path, Entry entry) {
        return report.with(report.edition().cell(path), entry);
    }
}
