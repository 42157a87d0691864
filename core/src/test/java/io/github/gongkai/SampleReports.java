/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai;

import io.github.gongkai.entry.Amount;
import io.github.gongkai.entry.AmountUnit;
import io.github.gongkai.entry.Count;
import io.github.gongkai.entry.Entries;
import io.github.gongkai.entry.Entry;
import io.github.gongkai.entry.SignedChange;
import io.github.gongkai.form.CellKind;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.form.Section;
import io.github.gongkai.table.Applications;
import io.github.gongkai.table.ProactiveDisclosure;
import io.github.gongkai.table.ReviewAndLitigation;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;

/** Reports to test with. */
public final class SampleReports {
    private static final List<String> CATEGORIES = List.of(
            "naturalPerson",
            "commercialEnterprise",
            "researchInstitution",
            "publicInterestOrganization",
            "legalServiceOrganization",
            "otherOrganization");
    private static final List<String> TRACKS =
            List.of("reconsideration", "directLitigation", "litigationAfterReconsideration");
    private static final List<String> RESULTS = List.of("upheld", "corrected", "otherResult", "pending");

    private SampleReports() {}

    /** Returns a report with nothing in any cell. */
    public static AnnualReport blank(FormEdition edition) {
        return report(edition, cell -> Entry.blank());
    }

    /** Returns a report with a zero in every cell. */
    public static AnnualReport zero(FormEdition edition) {
        return report(edition, cell -> number(cell, BigDecimal.ZERO));
    }

    /** Returns a report whose figures differ with the seed and add up. */
    public static AnnualReport consistent(FormEdition edition, long seed) {
        Random random = new Random(seed);
        Map<String, Long> figures = new HashMap<>();
        for (CellRef cell : edition.table(Section.PROACTIVE_DISCLOSURE).cells()) {
            int least = cell.path().endsWith(".totalDisclosed") ? 50 : 0;
            plus(figures, cell.path(), least + random.nextInt(50));
        }
        for (String column : CATEGORIES) {
            long handled = 0;
            for (String row : outcomeRows(edition)) {
                long count = random.nextInt(9);
                handled += count;
                row(figures, row, column, count);
                row(figures, "applications.outcomes.total", column, count);
            }
            long forward = random.nextInt(9);
            long carriedIn = random.nextInt(9);
            long received = handled + forward - Math.min(carriedIn, handled);
            row(figures, "applications.carriedForward", column, forward);
            row(figures, "applications.carriedIn", column, Math.min(carriedIn, handled));
            row(figures, "applications.received", column, received);
        }
        for (String track : TRACKS) {
            for (String result : RESULTS) {
                row(figures, "reviewAndLitigation." + track, result, random.nextInt(9));
            }
        }
        return report(edition, cell -> number(cell, BigDecimal.valueOf(figures.getOrDefault(cell.path(), 0L))));
    }

    private static AnnualReport report(FormEdition edition, Function<CellRef, Entry> entries) {
        return AnnualReport.builder()
                .organ(Organ.of("某市人民政府"))
                .year(ReportYear.of(edition.firstYear() + 1))
                .proactiveDisclosure(
                        ProactiveDisclosure.of(edition, entries(edition, Section.PROACTIVE_DISCLOSURE, entries)))
                .applications(Applications.of(edition, entries(edition, Section.APPLICATIONS, entries)))
                .reviewAndLitigation(
                        ReviewAndLitigation.of(edition, entries(edition, Section.REVIEW_AND_LITIGATION, entries)))
                .build();
    }

    private static Entries entries(FormEdition edition, Section section, Function<CellRef, Entry> entries) {
        return Entries.of(edition.table(section).cells().stream().map(entries).toList());
    }

    /** The paths of the rows of 三(一) to 三(六). */
    private static List<String> outcomeRows(FormEdition edition) {
        return edition.table(Section.APPLICATIONS).cells().stream()
                .map(CellRef::path)
                .filter(path -> path.endsWith(".total") && path.startsWith("applications.outcomes."))
                .map(path -> path.substring(0, path.length() - ".total".length()))
                .filter(path -> !path.equals("applications.outcomes.total"))
                .toList();
    }

    private static void row(Map<String, Long> figures, String row, String column, long count) {
        plus(figures, row + "." + column, count);
        plus(figures, row + ".total", count);
    }

    private static void plus(Map<String, Long> figures, String path, long count) {
        figures.merge(path, count, Long::sum);
    }

    /** Returns an entry that states a number as the kind of figure that the cell holds. */
    public static Entry number(CellRef cell, BigDecimal number) {
        return number(cell.kind(), number);
    }

    private static Entry number(CellKind kind, BigDecimal number) {
        return switch (kind) {
            case COUNT -> Entry.of(Count.of(number));
            case SIGNED_CHANGE -> Entry.of(SignedChange.of(number));
            case AMOUNT -> Entry.of(Amount.of(number, AmountUnit.TEN_THOUSAND_YUAN));
        };
    }
}
