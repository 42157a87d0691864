/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.jackson;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.Narrative;
import io.github.gongkai.Organ;
import io.github.gongkai.Period;
import io.github.gongkai.ReportYear;
import io.github.gongkai.entry.Count;
import io.github.gongkai.entry.Entry;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.form.Section;
import io.github.gongkai.testkit.Reports;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;

/** Good reports, for tests of the schemas. */
final class SchemaDocuments {

    private SchemaDocuments() {}

    /** A report that states everything beside its figures, and has an entry of every sort. */
    static AnnualReport full(FormEdition edition) {
        AnnualReport report = Reports.consistent(edition)
                .generate(1)
                .withOrgan(Organ.builder()
                        .name("某某局")
                        .unifiedSocialCreditCode("11100000000013338W")
                        .build())
                .withYear(ReportYear.of(edition.firstYear()))
                .withPeriod(Period.ofYear(edition.firstYear()))
                .withPublishedOn(LocalDate.of(edition.firstYear() + 1, 1, 31))
                .withNarrative(Narrative.builder().preamble("前言").overview("总体").build())
                .withOutline(Section.OVERVIEW, Section.APPLICATIONS);
        List<Entry> entries = List.of(
                Entry.blank(),
                Entry.marked("/"),
                Entry.unreadable("3O"),
                Entry.notRead(),
                Entry.of(Count.of(new BigDecimal("12.50"))));
        List<CellRef> cells = edition.table(Section.APPLICATIONS).cells();
        for (int i = 0; i < entries.size(); i++) {
            report = report.with(cells.get(i), entries.get(i));
        }
        return report;
    }

    /** The same as a tree of maps, lists and plain values. */
    static Map<?, ?> tree(FormEdition edition) throws JacksonException {
        GongkaiJson json = GongkaiJson.strict();
        return json.mapper().readValue(json.write(full(edition)), Map.class);
    }
}
