/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.table;

import io.github.gongkai.entry.Entries;
import io.github.gongkai.entry.Entry;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.form.ProactiveDisclosureRow;
import io.github.gongkai.form.Section;

/** Section 二 of the trial form: eight rows, 22 cells. */
public final class TrialProactiveDisclosure extends FlatTable implements ProactiveDisclosure {
    private static final long serialVersionUID = 1L;

    private TrialProactiveDisclosure(Entries entries) {
        super(FormEdition.TRIAL_2019, Section.PROACTIVE_DISCLOSURE, entries);
    }

    /** Returns the row 规章. */
    public DisclosedDocuments regulations() {
        return DisclosedDocuments.from(columns(ProactiveDisclosureRow.REGULATIONS));
    }

    /** Returns the row 规范性文件. */
    public DisclosedDocuments normativeDocuments() {
        return DisclosedDocuments.from(columns(ProactiveDisclosureRow.NORMATIVE_DOCUMENTS));
    }

    /** Returns the row 行政许可. */
    public ServiceItems administrativeLicensing() {
        return ServiceItems.from(columns(ProactiveDisclosureRow.ADMINISTRATIVE_LICENSING));
    }

    /** Returns the row 其他对外管理服务事项. */
    public ServiceItems otherManagementServices() {
        return ServiceItems.from(columns(ProactiveDisclosureRow.OTHER_MANAGEMENT_SERVICES));
    }

    /** Returns the row 行政处罚. */
    public ServiceItems administrativePenalties() {
        return ServiceItems.from(columns(ProactiveDisclosureRow.ADMINISTRATIVE_PENALTIES));
    }

    /** Returns the row 行政强制. */
    public ServiceItems administrativeCompulsion() {
        return ServiceItems.from(columns(ProactiveDisclosureRow.ADMINISTRATIVE_COMPULSION));
    }

    /** Returns the row 行政事业性收费. */
    public FeeItems administrativeFees() {
        return FeeItems.from(columns(ProactiveDisclosureRow.ADMINISTRATIVE_FEES));
    }

    /** Returns the row 政府集中采购. */
    public Procurement centralizedProcurement() {
        return Procurement.from(columns(ProactiveDisclosureRow.CENTRALIZED_PROCUREMENT));
    }

    @Override
    public TrialProactiveDisclosure with(CellRef cell, Entry entry) {
        return new TrialProactiveDisclosure(entriesWith(cell, entry));
    }

    /** Returns a builder that starts with the rows of this table. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.setAll(entries());
        return builder;
    }

    /** Returns a builder that starts with the empty form: every cell blank. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the table of these entries, in the order of the form.
     *
     * @throws IllegalArgumentException if they are not as many as the cells, or one states a figure of the wrong kind
     */
    public static TrialProactiveDisclosure of(Entries entries) {
        return new TrialProactiveDisclosure(entries);
    }

    private Object readResolve() {
        return of(entries());
    }

    /** Builds a table row by row, or cell by cell. */
    public static final class Builder extends FlatBuilder {

        private Builder() {
            super(FormEdition.TRIAL_2019.table(Section.PROACTIVE_DISCLOSURE));
        }

        /** Sets every cell to the same entry. */
        public Builder fill(Entry entry) {
            setAll(entry);
            return this;
        }

        /** Sets one cell. */
        public Builder entry(CellRef cell, Entry entry) {
            set(cell, entry);
            return this;
        }

        /** Sets the row 规章. */
        public Builder regulations(DisclosedDocuments row) {
            set(ProactiveDisclosureRow.REGULATIONS, row);
            return this;
        }

        /** Sets the row 规范性文件. */
        public Builder normativeDocuments(DisclosedDocuments row) {
            set(ProactiveDisclosureRow.NORMATIVE_DOCUMENTS, row);
            return this;
        }

        /** Sets the row 行政许可. */
        public Builder administrativeLicensing(ServiceItems row) {
            set(ProactiveDisclosureRow.ADMINISTRATIVE_LICENSING, row);
            return this;
        }

        /** Sets the row 其他对外管理服务事项. */
        public Builder otherManagementServices(ServiceItems row) {
            set(ProactiveDisclosureRow.OTHER_MANAGEMENT_SERVICES, row);
            return this;
        }

        /** Sets the row 行政处罚. */
        public Builder administrativePenalties(ServiceItems row) {
            set(ProactiveDisclosureRow.ADMINISTRATIVE_PENALTIES, row);
            return this;
        }

        /** Sets the row 行政强制. */
        public Builder administrativeCompulsion(ServiceItems row) {
            set(ProactiveDisclosureRow.ADMINISTRATIVE_COMPULSION, row);
            return this;
        }

        /** Sets the row 行政事业性收费. */
        public Builder administrativeFees(FeeItems row) {
            set(ProactiveDisclosureRow.ADMINISTRATIVE_FEES, row);
            return this;
        }

        /** Sets the row 政府集中采购. */
        public Builder centralizedProcurement(Procurement row) {
            set(ProactiveDisclosureRow.CENTRALIZED_PROCUREMENT, row);
            return this;
        }

        /** Returns the table. */
        public TrialProactiveDisclosure build() {
            return new TrialProactiveDisclosure(toEntries());
        }
    }
}
