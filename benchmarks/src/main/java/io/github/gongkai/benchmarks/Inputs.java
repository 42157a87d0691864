/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.benchmarks;

import static io.github.gongkai.form.ApplicationRow.CARRIED_IN;
import static io.github.gongkai.form.ApplicationRow.RECEIVED;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.Organ;
import io.github.gongkai.Period;
import io.github.gongkai.ReportYear;
import io.github.gongkai.check.Dossier;
import io.github.gongkai.entry.AmountUnit;
import io.github.gongkai.entry.Entry;
import io.github.gongkai.form.ApplicantCategory;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.table.Applications;
import io.github.gongkai.testkit.OrganProfile;
import io.github.gongkai.testkit.Reports;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * The reports that are measured, the same for the same seed: of departments of cities, consistent, with every cell stated and everything given
 * that a rule of the document asks for.
 */
public final class Inputs {
    private Inputs() {}

    /** Returns so many reports of an edition, for its first year and with amounts in 万元, so that they add up. */
    public static List<AnnualReport> reports(FormEdition edition, int count, long seed) {
        int year = edition.firstYear();
        return Reports.consistent(edition, OrganProfile.CITY_DEPARTMENT)
                .filter(report -> isComplete(report) && isInTenThousandYuan(report))
                .map(report -> report.withYear(ReportYear.of(year))
                        .withPeriod(Period.ofYear(year))
                        .withPublishedOn(LocalDate.of(year + 1, 1, 20)))
                .stream(seed)
                .limit(count)
                .toList();
    }

    /** Returns so many reports, each with that of the same organ for the year before, all of one edition. */
    public static List<Dossier> yearPairs(FormEdition edition, int count, long seed) {
        return Reports.yearPairs(edition, OrganProfile.CITY_DEPARTMENT)
                .filter(pair -> isOfOneEdition(pair) && isComplete(pair.report()))
                .stream(seed)
                .limit(count)
                .toList();
    }

    private static boolean isOfOneEdition(Dossier pair) {
        return pair.previous()
                .filter(report -> report.edition() == pair.report().edition())
                .isPresent();
    }

    /** Whether every rule of the document has something to judge, and section 三 has something else than zeros. */
    private static boolean isComplete(AnnualReport report) {
        CellRef received = report.edition().cell(RECEIVED, ApplicantCategory.TOTAL);
        return report.organ().flatMap(Organ::unifiedSocialCreditCode).isPresent()
                && report.period().isPresent()
                && report.publishedOn().isPresent()
                && !report.narrative().isExtract()
                && report.entry(received).whole().orElseThrow() > 0;
    }

    private static boolean isInTenThousandYuan(AnnualReport report) {
        return report.edition().cells().stream()
                .flatMap(cell -> report.entry(cell).amount().stream())
                .allMatch(amount -> amount.unit() == AmountUnit.TEN_THOUSAND_YUAN);
    }

    /**
     * Returns a report as an organ would publish it that leaves out what is zero or not reckoned: in section 三, the column
     * 总计 below the first two rows and about half of the other cells are blank.
     */
    public static AnnualReport withBlanks(AnnualReport report, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Applications.Builder applications = report.applications().toBuilder();
        for (CellRef cell : report.applications().form().cells()) {
            boolean summed = cell.column().isTotal() && cell.row() != RECEIVED && cell.row() != CARRIED_IN;
            if (summed || (!cell.isTotal() && random.nextBoolean())) {
                applications.entry(cell, Entry.blank());
            }
        }
        return report.withApplications(applications.build());
    }

    /** Returns a report with other figures, of one to four digits, in so many random cells of section 三. */
    public static AnnualReport withWrongFigures(AnnualReport report, int cells, RandomGenerator random) {
        List<CellRef> all = new ArrayList<>(report.applications().form().cells());
        AnnualReport wrong = report;
        for (int i = 0; i < cells; i++) {
            CellRef cell = all.remove(random.nextInt(all.size()));
            long right = report.entry(cell).whole().orElseThrow();
            int most = (int) Math.pow(10, random.nextInt(4) + 1);
            long figure = random.nextInt(most);
            wrong = wrong.with(cell, Entry.count(figure == right ? figure + 1 : figure));
        }
        return wrong;
    }

    /** Returns the packed cells of the three tables of a report, in the order of the form. */
    public static long[] flat(AnnualReport report) {
        return report.edition().cells().stream()
                .mapToLong(cell -> report.table(cell.section()).entries().packed(cell.index()))
                .toArray();
    }
}
