/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.form;

import static io.github.gongkai.form.ProactiveDisclosureColumn.AMOUNT_COLLECTED;
import static io.github.gongkai.form.ProactiveDisclosureColumn.CHANGE_THIS_YEAR;
import static io.github.gongkai.form.ProactiveDisclosureColumn.DECISIONS;
import static io.github.gongkai.form.ProactiveDisclosureColumn.IN_FORCE;
import static io.github.gongkai.form.ProactiveDisclosureColumn.ISSUED;
import static io.github.gongkai.form.ProactiveDisclosureColumn.ITEMS_LAST_YEAR;
import static io.github.gongkai.form.ProactiveDisclosureColumn.NEWLY_DISCLOSED;
import static io.github.gongkai.form.ProactiveDisclosureColumn.NEWLY_MADE;
import static io.github.gongkai.form.ProactiveDisclosureColumn.PROJECTS;
import static io.github.gongkai.form.ProactiveDisclosureColumn.REPEALED;
import static io.github.gongkai.form.ProactiveDisclosureColumn.TOTAL_AMOUNT;
import static io.github.gongkai.form.ProactiveDisclosureColumn.TOTAL_DISCLOSED;

import io.github.gongkai.text.Wording;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A row of section 二, in the form's order. Each belongs to an item of art. 20 of the Regulations. */
public enum ProactiveDisclosureRow implements FormRow {
    /** 规章, art. 20(1). */
    REGULATIONS("一", "regulations", "规章", "Government rules (规章)", Columns.DOCUMENTS, Columns.DOCUMENTS_IN_FORCE),
    /** 规范性文件 of the trial form, 行政规范性文件 of the revised form; art. 20(1). */
    NORMATIVE_DOCUMENTS(
            "一",
            "normativeDocuments",
            Wording.of("规范性文件", "Normative documents"),
            Wording.of("行政规范性文件", "Administrative normative documents"),
            Columns.DOCUMENTS,
            Columns.DOCUMENTS_IN_FORCE),
    /** 行政许可, art. 20(5). */
    ADMINISTRATIVE_LICENSING(
            "五", "administrativeLicensing", "行政许可", "Administrative licensing", Columns.ITEMS, Columns.DECISIONS_MADE),
    /** 其他对外管理服务事项, art. 20(5); trial form only. */
    OTHER_MANAGEMENT_SERVICES(
            "五",
            "otherManagementServices",
            "其他对外管理服务事项",
            "Other external management and services",
            Columns.ITEMS,
            Columns.NONE),
    /** 行政处罚, art. 20(6). */
    ADMINISTRATIVE_PENALTIES(
            "六", "administrativePenalties", "行政处罚", "Administrative penalties", Columns.ITEMS, Columns.DECISIONS_MADE),
    /** 行政强制, art. 20(6). */
    ADMINISTRATIVE_COMPULSION(
            "六",
            "administrativeCompulsion",
            "行政强制",
            "Administrative compulsion",
            Columns.ITEMS,
            Columns.DECISIONS_MADE),
    /** 行政事业性收费, art. 20(8). */
    ADMINISTRATIVE_FEES(
            "八", "administrativeFees", "行政事业性收费", "Administrative fees", Columns.FEE_ITEMS, Columns.FEES_COLLECTED),
    /** 政府集中采购, art. 20(9); trial form only. */
    CENTRALIZED_PROCUREMENT(
            "九", "centralizedProcurement", "政府集中采购", "Centralized procurement", Columns.PROCUREMENT, Columns.NONE);

    private final String item;
    private final String identifier;
    private final Wording trialLabel;
    private final Wording revisedLabel;
    private final List<FormColumn> trialColumns;
    private final List<FormColumn> revisedColumns;

    ProactiveDisclosureRow(
            String item,
            String identifier,
            String label,
            String labelEn,
            List<FormColumn> trialColumns,
            List<FormColumn> revisedColumns) {
        this(item, identifier, Wording.of(label, labelEn), Wording.of(label, labelEn), trialColumns, revisedColumns);
    }

    ProactiveDisclosureRow(
            String item,
            String identifier,
            Wording trialLabel,
            Wording revisedLabel,
            List<FormColumn> trialColumns,
            List<FormColumn> revisedColumns) {
        this.item = item;
        this.identifier = identifier;
        this.trialLabel = trialLabel;
        this.revisedLabel = revisedLabel;
        this.trialColumns = trialColumns;
        this.revisedColumns = revisedColumns;
    }

    /** Returns the rows of an edition, in the form's order. */
    public static List<ProactiveDisclosureRow> rows(FormEdition edition) {
        return Arrays.stream(values()).filter(row -> row.isIn(edition)).collect(Collectors.toUnmodifiableList());
    }

    /** Returns the line above the row on the form, which names the item of art. 20: 第二十条第（一）项. */
    public Wording articleItem() {
        return Wording.of("第二十条第（" + item + "）项", "Art. 20 item (" + item + ")");
    }

    @Override
    public Section section() {
        return Section.PROACTIVE_DISCLOSURE;
    }

    @Override
    public String identifier() {
        return identifier;
    }

    @Override
    public String number() {
        return "";
    }

    @Override
    public Wording label(FormEdition edition) {
        return edition == FormEdition.TRIAL_2019 ? trialLabel : revisedLabel;
    }

    @Override
    public List<FormColumn> columns(FormEdition edition) {
        return edition == FormEdition.TRIAL_2019 ? trialColumns : revisedColumns;
    }

    @Override
    public boolean isTotal() {
        return false;
    }

    /** The columns that several rows share. */
    private static final class Columns {
        static final List<FormColumn> NONE = List.of();
        static final List<FormColumn> DOCUMENTS = List.of(NEWLY_MADE, NEWLY_DISCLOSED, TOTAL_DISCLOSED);
        static final List<FormColumn> ITEMS = List.of(ITEMS_LAST_YEAR, CHANGE_THIS_YEAR, DECISIONS);
        static final List<FormColumn> FEE_ITEMS = List.of(ITEMS_LAST_YEAR, CHANGE_THIS_YEAR);
        static final List<FormColumn> PROCUREMENT = List.of(PROJECTS, TOTAL_AMOUNT);
        static final List<FormColumn> DOCUMENTS_IN_FORCE = List.of(ISSUED, REPEALED, IN_FORCE);
        static final List<FormColumn> DECISIONS_MADE = List.of(DECISIONS);
        static final List<FormColumn> FEES_COLLECTED = List.of(AMOUNT_COLLECTED);

        private Columns() {}
    }
}
