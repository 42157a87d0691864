/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.rollup;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.MissingPolicy;
import io.github.gongkai.Narrative;
import io.github.gongkai.Organ;
import io.github.gongkai.ReportYear;
import io.github.gongkai.entry.Entries;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.form.Section;
import io.github.gongkai.table.Applications;
import io.github.gongkai.table.ProactiveDisclosure;
import io.github.gongkai.table.ReviewAndLitigation;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The sum of the reports of one year that follow one edition of the form: immutable, safe to share between threads.
 *
 * <p>Equal if the year, the edition, the number of members and every {@link CellTotal} are.
 */
public final class YearTotals implements Serializable {
    private static final long serialVersionUID = 1L;

    private final @Nullable ReportYear year;

    /** Never changed. */
    private final Sums sums;

    private YearTotals(@Nullable ReportYear year, Sums sums) {
        this.year = year;
        this.sums = sums;
    }

    /** The totals as they stand now; the sums may grow on. */
    static YearTotals of(Optional<ReportYear> year, Sums sums) {
        return new YearTotals(year.orElse(null), sums.copy());
    }

    /**
     * Returns the totals of a year as they were written down, cell by cell.
     *
     * @param cells one total for each cell of an edition, in the order of the form
     * @throws IllegalArgumentException if they are not that, or not of the same number of reports
     */
    public static YearTotals of(Optional<ReportYear> year, List<CellTotal> cells) {
        if (cells.isEmpty()
                || !cells.stream()
                        .map(CellTotal::cell)
                        .toList()
                        .equals(cells.get(0).cell().edition().cells())) {
            throw new IllegalArgumentException(
                    "The totals of a year are one for each cell of an edition, in the order of the form.");
        }
        if (cells.stream().mapToLong(CellTotal::members).distinct().count() != 1) {
            throw new IllegalArgumentException("The totals of a year are of the same reports for every cell.");
        }
        return new YearTotals(year.orElse(null), Sums.of(cells.get(0).cell().edition(), cells));
    }

    Sums sums() {
        return sums;
    }

    /** Returns the year that the reports are about; empty if they do not say. */
    public Optional<ReportYear> year() {
        return Optional.ofNullable(year);
    }

    /** Returns the edition of the form that the reports follow. */
    public FormEdition edition() {
        return sums.edition();
    }

    /** Returns how many reports were added up; at least 1. */
    public long members() {
        return sums.members();
    }

    /**
     * Returns what all members have in a cell together.
     *
     * @throws IllegalArgumentException if the cell is of another edition
     */
    public CellTotal cell(CellRef cell) {
        int index = edition().cells().indexOf(cell);
        if (index < 0) {
            throw new IllegalArgumentException("The cell " + cell + " is not in the form of " + edition() + ".");
        }
        return sums.cell(index);
    }

    /** Returns what all members have in every cell together, in the order of the form. */
    public List<CellTotal> cells() {
        return IntStream.range(0, edition().cells().size()).mapToObj(sums::cell).toList();
    }

    /**
     * Returns the sum as the report of an organ: of this year, or of none, in this edition, its narrative
     * {@linkplain Narrative#leftOut() left out}.
     *
     * <p>Each cell holds {@link CellTotal#entry}: the sum where every member stated the cell or has an entry there that
     * counts as zero, blank where every member left it blank, and else not read, which says that no figure can be given.
     *
     * @throws SumOutOfRangeException if the sum of such a cell has more than 30 digits
     */
    public AnnualReport toReport(Organ organ, MissingPolicy policy) {
        FormEdition edition = edition();
        return AnnualReport.builder()
                .organ(organ)
                .year(year())
                .narrative(Narrative.leftOut())
                .proactiveDisclosure(ProactiveDisclosure.of(edition, entries(Section.PROACTIVE_DISCLOSURE, policy)))
                .applications(Applications.of(edition, entries(Section.APPLICATIONS, policy)))
                .reviewAndLitigation(ReviewAndLitigation.of(edition, entries(Section.REVIEW_AND_LITIGATION, policy)))
                .build();
    }

    private Entries entries(Section section, MissingPolicy policy) {
        return Entries.of(edition().table(section).cells().stream()
                .map(cell -> cell(cell).entry(policy))
                .toList());
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof YearTotals other
                && Objects.equals(year, other.year)
                && edition() == other.edition()
                && members() == other.members()
                && cells().equals(other.cells());
    }

    @Override
    public int hashCode() {
        return Objects.hash(year, edition(), cells());
    }

    /** Returns the year, if any, the edition, and how many reports were added up. */
    @Override
    public String toString() {
        return year().map(known -> known + " ").orElse("") + edition() + ": " + members();
    }
}
