package io.github.gongkai.benchmarks;

import static io.github.gongkai.form.ApplicationRow.CARRIED_FORWARD;
import static io.github.gongkai.form.ApplicationRow.CARRIED_IN;
import static io.github.gongkai.form.ApplicationRow.OUTCOMES_TOTAL;
import static io.github.gongkai.form.ApplicationRow.RECEIVED;
import static io.github.gongkai.form.ProactiveDisclosureColumn.IN_FORCE;
import static io.github.gongkai.form.ProactiveDisclosureColumn.ISSUED;
import static io.github.gongkai.form.ProactiveDisclosureColumn.REPEALED;
import static io.github.gongkai.form.ProactiveDisclosureColumn.TOTAL_DISCLOSED;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.Narrative;
import io.github.gongkai.Organ;
import io.github.gongkai.OrganKind;
import io.github.gongkai.OrganLevel;
import io.github.gongkai.Period;
import io.github.gongkai.ReportYear;
import io.github.gongkai.entry.Amount;
import io.github.gongkai.entry.AmountUnit;
import io.github.gongkai.entry.Entries;
import io.github.gongkai.entry.Entry;
import io.github.gongkai.form.ApplicantCategory;
import io.github.gongkai.form.ApplicationRow;
import io.github.gongkai.form.CellKind;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.form.FormRow;
import io.github.gongkai.form.ReviewResult;
import io.github.gongkai.form.ReviewTrack;
import io.github.gongkai.form.Section;
import io.github.gongkai.table.Applications;
import io.github.gongkai.table.ProactiveDisclosure;
import io.github.gongkai.table.ReviewAndLitigation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Made-up reports of one edition, the same for the same seed: consistent, every cell stated, most of them zero and a few
 * heavy, as in published reports.
 */
public final class Reports {
    private final FormEdition edition;
    private final SplittableRandom random;

    private Reports(FormEdition edition, SplittableRandom random) {
        this.edition = edition;
        this.random = random;
    }

