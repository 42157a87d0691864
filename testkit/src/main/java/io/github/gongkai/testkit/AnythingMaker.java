/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
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
            "\r\n",
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

    private static final List<BigDecimal> LARGE = List.of(
            BigDecimal.TEN.pow(15), BigDecimal.valueOf(Long.MAX_VALUE), BigDecimal.TEN.pow(Figure.MAX_DIGITS - 1));

    private static final long FIFTEEN_DIGITS = 999_999_999_999_999L;

    /** The kinds of entries up to here are small numbers. */
    private static final int SMALL_NUMBER = 5;

    private static final int ANY_KIND = 11;

    private static final int MOST_CHANGED = 5;

    /** The years of the form are as often as all others. */
    private static final int FIRST_YEAR = 2017;

    private static final int YEARS = 15;

    private final FormEdition edition;
    private final Choices choices;

    AnythingMaker(FormEdition edition, Choices choices) {
        this.edition = edition;
        this.choices = choices;
    }

    /** Makes a report of which nothing can be expected. */
    AnnualReport report() {
        return AnnualReport.builder()
                .organ(maybe(organ()))
                .year(maybe(year()))
                .period(maybe(period()))
                .publishedOn(maybe(day()))
                .narrative(narrative())
                .outline(sections())
                .proactiveDisclosure(ProactiveDisclosure.of(edition, entries(Section.PROACTIVE_DISCLOSURE)))
                .applications(Applications.of(edition, entries(Section.APPLICATIONS)))
                .reviewAndLitigation(ReviewAndLitigation.of(edition, entries(Section.REVIEW_AND_LITIGATION)))
                .build();
    }

    /** Puts anything into a few cells of a report. */
    AnnualReport withAnything(AnnualReport report) {
        AnnualReport changed = report;
        for (int i = 0; i < MOST_CHANGED; i++) {
            CellRef cell = choices.oneOf(edition.cells());
            Entry entry = entry(cell, (int) choices.upTo(ANY_KIND));
            changed = choices.chance(0.5) ? changed.with(cell, entry) : changed;
        }
        return changed;
    }

    /** The value itself is made in any case, so that what comes behind is made of the same numbers with it and without. */
    private <T> Optional<T> maybe(T value) {
        return choices.chance(0.8) ? Optional.of(value) : Optional.empty();
    }

    private ReportYear year() {
        int near = FIRST_YEAR + (int) choices.upTo(YEARS);
        int any = 1 + (int) choices.upTo(9998);
        return ReportYear.of(choices.chance(0.5) ? any : near);
    }

    private Organ organ() {
        return Organ.builder()
                .name(text())
                .unifiedSocialCreditCode(maybe(choices.oneOf(List.of("", "91350100M000100Y43", text()))))
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
                .preamble(maybe(text()))
                .overview(maybe(text()))
                .problemsAndImprovements(maybe(text()))
                .otherMatters(maybe(text()))
                .isExtract(choices.chance(0.3))
                .build();
    }

    private String text() {
        String first = choices.oneOf(TEXTS);
        String second = choices.oneOf(TEXTS);
        boolean both = choices.chance(0.3);
        return choices.chance(0.1) ? "" : both ? first + second : first;
    }

    private List<Section> sections() {
        List<Section> all = List.of(Section.values());
        List<Section> some = Stream.generate(() -> choices.oneOf(all)).limit(8).toList();
        return some.subList(0, (int) choices.upTo(some.size()));
    }

    private Entries entries(Section section) {
        // A whole table without text at times, for there are ways that only such a table takes.
        int kinds = choices.chance(0.2) ? SMALL_NUMBER : ANY_KIND;
        return Entries.of(edition.table(section).cells().stream()
                .map(cell -> entry(cell, Math.min(kinds, (int) choices.upTo(ANY_KIND))))
                .toList());
    }

    /** Takes as many numbers for every kind. */
    private Entry entry(CellRef cell, int kind) {
        BigDecimal small = BigDecimal.valueOf(choices.figure(0.4, 999));
        BigDecimal any = any();
        String text = choices.oneOf(TEXTS);
        AmountUnit unit = choices.oneOf(AmountUnit.values());
        return switch (kind) {
            case 6 -> Entry.blank();
            case 7 -> Entry.marked(text);
            case 8 -> Entry.unreadable(text);
            case 9 -> Entry.notRead();
            case 10 -> Figures.entry(cell, any, unit);
            case ANY_KIND -> Figures.entry(cell, large(small, any.signum()), unit);
            default -> Figures.entry(cell, small, unit);
        };
    }

    /** Any sign, any decimals. */
    private BigDecimal any() {
        boolean isLong = choices.chance(0.3);
        BigInteger high = BigInteger.valueOf(choices.upTo(FIFTEEN_DIGITS));
        BigInteger low = BigInteger.valueOf(choices.upTo(FIFTEEN_DIGITS));
        BigInteger digits = isLong ? high.multiply(BigInteger.TEN.pow(15)).add(low) : low;
        BigDecimal number = new BigDecimal(digits, (int) choices.upTo(Figure.MAX_DIGITS));
        return choices.chance(0.5) ? number.negate() : number;
    }

    /** On either side of what fits into fifteen digits or into a long, or as long as a figure can be. */
    private static BigDecimal large(BigDecimal small, int sign) {
        BigDecimal near = LARGE.get(small.intValue() % LARGE.size()).add(BigDecimal.valueOf(small.intValue() % 4 - 2));
        return sign < 0 ? near.negate() : near;
    }
}
