/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.testkit;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.ReportYear;
import io.github.gongkai.check.Dossier;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** The reports of one organ, year after year: what one carries forward the next carries in. */
final class Series {
    private static final int FIRST_YEAR = 2019;
    private static final int LAST_YEAR = 2029;

    private final OrganProfile profile;
    private final int firstYear;

    Series(OrganProfile profile, int firstYear) {
        this.profile = profile;
        this.firstYear = firstYear;
    }

    static Series drawn(SplittableRandom random) {
        OrganProfile[] profiles = OrganProfile.values();
        // As many series across the change of edition, or on the trial form, as after it.
        int last = random.nextBoolean() ? FIRST_YEAR + 1 : LAST_YEAR;
        return new Series(profiles[random.nextInt(profiles.length)], random.nextInt(FIRST_YEAR, last + 1));
    }

    /** The series whose second year is this one, or that after it if there was no form the year before. */
    static Series upTo(ReportYear year, OrganProfile profile) {
        return new Series(profile, Math.max(FIRST_YEAR, year.value() - 1));
    }

    /** Makes two to five years. */
    List<AnnualReport> reports(Choices choices) {
        return reports(choices, 2 + (int) choices.upTo(3));
    }

    /** Makes two years, the second as the report and the first as the previous one. */
    Dossier pair(Choices choices) {
        List<AnnualReport> reports = reports(choices, 2);
        return Dossier.of(reports.get(1)).withPrevious(reports.get(0));
    }

    private List<AnnualReport> reports(Choices choices, int count) {
        List<AnnualReport> reports = new ArrayList<>();
        ReportYear year = ReportYear.of(firstYear);
        for (int i = 0; i < count; i++) {
            ReportMaker maker = ReportMaker.of(choices, profile, year.edition().orElseThrow());
            if (reports.isEmpty()) {
                reports.add(maker.report(year));
            } else {
                AnnualReport before = reports.get(i - 1);
                reports.add(maker.following(before).report(before.organ().orElseThrow(), year));
            }
            year = year.next();
        }
        return reports;
    }
}
