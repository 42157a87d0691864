/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.form;

import static io.github.gongkai.form.FormEdition.REVISED_2021;
import static io.github.gongkai.form.OutcomeGroup.NOT_PROCESSED;
import static io.github.gongkai.form.OutcomeGroup.OTHER_HANDLING;
import static io.github.gongkai.form.OutcomeGroup.REFUSED;
import static io.github.gongkai.form.OutcomeGroup.UNABLE_TO_PROVIDE;

import io.github.gongkai.text.Language;
import io.github.gongkai.text.Wording;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A row of section 三, in the form's order.
 *
 * <p>The editions differ in 三(六) alone: the trial form has the one row {@link #UNDIVIDED}, the revised form divides it
 * into {@link #CORRECTION_OVERDUE}, {@link #FEE_OVERDUE} and {@link #OTHER}.
 */
public enum ApplicationRow implements FormRow {
    /** 一、本年新收政府信息公开申请数量. */
    RECEIVED("一", "received", "本年新收政府信息公开申请数量", "Applications newly received this year"),
    /** 二、上年结转政府信息公开申请数量. */
    CARRIED_IN("二", "carriedIn", "上年结转政府信息公开申请数量", "Applications carried in from last year"),
    /** 三(一) 予以公开. */
    GRANTED("三(一)", "outcomes.granted", "予以公开", "Granted"),
    /** 三(二) 部分公开. */
    PARTIALLY_GRANTED("三(二)", "outcomes.partiallyGranted", "部分公开（区分处理的，只计这一情形，不计其他情形）", "Partially granted"),
    /** 三(三)1 属于国家秘密. */
    STATE_SECRET(REFUSED, 1, "stateSecret", "属于国家秘密", "State secret"),
    /** 三(三)2 其他法律行政法规禁止公开. */
    PROHIBITED_BY_LAW(
            REFUSED, 2, "prohibitedByLaw", "其他法律行政法规禁止公开", "Prohibited by other laws or administrative regulations"),
    /** 三(三)3 危及“三安全一稳定”. */
    SECURITY_OR_STABILITY(
            REFUSED, 3, "securityOrStability", "危及“三安全一稳定”", "Endangers the 'three securities and one stability'"),
    /** 三(三)4 保护第三方合法权益. */
    THIRD_PARTY_RIGHTS(REFUSED, 4, "thirdPartyRights", "保护第三方合法权益", "Lawful rights of third parties"),
    /** 三(三)5 属于三类内部事务信息. */
    INTERNAL_AFFAIRS(REFUSED, 5, "internalAffairs", "属于三类内部事务信息", "Three kinds of internal affairs"),
    /** 三(三)6 属于四类过程性信息. */
    DELIBERATIVE_PROCESS(REFUSED, 6, "deliberativeProcess", "属于四类过程性信息", "Four kinds of deliberative information"),
    /** 三(三)7 属于行政执法案卷. */
    ENFORCEMENT_CASE_FILE(REFUSED, 7, "enforcementCaseFile", "属于行政执法案卷", "Enforcement case file"),
    /** 三(三)8 属于行政查询事项. */
    ADMINISTRATIVE_INQUIRY(REFUSED, 8, "administrativeInquiry", "属于行政查询事项", "Matter of administrative inquiry"),
    /** 三(四)1 本机关不掌握相关政府信息. */
    NOT_HELD(UNABLE_TO_PROVIDE, 1, "notHeld", "本机关不掌握相关政府信息", "Not held by this organ"),
    /** 三(四)2 没有现成信息需要另行制作. */
    CREATION_REQUIRED(UNABLE_TO_PROVIDE, 2, "creationRequired", "没有现成信息需要另行制作", "Would have to be created"),
    /** 三(四)3 补正后申请内容仍不明确. */
    UNCLEAR_AFTER_CORRECTION(
            UNABLE_TO_PROVIDE, 3, "unclearAfterCorrection", "补正后申请内容仍不明确", "Request still unclear after correction"),
    /** 三(五)1 信访举报投诉类申请. */
    PETITION_OR_COMPLAINT(NOT_PROCESSED, 1, "petitionOrComplaint", "信访举报投诉类申请", "Petition, report or complaint"),
    /** 三(五)2 重复申请. */
    DUPLICATE(NOT_PROCESSED, 2, "duplicate", "重复申请", "Duplicate application"),
    /** 三(五)3 要求提供公开出版物. */
    PUBLISHED_MATERIAL(NOT_PROCESSED, 3, "publishedMaterial", "要求提供公开出版物", "Asks for published material"),
    /** 三(五)4 无正当理由大量反复申请. */
    UNJUSTIFIED_MASS_REQUESTS(
            NOT_PROCESSED, 4, "unjustifiedMassRequests", "无正当理由大量反复申请", "Mass repeated requests without good reason"),
    /** 三(五)5 要求行政机关确认或重新出具已获取信息. */
    CONFIRMATION_OR_REISSUE(
            NOT_PROCESSED,
            5,
            "confirmationOrReissue",
            "要求行政机关确认或重新出具已获取信息",
            "Asks to confirm or reissue information already obtained"),
    /** 三(六) 其他处理, one row; trial form only. */
    UNDIVIDED(OTHER_HANDLING, 0, "undivided", ByEdition.of(OTHER_HANDLING.label()), Columns.goneFrom(REVISED_2021)),
    /** 三(六)1, the applicant did not correct the application in time; revised form only. */
    CORRECTION_OVERDUE(
            OTHER_HANDLING,
            1,
            "correctionOverdue",
            ByEdition.of(Wording.of(
                    "申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请", "Not corrected in time without good reason, no longer handled")),
            Columns.since(REVISED_2021)),
    /** 三(六)2, the applicant did not pay the fee in time; revised form only. */
    FEE_OVERDUE(
            OTHER_HANDLING,
            2,
            "feeOverdue",
            ByEdition.of(Wording.of("申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请", "Fee not paid in time, no longer handled")),
            Columns.since(REVISED_2021)),
    /** 三(六)3 其他; revised form only. Withdrawn applications stand here. */
    OTHER(OTHER_HANDLING, 3, "other", ByEdition.of(Wording.of("其他", "Other")), Columns.since(REVISED_2021)),
    /** 三(七) 总计, the total of all outcomes. */
    OUTCOMES_TOTAL("三(七)", "outcomes.total", "总计", "Total of the outcomes"),
    /** 四、结转下年度继续办理. */
    CARRIED_FORWARD("四", "carriedForward", "结转下年度继续办理", "Carried forward to next year");

    private final String number;
    private final String identifier;
    private final ByEdition<Wording> label;
    private final ByEdition<List<FormColumn>> columns;
    private final @Nullable OutcomeGroup group;

    ApplicationRow(String number, String identifier, String label, String labelEn) {
        this.number = number;
        this.identifier = identifier;
        this.label = ByEdition.of(Wording.of(label, labelEn));
        this.columns = Columns.ALWAYS;
        this.group = null;
    }

    ApplicationRow(OutcomeGroup group, int item, String identifier, String label, String labelEn) {
        this(group, item, identifier, ByEdition.of(Wording.of(label, labelEn)), Columns.ALWAYS);
    }

    ApplicationRow(
            OutcomeGroup group,
            int item,
            String identifier,
            ByEdition<Wording> label,
            ByEdition<List<FormColumn>> columns) {
        this.number = group.number() + (item == 0 ? "" : item);
        this.identifier = "outcomes." + group.identifier() + "." + identifier;
        this.label = label;
        this.columns = columns;
        this.group = group;
    }

    /** Returns the rows of an edition, in the form's order. */
    public static List<ApplicationRow> rows(FormEdition edition) {
        return Arrays.stream(values()).filter(row -> row.isIn(edition)).collect(Collectors.toUnmodifiableList());
    }

    /** Returns the rows of (一) to (六) of an edition, which 三(七) is the total of. */
    public static List<ApplicationRow> outcomes(FormEdition edition) {
        return rows(edition).stream().filter(ApplicationRow::isOutcome).collect(Collectors.toUnmodifiableList());
    }

    /** Returns whether the row is one of (一) to (六), the outcomes that 三(七) is the total of. */
    public boolean isOutcome() {
        return compareTo(GRANTED) >= 0 && compareTo(OUTCOMES_TOTAL) < 0;
    }

    /** Returns the group line that the row stands under, if any. */
    public Optional<OutcomeGroup> group() {
        return Optional.ofNullable(group);
    }

    @Override
    public Section section() {
        return Section.APPLICATIONS;
    }

    @Override
    public String identifier() {
        return identifier;
    }

    @Override
    public String number() {
        return number;
    }

    @Override
    public Wording label(FormEdition edition) {
        return label.in(edition);
    }

    @Override
    public String printed(FormEdition edition) {
        String heading = heading(edition, Language.ZH);
        return group != null && number.length() > group.number().length()
                ? heading.substring(group.number().length())
                : OutcomeGroup.printed(heading);
    }

    @Override
    public List<FormColumn> columns(FormEdition edition) {
        return columns.in(edition);
    }

    @Override
    public boolean isTotal() {
        return this == OUTCOMES_TOTAL;
    }

    /** The columns of the rows: the seven, or in an edition that does not have the row, none. */
    private static final class Columns {
        static final List<FormColumn> ALL = List.of(ApplicantCategory.values());
        static final List<FormColumn> NONE = List.of();
        static final ByEdition<List<FormColumn>> ALWAYS = ByEdition.of(ALL);

        private Columns() {}

        static ByEdition<List<FormColumn>> since(FormEdition first) {
            return ByEdition.of(NONE).from(first, ALL);
        }

        static ByEdition<List<FormColumn>> goneFrom(FormEdition first) {
            return ALWAYS.from(first, NONE);
        }
    }
}
