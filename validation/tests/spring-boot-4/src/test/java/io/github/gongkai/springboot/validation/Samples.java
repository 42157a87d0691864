/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.springboot.validation;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.ReportYear;
import io.github.gongkai.entry.Entry;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.jackson.GongkaiJson;
import io.github.gongkai.table.Applications;
import io.github.gongkai.testkit.Reports;

/** What is sent to the application. */
final class Samples {
    private static final FormEdition EDITION = FormEdition.REVISED_2021;

    /** The cell 表三 三(三)1.属于国家秘密·总计. */
    static final String STATE_SECRET_TOTAL = "applications.outcomes.refused.stateSecret.total";

    /** Three persons applied, and were told that it is a state secret. */
    static final AnnualReport RIGHT = with(
            Reports.consistent(EDITION)
                    .generate(1)
                    .withYear(ReportYear.of(2023))
                    .withApplications(Applications.filled(EDITION, Entry.count(0))),
            3,
            "applications.received.naturalPerson",
            "applications.received.total",
            "applications.outcomes.refused.stateSecret.naturalPerson",
            STATE_SECRET_TOTAL,
            "applications.outcomes.total.naturalPerson",
            "applications.outcomes.total.total");

    /** The same with one wrong figure. */
    static final AnnualReport WRONG = with(RIGHT, 5, STATE_SECRET_TOTAL);

    /** The report for the year before. */
    static final AnnualReport PREVIOUS = RIGHT.withYear(ReportYear.of(2022));

    private Samples() {}

    static AnnualReport with(AnnualReport report, long count, String... paths) {
        AnnualReport changed = report;
        for (String path : paths) {
            changed = changed.with(report.edition().cell(path), Entry.count(count));
        }
        return changed;
    }

    static String json(AnnualReport report) {
        try {
            return GongkaiJson.strict().write(report);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    static String filing(String sender, AnnualReport report) {
        return "{\"sender\":\"" + sender + "\",\"report\":" + json(report) + "}";
    }

    static String years(AnnualReport report) {
        return years(report, PREVIOUS);
    }

    static String years(AnnualReport report, AnnualReport previous) {
        return "{\"report\":" + json(report) + ",\"previous\":" + json(previous) + "}";
    }

    static String batch(AnnualReport first, AnnualReport second) {
        return "{\"reports\":[" + json(first) + "," + json(second) + "]}";
    }
}
