package io.github.gongkai.rollup;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.Organ;
import io.github.gongkai.ReportYear;
import io.github.gongkai.entry.Amount;
import io.github.gongkai.entry.AmountUnit;
import io.github.gongkai.entry.Count;
import io.github.gongkai.entry.Entries;
import io.github.gongkai.entry.Entry;
import io.github.gongkai.entry.SignedChange;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.form.Section;
import io.github.gongkai.table.Applications;
import io.github.gongkai.table.ProactiveDisclosure;
import io.github.gongkai.table.ReviewAndLitigation;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;

/** Reports with anything that can stand in a cell, in few years, each the same for the same seed. */
final class RandomReports {
    private static final List<Optional<ReportYear>> YEARS =
            List.of(Optional.of(ReportYear.of(2020)), Optional.of(ReportYear.of(2021)), Optional.empty());

    private final Random random;

    private RandomReports(long seed) {
        this.random = new Random(seed);
    }

    static AnnualReport report(long seed) {
        return new RandomReports(seed).report();
    }

    static List<AnnualReport> reports(List<? extends Number> seeds) {
        return seeds.stream().map(seed -> report(seed.longValue())).toList();
    }

    /** A report whose cells hold what the function says. */
    static AnnualReport report(Optional<ReportYear> year, FormEdition edition, Function<CellRef, Entry> entries) {
        return AnnualReport.builder()
                .organ(Organ.of("某局"))
                .year(year)
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

    private AnnualReport report() {
        FormEdition edition = any(FormEdition.values());
        return report(YEARS.get(random.nextInt(YEARS.size())), edition, this::entry);
    }

    private Entry entry(CellRef cell) {
        return switch (random.nextInt(10)) {
            case 0 -> Entry.blank();
            case 1 -> Entry.marked(any("/", "-", "不适用"));
            case 2 -> Entry.unreadable("见附件");
            case 3 -> Entry.notRead();
            default ->
                switch (cell.kind()) {
                    case COUNT -> Entry.of(Count.of(number()));
                    case SIGNED_CHANGE -> Entry.of(SignedChange.of(number()));
                    case AMOUNT -> Entry.of(Amount.of(number(), any(AmountUnit.values())));
                };
        };
    }

    private BigDecimal number() {
        return switch (random.nextInt(8)) {
            case 0 -> new BigDecimal(any("0", "0.00", "7.0", "2.5", "-3", "999999999999999", "1000000000000000"));
            case 1 -> BigDecimal.valueOf(random.nextLong());
            case 2 -> BigDecimal.valueOf(random.nextLong(), random.nextInt(25));
            case 3 -> new BigDecimal(new BigInteger(99, random));
            default -> BigDecimal.valueOf(random.nextInt(1000));
        };
    }

    @SafeVarargs
    private <T> T any(T... values) {
        return values[random.nextInt(values.length)];
    }
}
