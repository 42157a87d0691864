package io.github.gongkai;

import io.github.gongkai.entry.Amount;
import io.github.gongkai.entry.AmountUnit;
import io.github.gongkai.entry.Count;
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
import java.util.List;
import java.util.Random;

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
        return AnnualReport.builder()
                .organ(Organ.of("某市人民政府"))
                .year(ReportYear.of(edition.firstYear() + 1))
                .proactiveDisclosure(ProactiveDisclosure.filled(edition, Entry.blank()))
                .applications(Applications.filled(edition, Entry.blank()))
                .reviewAndLitigation(ReviewAndLitigation.filled(edition, Entry.blank()))
                .build();
    }

    /** Returns a report with a zero in every cell. */
    public static AnnualReport zero(FormEdition edition) {
        AnnualReport report = blank(edition);
        for (CellRef cell : edition.cells()) {
            report = report.with(cell, number(cell, BigDecimal.ZERO));
        }
        return report;
    }

    /** Returns a report whose figures differ with the seed and add up. */
    public static AnnualReport consistent(FormEdition edition, long seed) {
        Random random = new Random(seed);
        AnnualReport report = zero(edition);
        for (CellRef cell : edition.table(Section.PROACTIVE_DISCLOSURE).cells()) {
            int least = cell.path().endsWith(".totalDisclosed") ? 50 : 0;
            report = report.with(cell, number(cell, BigDecimal.valueOf(least + random.nextInt(50))));
        }
        for (String column : CATEGORIES) {
            long handled = 0;
            for (String row : outcomeRows(edition)) {
                long count = random.nextInt(9);
                handled += count;
                report = plus(report, row + "." + column, count);
                report = plus(report, row + ".total", count);
                report = plus(report, "applications.outcomes.total." + column, count);
                report = plus(report, "applications.outcomes.total.total", count);
            }
            long forward = random.nextInt(9);
            long carriedIn = random.nextInt(9);
            long received = handled + forward - Math.min(carriedIn, handled);
            report = row(report, "applications.carriedForward", column, forward);
            report = row(report, "applications.carriedIn", column, Math.min(carriedIn, handled));
            report = row(report, "applications.received", column, received);
        }
        for (String track : TRACKS) {
            for (String result : RESULTS) {
                report = row(report, "reviewAndLitigation." + track, result, random.nextInt(9));
            }
        }
        return report;
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

    private static AnnualReport row(AnnualReport report, String row, String column, long count) {
        return plus(plus(report, row + "." + column, count), row + ".total", count);
    }

    private static AnnualReport plus(AnnualReport report, String path, long count) {
        CellRef cell = report.edition().cell(path);
        long before = report.entry(cell).whole().orElseThrow();
        return report.with(cell, Entry.count(before + count));
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
