/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.check;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.ReportYear;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The reports of one organ over the years, of any number, with gaps where a year is missing.
 *
 * <p>They are given in the order in which they were published. A report for a year that an earlier one of the same organ
 * already covers restates it, and takes its place.
 */
@Value.Immutable
public abstract sealed class ReportSeries implements Serializable permits ImmutableReportSeries {
    private static final long serialVersionUID = 1L;

    ReportSeries() {}

    /** The reports that stand, in the order given; a restated report stands where the first one stood. */
    @Value.Parameter
    public abstract List<AnnualReport> reports();

    /** The reports that were restated by a later one, in the order given. */
    @Value.Parameter
    public abstract List<AnnualReport> replaced();

    /** Returns the years between the first and the last that no report covers. */
    public List<ReportYear> gaps() {
        TreeSet<ReportYear> years = reports().stream()
                .flatMap(report -> report.year().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        return years.isEmpty()
                ? List.of()
                : IntStream.rangeClosed(years.first().value(), years.last().value())
                        .mapToObj(ReportYear::of)
                        .filter(year -> !years.contains(year))
                        .toList();
    }

    /** Returns each report with the one it follows on. */
    List<Dossier> dossiers() {
        List<Dossier> dossiers = new ArrayList<>();
        for (int i = 0; i < reports().size(); i++) {
            Dossier dossier = Dossier.of(reports().get(i));
            AnnualReport previous = previous(i);
            dossiers.add(previous == null ? dossier : dossier.withPrevious(previous));
        }
        return dossiers;
    }

    /**
     * The report that one follows on: that of the year before; null after a gap. Where the order is wrong or not known, it is
     * the one that stands in front of it, and the pair will tell.
     */
    private @Nullable AnnualReport previous(int index) {
        if (index == 0) {
            return null;
        }
        AnnualReport before = reports().get(index - 1);
        Optional<ReportYear> year = reports().get(index).year();
        Optional<ReportYear> yearBefore = before.year();
        boolean afterGap = year.isPresent()
                && yearBefore.isPresent()
                && yearBefore.get().value() < year.get().value() - 1;
        return afterGap ? null : before;
    }

    /** Returns the series of the reports, in the order in which they were published. */
    public static ReportSeries of(Collection<AnnualReport> published) {
        List<AnnualReport> standing = new ArrayList<>();
        List<AnnualReport> replaced = new ArrayList<>();
        for (AnnualReport report : published) {
            int earlier = IntStream.range(0, standing.size())
                    .filter(i -> restates(report, standing.get(i)))
                    .findFirst()
                    .orElse(-1);
            if (earlier < 0) {
                standing.add(report);
            } else {
                replaced.add(standing.set(earlier, report));
            }
        }
        return ImmutableReportSeries.of(standing, replaced);
    }

    /** Whether two reports are for the same year, and not known to be of different organs. */
    private static boolean restates(AnnualReport report, AnnualReport earlier) {
        boolean differ = report.organ().isPresent()
                && earlier.organ()
                        .filter(organ -> !organ.isSameAs(report.organ().get()))
                        .isPresent();
        return report.year().isPresent() && report.year().equals(earlier.year()) && !differ;
    }
}
