/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.form;

import static io.github.gongkai.form.FormEdition.REVISED_2021;
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
    REGULATIONS("一", "regulations", "规章", "Government rules (规章)", Columns.DOCUMENTS),
    /** 规范性文件 of the trial form, 行政规范性文件 of the revised form; art. 20(1). */
    NORMATIVE_DOCUMENTS(
            "一",
            "normativeDocuments",
            ByEdition.of(Wording.of("规范性文件", "Normative documents"))
                    .from(REVISED_2021, Wording.of("行政规范性文件", "Administrative normative documents")),
            Columns.DOCUMENTS),
    /** 行政许可, art. 20(5). */
    ADMINISTRATIVE_LICENSING(
            "五", "administrativeLicensing", "行政许可", "Administrative licensing", Columns.ITEMS_THEN_DECISIONS),
    /** 其他对外管理服务事项, art. 20(5); trial form only. */
    OTHER_MANAGEMENT_SERVICES(
            "五",
            "otherManagementServices",
            "其他对外管理服务事项",
            "Other external management and services",
            Columns.ITEMS_IN_TRIAL),
    /** 行政处罚, art. 20(6). */
    ADMINISTRATIVE_PENALTIES(
            "六", "administrativePenalties", "行政处罚", "Administrative penalties", Columns.ITEMS_THEN_DECISIONS),
    /** 行政强制, art. 20(6). */
    ADMINISTRATIVE_COMPULSION(
            "六", "administrativeCompulsion", "行政强制", "Administrative compulsion", Columns.ITEMS_THEN_DECISIONS),
    /** 行政事业性收费, art. 20(8). */
    ADMINISTRATIVE_FEES("八", "administrativeFees", "行政事业性收费", "Administrative fees", Columns.FEES),
    /** 政府集中采购, art. 20(9); trial form only. */
    CENTRALIZED_PROCUREMENT(
            "九", "centralizedProcurement", "政府集中采购", "Centralized procurement", Columns.PROCUREMENT_IN_TRIAL);

    private final String item;
    private final String identifier;
    private final ByEdition<Wording> label;
    private final ByEdition<List<FormColumn>> columns;

    ProactiveDisclosureRow(
            String item, String identifier, String label, String labelEn, ByEdition<List<FormColumn>> columns) {
        this(item, identifier, ByEdition.of(Wording.of(label, labelEn)), columns);
    }

    ProactiveDisclosureRow(
            String item, String identifier, ByEdition<Wording> label, ByEdition<List<FormColumn>> columns) {
        this.item = item;
        this.identifier = identifier;
        this.label = label;
        this.columns = columns;
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
        return label.in(edition);
    }

    @Override
    public List<FormColumn> columns(FormEdition edition) {
        return columns.in(edition);
    }

    @Override
    public boolean isTotal() {
        return false;
    }

    /** The columns of the rows; a row that an edition does not have has none in it. */
    private static final class Columns {
        static final List<FormColumn> NONE = List.of();
        static final List<FormColumn> ITEMS = List.of(ITEMS_LAST_YEAR, CHANGE_THIS_YEAR, DECISIONS);
        static final List<FormColumn> DECISIONS_MADE = List.of(DECISIONS);

        static final ByEdition<List<FormColumn>> DOCUMENTS = ByEdition.<List<FormColumn>>of(
                        List.of(NEWLY_MADE, NEWLY_DISCLOSED, TOTAL_DISCLOSED))
                .from(REVISED_2021, List.of(ISSUED, REPEALED, IN_FORCE));
        static final ByEdition<List<FormColumn>> ITEMS_THEN_DECISIONS =
                ByEdition.of(ITEMS).from(REVISED_2021, DECISIONS_MADE);
        static final ByEdition<List<FormColumn>> ITEMS_IN_TRIAL =
                ByEdition.of(ITEMS).from(REVISED_2021, NONE);
        static final ByEdition<List<FormColumn>> FEES = ByEdition.<List<FormColumn>>of(
                        List.of(ITEMS_LAST_YEAR, CHANGE_THIS_YEAR))
                .from(REVISED_2021, List.of(AMOUNT_COLLECTED));
        static final ByEdition<List<FormColumn>> PROCUREMENT_IN_TRIAL =
                ByEdition.<List<FormColumn>>of(List.of(PROJECTS, TOTAL_AMOUNT)).from(REVISED_2021, NONE);

        private Columns() {}
    }
}
