/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.form;

import io.github.gongkai.text.Wording;

/** A column of section 二. Which columns a row has depends on the row and the edition. */
public enum ProactiveDisclosureColumn implements FormColumn {
    /** 本年新制作数量, trial form. */
    NEWLY_MADE("newlyMade", CellKind.COUNT, "本年新制作数量", "newly made this year"),
    /** 本年新公开数量, trial form. */
    NEWLY_DISCLOSED("newlyDisclosed", CellKind.COUNT, "本年新公开数量", "newly disclosed this year"),
    /** 对外公开总数量, trial form. */
    TOTAL_DISCLOSED("totalDisclosed", CellKind.COUNT, "对外公开总数量", "disclosed in all"),
    /** 上一年项目数量, trial form. */
    ITEMS_LAST_YEAR("itemsLastYear", CellKind.COUNT, "上一年项目数量", "items last year"),
    /** 本年增/减, trial form; the only signed column. */
    CHANGE_THIS_YEAR("changeThisYear", CellKind.SIGNED_CHANGE, "本年增/减", "increase or decrease this year"),
    /** 处理决定数量 of the trial form, 本年处理决定数量 of the revised form. */
    DECISIONS(
            "decisions",
            CellKind.COUNT,
            ByEdition.of(Wording.of("处理决定数量", "decisions made"))
                    .from(FormEdition.REVISED_2021, Wording.of("本年处理决定数量", "decisions made this year"))),
    /** 采购项目数量, trial form. */
    PROJECTS("projects", CellKind.COUNT, "采购项目数量", "procurement projects"),
    /** 采购总金额, trial form; the form prints no unit. */
    TOTAL_AMOUNT("totalAmount", CellKind.AMOUNT, "采购总金额", "total amount of procurement"),
    /** 本年制发件数, revised form. */
    ISSUED("issued", CellKind.COUNT, "本年制发件数", "issued this year"),
    /** 本年废止件数, revised form. */
    REPEALED("repealed", CellKind.COUNT, "本年废止件数", "repealed this year"),
    /** 现行有效件数, revised form. */
    IN_FORCE("inForce", CellKind.COUNT, "现行有效件数", "in force"),
    /** 本年收费金额（单位：万元）, revised form. */
    AMOUNT_COLLECTED("amountCollected", CellKind.AMOUNT, "本年收费金额（单位：万元）", "fees collected this year (10,000 yuan)");

    private final String identifier;
    private final CellKind kind;
    private final ByEdition<Wording> label;

    ProactiveDisclosureColumn(String identifier, CellKind kind, String label, String labelEn) {
        this(identifier, kind, ByEdition.of(Wording.of(label, labelEn)));
    }

    ProactiveDisclosureColumn(String identifier, CellKind kind, ByEdition<Wording> label) {
        this.identifier = identifier;
        this.kind = kind;
        this.label = label;
    }

    @Override
    public String identifier() {
        return identifier;
    }

    @Override
    public Wording label(FormEdition edition) {
        return label.in(edition);
    }

    @Override
    public CellKind kind() {
        return kind;
    }

    /** Returns false: section 二 has no totals of other cells; 对外公开总数量 and 采购总金额 are figures of their own. */
    @Override
    public boolean isTotal() {
        return false;
    }
}
