/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.table;

import io.github.gongkai.entry.Entries;
import io.github.gongkai.entry.Entry;
import io.github.gongkai.form.ApplicationRow;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.form.OutcomeGroup;
import io.github.gongkai.form.Section;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Section 三, applications received and handled (Regulations art. 50(2)): a matrix of rows by categories of applicants.
 *
 * <p>The trial form has 23 rows of seven cells, the revised form 25: it divides 三(六) 其他处理 into three. Every other row
 * is the same in both.
 */
public final class Applications extends FlatTable implements StatutoryTable {
    private static final long serialVersionUID = 1L;

    private Applications(FormEdition edition, Entries entries) {
        super(edition, Section.APPLICATIONS, entries);
    }

    /**
     * Returns a row.
     *
     * @throws IllegalArgumentException if the edition has no such row
     */
    public ApplicantRow row(ApplicationRow row) {
        return ApplicantRow.from(columns(row));
    }

    /** Returns the row 一、本年新收政府信息公开申请数量. */
    public ApplicantRow received() {
        return row(ApplicationRow.RECEIVED);
    }

    /** Returns the row 二、上年结转政府信息公开申请数量. */
    public ApplicantRow carriedIn() {
        return row(ApplicationRow.CARRIED_IN);
    }

    /** Returns the rows of 三、本年度办理结果. */
    public Outcomes outcomes() {
        return new Outcomes(this);
    }

    /** Returns the row 四、结转下年度继续办理. */
    public ApplicantRow carriedForward() {
        return row(ApplicationRow.CARRIED_FORWARD);
    }

    @Override
    public Applications with(CellRef cell, Entry entry) {
        return new Applications(edition(), entriesWith(cell, entry));
    }

    /** Returns a builder that starts with the rows of this table. */
    public Builder toBuilder() {
        Builder builder = new Builder(edition());
        builder.setAll(entries());
        return builder;
    }

    /** Returns a builder that starts with the empty form of an edition: every cell blank. */
    public static Builder builder(FormEdition edition) {
        return new Builder(edition);
    }

    /**
     * Returns the table of an edition with these entries, in the order of the form.
     *
     * @throws IllegalArgumentException if they are not as many as the cells, or one states a figure of the wrong kind
     */
    public static Applications of(FormEdition edition, Entries entries) {
        return new Applications(edition, entries);
    }

    /** Returns the table of an edition with the same entry in every cell. */
    public static Applications filled(FormEdition edition, Entry entry) {
        return builder(edition).fill(entry).build();
    }

    private Object readResolve() {
        return of(edition(), entries());
    }

    /** A part of the table: some of its rows, read by name. Equal to a view of the same kind with equal rows. */
    abstract static class View {
        private final Applications table;
        private final List<ApplicationRow> rows;

        View(Applications table, List<ApplicationRow> rows) {
            this.table = table;
            this.rows = rows;
        }

        final Applications table() {
            return table;
        }

        final ApplicantRow row(ApplicationRow row) {
            return table.row(row);
        }

        /** Returns the rows of this part, in the form's order. */
        public List<ApplicantRow> rows() {
            return rows.stream().map(this::row).collect(Collectors.toUnmodifiableList());
        }

        @Override
        public final boolean equals(@Nullable Object object) {
            return object instanceof View other && getClass() == other.getClass() && rows().equals(other.rows());
        }

        @Override
        public final int hashCode() {
            return rows().hashCode();
        }

        @Override
        public final String toString() {
            return getClass().getSimpleName() + rows();
        }
    }

    /** 三、本年度办理结果: the outcomes, and their total. */
    public static final class Outcomes extends View {
        private Outcomes(Applications table) {
            super(table, rowsOf(table, row -> row.isOutcome() || row == ApplicationRow.OUTCOMES_TOTAL));
        }

        /** Returns the row 三(一) 予以公开. */
        public ApplicantRow granted() {
            return row(ApplicationRow.GRANTED);
        }

        /** Returns the row 三(二) 部分公开. */
        public ApplicantRow partiallyGranted() {
            return row(ApplicationRow.PARTIALLY_GRANTED);
        }

        /** Returns the rows of 三(三) 不予公开. */
        public Refused refused() {
            return new Refused(table());
        }

        /** Returns the rows of 三(四) 无法提供. */
        public UnableToProvide unableToProvide() {
            return new UnableToProvide(table());
        }

        /** Returns the rows of 三(五) 不予处理. */
        public NotProcessed notProcessed() {
            return new NotProcessed(table());
        }

        /** Returns the row or the rows of 三(六) 其他处理: a type of its own in each edition. */
        public OtherHandling otherHandling() {
            return ApplicationRow.UNDIVIDED.isIn(table().edition())
                    ? new UndividedHandling(table())
                    : new DividedHandling(table());
        }

        /** Returns the row 三(七) 总计. */
        public ApplicantRow total() {
            return row(ApplicationRow.OUTCOMES_TOTAL);
        }
    }

    /** 三(三) 不予公开. */
    public static final class Refused extends View {
        private Refused(Applications table) {
            super(table, rowsOf(table, OutcomeGroup.REFUSED));
        }

        /** Returns the row 三(三)1 属于国家秘密. */
        public ApplicantRow stateSecret() {
            return row(ApplicationRow.STATE_SECRET);
        }

        /** Returns the row 三(三)2 其他法律行政法规禁止公开. */
        public ApplicantRow prohibitedByLaw() {
            return row(ApplicationRow.PROHIBITED_BY_LAW);
        }

        /** Returns the row 三(三)3 危及“三安全一稳定”. */
        public ApplicantRow securityOrStability() {
            return row(ApplicationRow.SECURITY_OR_STABILITY);
        }

