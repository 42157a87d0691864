package io.github.gongkai.testkit;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.Narrative;
import io.github.gongkai.Organ;
import io.github.gongkai.OrganKind;
import io.github.gongkai.OrganLevel;
import io.github.gongkai.Period;
import io.github.gongkai.ReportYear;
import io.github.gongkai.entry.AmountUnit;
import io.github.gongkai.entry.Entries;
import io.github.gongkai.entry.Entry;
import io.github.gongkai.entry.Figure;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.form.Section;
import io.github.gongkai.table.Applications;
import io.github.gongkai.table.ProactiveDisclosure;
import io.github.gongkai.table.ReviewAndLitigation;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Makes any report that can be represented. */
final class AnythingMaker {
    private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);
    private static final long DAYS = 3_650_000;

    /** Texts that have broken programs: quotes, controls, characters outside the BMP, right to left, markup, formulas. */
    private static final List<String> TEXTS = List.of(
            "无",
            "/",
            "-",
            "—",
            "不适用",
            "见附件",
            " ",
            "\u00a0",
            "\"",
            "'",
            "\\",
            "\n",
            "\t",
            "\u0000",
            "\u2029",
            "𠮷",
            "𠀀\n政府",
            "ﷺ",
            "\u202e112",
            "<b>1</b>",
            "&nbsp;",
            "=1+1",
            "null",
            "１２",
            "①",
            "1,234",
            "NaN",
            "1e5",
            "，、。；",
            "\ufeff");

    private static final List<BigInteger> LARGE =
            List.of(BigInteger.TEN.pow(15), BigInteger.ONE.shiftLeft(63), BigInteger.TEN.pow(Figure.MAX_DIGITS - 1));

    private final FormEdition edition;
    private final Choices choices;

    AnythingMaker(FormEdition edition, Choices choices) {
        this.edition = edition;
        this.choices = choices;
    }

    AnnualReport report() {
        return AnnualReport.builder()
                .organ(maybe(this::organ))
                .year(maybe(() -> ReportYear.of(1 + (int) choices.upTo(9998))))
                .period(maybe(this::period))
                .publishedOn(maybe(this::day))
                .narrative(narrative())
                .outline(sections())
                .proactiveDisclosure(ProactiveDisclosure.of(edition, entries(Section.PROACTIVE_DISCLOSURE)))
                .applications(Applications.of(edition, entries(Section.APPLICATIONS)))
                .reviewAndLitigation(ReviewAndLitigation.of(edition, entries(Section.REVIEW_AND_LITIGATION)))
                .build();
    }

    private <T> Optional<T> maybe(Supplier<T> value) {
        return choices.chance(0.8) ? Optional.of(value.get()) : Optional.empty();
    }

    private Organ organ() {
        return Organ.builder()
                .name(text())
                .unifiedSocialCreditCode(maybe(() -> choices.oneOf(List.of("", "91350100M000100Y43", text()))))
                .level(choices.oneOf(OrganLevel.values()))
                .kind(choices.oneOf(OrganKind.values()))
                .build();
    }

    private Period period() {
        LocalDate start = day();
        return Period.of(start, start.plusDays(choices.upTo(800)));
    }

    private LocalDate day() {
        return FIRST_DAY.plusDays(choices.upTo(DAYS));
    }

    private Narrative narrative() {
        return Narrative.builder()
                .preamble(maybe(this::text))
                .overview(maybe(this::text))
                .problemsAndImprovements(maybe(this::text))
                .otherMatters(maybe(this::text))
                .isExtract(choices.chance(0.3))
                .build();
    }

    private String text() {
        return choices.oneOf(TEXTS) + (choices.chance(0.3) ? choices.oneOf(TEXTS) : "");
    }

    private List<Section> sections() {
        List<Section> all = List.of(Section.values());
        return choices.chance(0.5)
                ? all
                : Stream.generate(() -> choices.oneOf(all))
                        .limit(choices.upTo(8))
                        .toList();
    }

    private Entries entries(Section section) {
        // A whole table without text at times, for there are ways that only such a table takes.
        boolean plain = choices.chance(0.2);
        return Entries.of(edition.table(section).cells().stream()
                .map(cell -> plain ? number(cell, choices.upTo(9)) : entry(cell))
                .toList());
    }

    private Entry entry(CellRef cell) {
        return switch ((int) choices.upTo(11)) {
            case 6 -> Entry.blank();
            case 7 -> Entry.marked(choices.oneOf(TEXTS));
            case 8 -> Entry.unreadable(choices.oneOf(TEXTS));
            case 9 -> Entry.notRead();
            case 10 -> number(cell, any());
            case 11 -> number(cell, large());
            default -> number(cell, choices.upTo(999));
        };
    }

    private Entry number(CellRef cell, long number) {
        return number(cell, BigDecimal.valueOf(number));
    }

    private Entry number(CellRef cell, BigDecimal number) {
        return Figures.entry(cell, number, choices.oneOf(AmountUnit.values()));
    }

    /** Any sign, any decimals. */
    private BigDecimal any() {
        BigDecimal number = BigDecimal.valueOf(choices.upTo(Long.MAX_VALUE - 1), (int) choices.upTo(Figure.MAX_DIGITS));
        return choices.chance(0.5) ? number.negate() : number;
    }

    /** On either side of what fits into a long or into fifteen digits, or as long as a figure can be. */
    private BigDecimal large() {
        BigInteger number = choices.oneOf(LARGE);
        BigDecimal near = new BigDecimal(number.add(BigInteger.valueOf(choices.upTo(2) - 1)));
        return choices.chance(0.5) ? near.negate() : near;
    }
}
