/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.rollup;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.ReportYear;
import io.github.gongkai.form.FormEdition;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Totals while they grow; for one thread. */
final class TotalsAccumulator {
    private final Map<Group, Sums> groups = new TreeMap<>(Group.ORDER);

    void add(AnnualReport report) {
        sums(report.year(), report.edition()).add(report);
    }

    TotalsAccumulator add(Iterable<YearTotals> years) {
        years.forEach(year -> sums(year.year(), year.edition()).add(year.sums()));
        return this;
    }

    TotalsAccumulator add(TotalsAccumulator other) {
        other.groups.forEach(
                (group, sums) -> sums(group.year(), group.edition()).add(sums));
        return this;
    }

    private Sums sums(Optional<ReportYear> year, FormEdition edition) {
        return groups.computeIfAbsent(new Group(year, edition), group -> new Sums(group.edition()));
    }

    Totals toTotals() {
        return new Totals(groups.entrySet().stream()
                .map(entry -> YearTotals.of(entry.getKey().year(), entry.getValue()))
                .toList());
    }

    /** What belongs together. Those without a year come last. */
    private record Group(Optional<ReportYear> year, FormEdition edition) {
        static final Comparator<Group> ORDER = Comparator.comparingInt(
                        (Group group) -> group.year().map(ReportYear::value).orElse(Integer.MAX_VALUE))
                .thenComparing(Group::edition);
    }
}
