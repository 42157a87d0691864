/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.testkit.watch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.check.RuleSet;
import io.github.gongkai.entry.Entries;
import io.github.gongkai.entry.Entry;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.form.Section;
import io.github.gongkai.table.Applications;
import io.github.gongkai.table.ProactiveDisclosure;
import io.github.gongkai.table.ReviewAndLitigation;
import java.util.List;

/** A report that is put together anew from what it shows is equal to it, has the same hash code, and is judged the same. */
public final class RebuiltInvariant implements ReportInvariant {

    @Override
    public void check(AnnualReport report) {
        int hash = report.hashCode();
        AnnualReport rebuilt = rebuilt(report);
        assertThat(rebuilt).isEqualTo(report).isNotSameAs(report).hasSameHashCodeAs(report);
        assertThat(rebuilt.document()).isEqualTo(report.document());
        assertThat(RuleSet.standard().check(rebuilt))
                .isEqualTo(RuleSet.standard().check(report));
        assertThat(report.hashCode()).isEqualTo(hash);
    }

    private static AnnualReport rebuilt(AnnualReport report) {
        FormEdition edition = report.edition();
        return AnnualReport.builder()
                .organ(report.organ())
                .year(report.year())
                .period(report.period())
                .publishedOn(report.publishedOn())
                .narrative(report.narrative())
                .outline(report.outline())
                .proactiveDisclosure(ProactiveDisclosure.of(edition, entries(report, Section.PROACTIVE_DISCLOSURE)))
                .applications(Applications.of(edition, entries(report, Section.APPLICATIONS)))
                .reviewAndLitigation(ReviewAndLitigation.of(edition, entries(report, Section.REVIEW_AND_LITIGATION)))
                .build();
    }

    private static Entries entries(AnnualReport report, Section section) {
        List<CellRef> cells = report.edition().table(section).cells();
        List<Entry> entries = cells.stream().map(report::entry).toList();
        return Entries.of(entries);
    }
}
