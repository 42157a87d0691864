/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.rollup;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.ReportYear;
import io.github.gongkai.form.FormEdition;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collector;
import org.jspecify.annotations.Nullable;

/**
 * The sum of any number of reports, kept apart by year and edition: for each cell the exact sum of what is stated, and how
 * many members did not state it, and why.
 *
 * <p>Totals add up exactly, in any order and in any parts: {@link #plus} is associative and commutative, and
 * {@link #none()} adds nothing. So they may be worked out in parallel, or in many places and then put together:
 *
 * <pre>{@code
 * Totals totals = reports.parallelStream().collect(Totals.collector());
 * AnnualReport city = totals.year(ReportYear.of(2023), FormEdition.REVISED_2021)
 *         .orElseThrow()
 *         .toReport(Organ.of("某市人民政府"), MissingPolicy.UNKNOWN);
 * }</pre>
 *
 * <p>Nothing is decided in adding up; what a blank counts as, and whether a sum fits the form, is asked when totals become
 * a report. Organ, period, date and narrative of the members are not looked at, so a report that is given twice counts
 * twice. Immutable and safe to share between threads.
 */
public final class Totals implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final Totals NONE = new Totals(List.of());

    private final List<YearTotals> years;

    /** Each year and edition once, in order. */
    Totals(List<YearTotals> years) {
        this.years = List.copyOf(years);
    }

    /** Returns the sum of no reports. */
    public static Totals none() {
        return NONE;
    }

    /** Returns the totals of one report. */
    public static Totals of(AnnualReport report) {
        TotalsAccumulator accumulator = new TotalsAccumulator();
        accumulator.add(report);
        return accumulator.toTotals();
    }

    /** Returns the sum of the totals of years as they were written down. */
    public static Totals ofYears(Collection<YearTotals> years) {
        return new TotalsAccumulator().add(List.copyOf(years)).toTotals();
    }

    /**
     * Returns the sum of these and other totals.
     *
     * @throws ArithmeticException if there are more members than a {@code long} can count
     */
    public Totals plus(Totals other) {
        return new TotalsAccumulator().add(years).add(other.years).toTotals();
    }

    /** Returns a collector that adds up reports; for many of them it is faster than {@link #plus}. */
    public static Collector<AnnualReport, ?, Totals> collector() {
        return Collector.of(
                TotalsAccumulator::new,
                TotalsAccumulator::add,
                TotalsAccumulator::add,
                TotalsAccumulator::toTotals,
                Collector.Characteristics.UNORDERED);
    }

    /** Returns how many reports were added up, of all years and editions. */
    public long members() {
        return years.stream().mapToLong(YearTotals::members).sum();
    }

    /** Returns the totals of each year and edition, by year and then by edition; those of reports without a year come last. */
    public List<YearTotals> years() {
        return years;
    }

    /** Returns the totals of one year and edition; empty if no such report was added. */
    public Optional<YearTotals> year(ReportYear year, FormEdition edition) {
        return years.stream()
                .filter(totals -> totals.edition() == edition
                        && totals.year().filter(year::equals).isPresent())
                .findFirst();
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Totals other && years.equals(other.years);
    }

    @Override
    public int hashCode() {
        return years.hashCode();
    }

    /** Returns each year and edition with how many reports were added up. */
    @Override
    public String toString() {
        return years.toString();
    }

    private Object readResolve() {
        return new TotalsAccumulator().add(years).toTotals();
    }
}