    /** Returns so many consistent, fully stated reports of an edition. */
    public static List<AnnualReport> consistent(FormEdition edition, int count, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        return IntStream.range(0, count)
                .mapToObj(number -> new Reports(edition, random.split()).report(number))
                .toList();
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

    /** Returns a report of the same organ for the year before, which carries forward what this one carries in. */
    public static AnnualReport yearBefore(AnnualReport report) {
        FormEdition edition = report.edition();
        AnnualReport before = report.withYear(report.year().orElseThrow().previous());
        for (ApplicantCategory column : ApplicantCategory.values()) {
            before = before.with(edition.cell(CARRIED_FORWARD, column), report.entry(edition.cell(CARRIED_IN, column)));
        }
        for (CellRef cell : edition.table(Section.PROACTIVE_DISCLOSURE).cells()) {
            before = before.with(cell, rolledBack(cell, report));
        }
        return before;
    }

    /** What the cell held a year before, if documents in force and lists of items roll forward. */
    private static Entry rolledBack(CellRef cell, AnnualReport report) {
        FormEdition edition = report.edition();
        if (cell.column() == IN_FORCE) {
            long now = count(report, cell);
            long issued = count(report, edition.cell(cell.row(), ISSUED));
            long repealed = count(report, edition.cell(cell.row(), REPEALED));
            return Entry.count(now - issued + repealed);
        }
        return cell.kind() == CellKind.SIGNED_CHANGE ? Entry.change(0) : report.entry(cell);
    }

    private static long count(AnnualReport report, CellRef cell) {
        return report.entry(cell).number().orElseThrow().longValueExact();
    }

    /** Returns the packed cells of the three tables of a report, in the order of the form. */
    public static long[] flat(AnnualReport report) {
        return report.edition().cells().stream()
                .mapToLong(cell -> report.table(cell.section()).entries().packed(cell.index()))
                .toArray();
    }

    private AnnualReport report(int number) {
        return AnnualReport.builder()
                .organ(Organ.builder()
                        .name("机关" + number)
                        .unifiedSocialCreditCode("914403001922038216")
                        .level(OrganLevel.PREFECTURE)
                        .kind(OrganKind.DEPARTMENT)
                        .build())
                .year(ReportYear.of(edition.firstYear()))
                .period(Period.ofYear(edition.firstYear()))
                .publishedOn(LocalDate.of(edition.firstYear() + 1, 1, 20))
                .narrative(Narrative.builder()
                        .overview("主动公开、依申请公开等情况。")
                        .problemsAndImprovements("问题与改进。")
                        .otherMatters("无其他事项。")
                        .build())
                .outline(List.of(Section.values()))
                .proactiveDisclosure(proactiveDisclosure())
                .applications(applications())
                .reviewAndLitigation(reviewAndLitigation())
                .build();
    }

    private ProactiveDisclosure proactiveDisclosure() {
        List<CellRef> cells = edition.table(Section.PROACTIVE_DISCLOSURE).cells();
        Entry[] entries = new Entry[cells.size()];
        @Nullable FormRow row = null;
        long before = 0;
        long inRow = 0;
        for (CellRef cell : cells) {
            inRow = cell.row() == row ? inRow : 0;
            row = cell.row();
            if (cell.kind() == CellKind.SIGNED_CHANGE) {
                // The form has 上一年项目数量 just before 本年增/减, and no more can be dropped than there was.
                entries[cell.index()] = Entry.change(figure(5, 100) - Math.min(before, figure(5, 100)));
                continue;
            }
            // 对外公开总数量 and 现行有效件数 stand last in their rows, and are no less than what stands in front of them.
            boolean covers = cell.column() == TOTAL_DISCLOSED || cell.column() == IN_FORCE;
            before = figure(2, 100_000) + (covers ? inRow : 0);
            inRow += before;
            entries[cell.index()] = cell.kind() == CellKind.AMOUNT
                    ? Entry.of(Amount.of(BigDecimal.valueOf(before, 2), AmountUnit.TEN_THOUSAND_YUAN))
                    : Entry.count(before);
        }
        return ProactiveDisclosure.of(edition, Entries.of(Arrays.asList(entries)));
    }

    private Applications applications() {
        Applications.Builder table = Applications.builder(edition);
        Map<ApplicationRow, Long> totals = new EnumMap<>(ApplicationRow.class);
        for (ApplicantCategory category : ApplicantCategory.categories()) {
            applications(category).forEach((row, figure) -> {
                table.entry(edition.cell(row, category), Entry.count(figure));
                totals.merge(row, figure, Long::sum);
            });
        }
        totals.forEach((row, total) -> table.entry(edition.cell(row, ApplicantCategory.TOTAL), Entry.count(total)));
        return table.build();
    }

    private Map<ApplicationRow, Long> applications(ApplicantCategory category) {
        boolean person = category == ApplicantCategory.NATURAL_PERSON;
        Map<ApplicationRow, Long> column = new EnumMap<>(ApplicationRow.class);
        long handled = 0;
        for (ApplicationRow row : ApplicationRow.outcomes(edition)) {
            long figure = person ? figure(3, 2_000) : figure(12, 60);
            column.put(row, figure);
            handled += figure;
        }
        long forward = person ? figure(2, 300) : figure(8, 10);
        long in = Math.min(handled + forward, person ? figure(2, 300) : figure(8, 10));
        column.put(OUTCOMES_TOTAL, handled);
        column.put(CARRIED_FORWARD, forward);
        column.put(CARRIED_IN, in);
        column.put(RECEIVED, handled + forward - in);
        return column;
    }

    private ReviewAndLitigation reviewAndLitigation() {
        ReviewAndLitigation.Builder table = ReviewAndLitigation.builder(edition);
        for (ReviewTrack track : ReviewTrack.values()) {
            long total = 0;
            for (ReviewResult result : ReviewResult.results()) {
                long figure = figure(3, 100);
                total += figure;
                table.entry(edition.cell(track, result), Entry.count(figure));
            }
            table.entry(edition.cell(track, ReviewResult.TOTAL), Entry.count(total));
        }
        return table.build();
    }

    /** Zero, but one time in so many a number below the bound; small ones are likelier than large ones. */
    private long figure(int oneIn, int bound) {
        return random.nextInt(oneIn) == 0 ? 1 + random.nextInt(1 + random.nextInt(bound)) : 0;
    }
}
