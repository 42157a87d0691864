package io.github.gongkai;

import io.github.gongkai.form.FormEdition;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** The year that a report is about; it is published in the year after (Regulations art. 49). */
@Value.Immutable
public abstract sealed class ReportYear implements Comparable<ReportYear>, Serializable permits ImmutableReportYear {
    private static final long serialVersionUID = 1L;

    ReportYear() {}

    /** The calendar year, from 1 to 9999. */
    @Value.Parameter
    public abstract int value();

    /** Throws unless the year has at most four digits. */
    @Value.Check
    void check() {
        if (value() < 1 || value() > 9999) {
            throw new IllegalArgumentException("A report year is a year from 1 to 9999, not " + value() + ".");
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
     * @throws IllegalArgumentException if the year is not from 1 to 9999
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