        /** Returns the row 三(三)4 保护第三方合法权益. */
        public ApplicantRow thirdPartyRights() {
            return row(ApplicationRow.THIRD_PARTY_RIGHTS);
        }

        /** Returns the row 三(三)5 属于三类内部事务信息. */
        public ApplicantRow internalAffairs() {
            return row(ApplicationRow.INTERNAL_AFFAIRS);
        }

        /** Returns the row 三(三)6 属于四类过程性信息. */
        public ApplicantRow deliberativeProcess() {
            return row(ApplicationRow.DELIBERATIVE_PROCESS);
        }

        /** Returns the row 三(三)7 属于行政执法案卷. */
        public ApplicantRow enforcementCaseFile() {
            return row(ApplicationRow.ENFORCEMENT_CASE_FILE);
        }

        /** Returns the row 三(三)8 属于行政查询事项. */
        public ApplicantRow administrativeInquiry() {
            return row(ApplicationRow.ADMINISTRATIVE_INQUIRY);
        }
    }

    /** 三(四) 无法提供. */
    public static final class UnableToProvide extends View {
        private UnableToProvide(Applications table) {
            super(table, rowsOf(table, OutcomeGroup.UNABLE_TO_PROVIDE));
        }

        /** Returns the row 三(四)1 本机关不掌握相关政府信息. */
        public ApplicantRow notHeld() {
            return row(ApplicationRow.NOT_HELD);
        }

        /** Returns the row 三(四)2 没有现成信息需要另行制作. */
        public ApplicantRow creationRequired() {
            return row(ApplicationRow.CREATION_REQUIRED);
        }

        /** Returns the row 三(四)3 补正后申请内容仍不明确. */
        public ApplicantRow unclearAfterCorrection() {
            return row(ApplicationRow.UNCLEAR_AFTER_CORRECTION);
        }
    }

    /** 三(五) 不予处理. */
    public static final class NotProcessed extends View {
        private NotProcessed(Applications table) {
            super(table, rowsOf(table, OutcomeGroup.NOT_PROCESSED));
        }

        /** Returns the row 三(五)1 信访举报投诉类申请. */
        public ApplicantRow petitionOrComplaint() {
            return row(ApplicationRow.PETITION_OR_COMPLAINT);
        }

        /** Returns the row 三(五)2 重复申请. */
        public ApplicantRow duplicate() {
            return row(ApplicationRow.DUPLICATE);
        }

        /** Returns the row 三(五)3 要求提供公开出版物. */
        public ApplicantRow publishedMaterial() {
            return row(ApplicationRow.PUBLISHED_MATERIAL);
        }

        /** Returns the row 三(五)4 无正当理由大量反复申请. */
        public ApplicantRow unjustifiedMassRequests() {
            return row(ApplicationRow.UNJUSTIFIED_MASS_REQUESTS);
        }

        /** Returns the row 三(五)5 要求行政机关确认或重新出具已获取信息. */
        public ApplicantRow confirmationOrReissue() {
            return row(ApplicationRow.CONFIRMATION_OR_REISSUE);
        }
    }

    /**
     * 三(六) 其他处理. The one row of the trial form corresponds to the three rows of the revised form together.
     */
    public sealed interface OtherHandling permits UndividedHandling, DividedHandling {

        /** Returns the rows: one in the trial form, three in the revised form. */
        List<ApplicantRow> rows();
    }

    /** 三(六) 其他处理 of the trial form: one row. */
    public static final class UndividedHandling extends View implements OtherHandling {
        private UndividedHandling(Applications table) {
            super(table, rowsOf(table, OutcomeGroup.OTHER_HANDLING));
        }

        /** Returns the row 三(六) 其他处理. */
        public ApplicantRow undivided() {
            return row(ApplicationRow.UNDIVIDED);
        }
    }

    /** 三(六) 其他处理 of the revised form: three rows. */
    public static final class DividedHandling extends View implements OtherHandling {
        private DividedHandling(Applications table) {
            super(table, rowsOf(table, OutcomeGroup.OTHER_HANDLING));
        }

        /** Returns the row 三(六)1, the applicant did not correct in time. */
        public ApplicantRow correctionOverdue() {
            return row(ApplicationRow.CORRECTION_OVERDUE);
        }

        /** Returns the row 三(六)2, the applicant did not pay the fee in time. */
        public ApplicantRow feeOverdue() {
            return row(ApplicationRow.FEE_OVERDUE);
        }

        /** Returns the row 三(六)3 其他, where withdrawn applications stand. */
        public ApplicantRow other() {
            return row(ApplicationRow.OTHER);
        }
    }

    private static List<ApplicationRow> rowsOf(Applications table, Predicate<ApplicationRow> which) {
        return ApplicationRow.rows(table.edition()).stream().filter(which).collect(Collectors.toUnmodifiableList());
    }

    private static List<ApplicationRow> rowsOf(Applications table, OutcomeGroup group) {
        return rowsOf(table, row -> row.group().filter(group::equals).isPresent());
    }

    /** Builds a table row by row, or cell by cell. */
    public static final class Builder extends FlatBuilder {

        private Builder(FormEdition edition) {
            super(edition.table(Section.APPLICATIONS));
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

        /**
         * Sets one row.
         *
         * @throws IllegalArgumentException if the edition has no such row
         */
        public Builder row(ApplicationRow row, ApplicantRow value) {
            set(row, value);
            return this;
        }

        /** Returns the table. */
        public Applications build() {
            return new Applications(form().edition(), toEntries());
        }
    }
}
