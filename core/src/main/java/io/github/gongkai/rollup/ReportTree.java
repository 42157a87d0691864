/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.rollup;

import io.github.gongkai.AnnualReport;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A report with those of its members, which may have members of their own: a province, its cities, their counties. */
@Value.Immutable
public abstract sealed class ReportTree implements Serializable permits ImmutableReportTree {
    private static final long serialVersionUID = 1L;

    ReportTree() {}

    /** The report at the top. */
    @Value.Parameter
    public abstract AnnualReport report();

    /** Who should report to it; empty if that is not known. */
    @Value.Parameter
    public abstract Optional<Roster> roster();

    /** The reports of its members, each with those of its own; none for one that nobody reports to. */
    @Value.Parameter
    public abstract List<ReportTree> members();

    /** Returns a report that nobody reports to. */
    public static ReportTree of(AnnualReport report) {
        return ImmutableReportTree.of(report, Optional.empty(), List.of());
    }

    /** Returns a report with those of its members, if it is not known who should report. */
    public static ReportTree of(AnnualReport report, Collection<ReportTree> members) {
        return ImmutableReportTree.of(report, Optional.empty(), List.copyOf(members));
    }

    /** Returns a report with those of its members and the roster of those who should report. */
    public static ReportTree of(AnnualReport report, Roster roster, Collection<ReportTree> members) {
        return ImmutableReportTree.of(report, Optional.of(roster), List.copyOf(members));
    }

    /** Returns the members of the report at the top; empty for one that nobody reports to and nobody should. */
    public Optional<Members> toMembers() {
        if (members().isEmpty() && roster().isEmpty()) {
            return Optional.empty();
        }
        List<AnnualReport> reports = members().stream().map(ReportTree::report).toList();
        return Optional.of(roster().map(known -> Members.of(known, reports)).orElseGet(() -> Members.of(reports)));
    }
}
