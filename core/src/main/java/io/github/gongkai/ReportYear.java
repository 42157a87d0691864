/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai;

import io.github.gongkai.form.FormEdition;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** The year that a report is about; it is published in the year after (Regulations art. 49). */
@Value.Immutable
public abstract sealed class ReportYear implements Comparable<ReportYear>, Serializable permits ImmutableReportYear {
    private static final long serialVersionUID = 1L;

    /** The first year that can be represented, {@value}. */
    public static final int MIN_VALUE = 1;

    /** The last year that can be represented, {@value}. */
    public static final int MAX_VALUE = 9999;

    ReportYear() {}

    /** The calendar year, from {@value #MIN_VALUE} to {@value #MAX_VALUE}. */
    @Value.Parameter
    public abstract int value();

    /** Throws unless the year has at most four digits. */
    @Value.Check
    void check() {
        if (value() < MIN_VALUE || value() > MAX_VALUE) {
            throw new IllegalArgumentException(
                    "A report year is a year from " + MIN_VALUE + " to " + MAX_VALUE + ", not " + value() + ".");
        }
    }

    /** Returns the period that a report of this year covers: the calendar year. */
    public Period period() {
        return Period.ofYear(value());
    }

    /** Returns the edition of the form that is for this year; empty for the years before the form. */
    public Optional<FormEdition> edition() {
        return FormEdition.forYear(value());
    }

    /** Returns the year after. */
    public ReportYear next() {
        return of(value() + 1);
    }

    /** Returns the year before. */
    public ReportYear previous() {
        return of(value() - 1);
    }

    @Override
    public int compareTo(ReportYear other) {
        return Integer.compare(value(), other.value());
    }

    /**
     * Returns the report year of a calendar year.
     *
     * @throws IllegalArgumentException if the year is not from {@value #MIN_VALUE} to {@value #MAX_VALUE}
     */
    public static ReportYear of(int year) {
        return ImmutableReportYear.of(year);
    }

    /** Returns the year in digits. */
    @Override
    public final String toString() {
        return Integer.toString(value());
    }
}
