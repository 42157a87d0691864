/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai;

import io.github.gongkai.entry.Entry;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.form.Section;
import io.github.gongkai.table.Applications;
import io.github.gongkai.table.ProactiveDisclosure;
import io.github.gongkai.table.ReviewAndLitigation;
import io.github.gongkai.table.StatutoryTable;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A statutory annual report on open government information (政府信息公开工作年度报告; Regulations arts. 49 and 50), as published.
 *
 * <p>Any report can be represented, also a wrong one: figures that do not add up, an edition that does not fit the year,
 * cells left blank. Only what is no report at all is refused: tables of different editions.
 *
 * <p>Cells are read by name, {@code report.applications().outcomes().refused().stateSecret().total()}, or by
 * {@link CellRef}, {@code report.entry(cell)}; both read the same entries.
 */
@Value.Immutable
public abstract sealed class AnnualReport implements WithAnnualReport, Serializable permits ImmutableAnnualReport {
    private static final long serialVersionUID = 1L;

    AnnualReport() {}

    /** The organ that reports; empty if the report does not say. */
    public abstract Optional<Organ> organ();

    /** The year that the report is about; empty if the report does not say. */
    public abstract Optional<ReportYear> year();

    /** The period that the figures cover, if the report states one. */
    public abstract Optional<Period> period();

    /** The day on which the report was published, if known. */
    public abstract Optional<LocalDate> publishedOn();

    /** The text of the narrative sections; left out on purpose unless given. */
    @Value.Default
    public Narrative narrative() {
        return Narrative.leftOut();
    }

    /**
     * The sections in the order in which their headings stand in the document, each as often as it stands there; empty where
     * that is not recorded.
     */
    public abstract List<Section> outline();

    /** Section 二. */
    public abstract ProactiveDisclosure proactiveDisclosure();

    /** Section 三. */
    public abstract Applications applications();

    /** Section 四. */
    public abstract ReviewAndLitigation reviewAndLitigation();

    /** The edition of the form that the report follows, which is that of its tables. It may not be the one for its year. */
    @Value.Derived
    public FormEdition edition() {
        return applications().edition();
    }

    /** What can be seen of the report beside its figures; it follows from the rest, and does not count for equality. */
    @Value.Derived
    @Value.Auxiliary
    public DocumentFacts document() {
        return DocumentFacts.of(this);
    }

    /** Throws unless the tables are of one edition. */
    @Value.Check
    void check() {
        for (StatutoryTable table : new StatutoryTable[] {proactiveDisclosure(), reviewAndLitigation()}) {
            if (table.edition() != edition()) {
                throw new IllegalArgumentException("The tables of a report are of one edition, but section "
                        + Section.APPLICATIONS + " is of " + edition() + " and section "
                        + table.form().section() + " of " + table.edition() + ".");
            }
        }
    }

    /**
     * Returns the table of a section.
     *
     * @throws IllegalArgumentException if the section is narrative
     */
    public final StatutoryTable table(Section section) {
        return switch (section) {
            case PROACTIVE_DISCLOSURE -> proactiveDisclosure();
            case APPLICATIONS -> applications();
            case REVIEW_AND_LITIGATION -> reviewAndLitigation();
            default -> throw new IllegalArgumentException("Section " + section + " is narrative, it has no table.");
        };
    }

    /**
     * Returns what stands in a cell.
     *
     * @throws IllegalArgumentException if the cell is of another edition
     */
    public final Entry entry(CellRef cell) {
        return table(cell.section()).entry(cell);
    }

    /**
     * Returns this report with another entry in one cell.
     *
     * @throws IllegalArgumentException if the cell is of another edition, or the entry states a figure of another kind
     *     than the cell holds
     */
    public final AnnualReport with(CellRef cell, Entry entry) {
        return switch (cell.section()) {
            case PROACTIVE_DISCLOSURE ->
                withProactiveDisclosure(proactiveDisclosure().with(cell, entry));
            case APPLICATIONS -> withApplications(applications().with(cell, entry));
            default -> withReviewAndLitigation(reviewAndLitigation().with(cell, entry));
        };
    }

    /** Returns the report of which nothing was read but one table, on the edition of that table. */
    public static AnnualReport of(StatutoryTable table) {
        FormEdition edition = table.edition();
        Builder report = builder()
                .proactiveDisclosure(ProactiveDisclosure.filled(edition, Entry.notRead()))
                .applications(Applications.filled(edition, Entry.notRead()))
                .reviewAndLitigation(ReviewAndLitigation.filled(edition, Entry.notRead()));
        if (table instanceof ProactiveDisclosure disclosure) {
            return report.proactiveDisclosure(disclosure).build();
        }
        return table instanceof Applications applications
                ? report.applications(applications).build()
                : report.reviewAndLitigation((ReviewAndLitigation) table).build();
    }

    /** Returns a builder, which needs the three tables. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a report. */
    public static class Builder extends ImmutableAnnualReport.Builder {
        Builder() {}
    }
}
