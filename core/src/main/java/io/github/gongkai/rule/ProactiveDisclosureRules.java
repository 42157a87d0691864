/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.rule;

import io.github.gongkai.OrganLevel;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.form.ProactiveDisclosureColumn;
import io.github.gongkai.form.ProactiveDisclosureRow;
import io.github.gongkai.form.Section;
import io.github.gongkai.text.Wording;
import java.util.Arrays;
import java.util.List;

/** The rules of section 二, proactive disclosure. */
public final class ProactiveDisclosureRules {

    /**
     * T2-01: a count is a whole number and not negative, an amount is not negative; 本年增/减 is a whole number and the only
     * signed column.
     */
    public static final Rule T2_01 = AdmissibleFigures.rule(
            "T2-01",
            Section.PROACTIVE_DISCLOSURE,
            Wording.of(
                    "数量应为不小于0的整数，金额不应小于0，只有“本年增/减”可以为负数",
                    "a count must be whole and not negative, an amount must not be negative; only the increase or decrease of the year may be"));

    /** T2-02: 上一年项目数量 + 本年增/减 ≥ 0, in each row that has them; trial form. */
    public static final Rule T2_02 = Rule.builder()
            .id(RuleId.of("T2-02"))
            .basis(Basis.IMPLIED)
            .severity(Severity.ERROR)
            .statement(Wording.of(
                    "上一年项目数量与本年增/减之和不应小于0",
                    "the items of last year plus the increase or decrease of this year must not be less than 0"))
            .addAllFormulas(
                    RowsWith.column(ProactiveDisclosureColumn.CHANGE_THIS_YEAR, ProactiveDisclosureRules::itemsRemain))
            .build();

    /** T2-03: 对外公开总数量 ≥ 本年新公开数量, in each row that has them; trial form. */
    public static final Rule T2_03 = Rule.builder()
            .id(RuleId.of("T2-03"))
            .basis(Basis.PLAUSIBLE)
            .severity(Severity.INFO)
            .statement(Wording.of(
                    "对外公开总数量一般不应小于本年新公开数量",
                    "the documents disclosed in all should not be fewer than those newly disclosed this year"))
            .addAllFormulas(RowsWith.column(
                    ProactiveDisclosureColumn.TOTAL_DISCLOSED, ProactiveDisclosureRules::totalCoversNew))
            .build();

    /** T2-04: an organ below a city divided into districts or an autonomous prefecture has no 规章. */
    public static final Rule T2_04 = Rule.builder()
            .id(RuleId.of("T2-04"))
            .basis(Basis.PLAUSIBLE)
            .severity(Severity.INFO)
            .statement(
                    Wording.of(
                            "设区的市、自治州以下的机关一般没有规章，各格应为0或空白",
                            "an organ below a city divided into districts or an autonomous prefecture should have no rules (规章): zero or blank"))
            .note(
                    Wording.of(
                            "仅用于县级、乡级机关；级别不明的不适用；填“/”等标记也可",
                            "applied to organs of county and township level only, not where the level is unknown; a mark such as / is as good as a blank"))
            .addAllFormulas(Arrays.stream(FormEdition.values())
                    .map(ProactiveDisclosureRules::noRegulations)
                    .toList())
            .build();

    private static final List<Rule> ALL = List.of(T2_01, T2_02, T2_03, T2_04);

    private ProactiveDisclosureRules() {}

    /** Returns the rules of section 二, by id. */
    public static List<Rule> all() {
        return ALL;
    }

    private static Formula itemsRemain(FormEdition edition, ProactiveDisclosureRow row) {
        CellRef before = edition.cell(row, ProactiveDisclosureColumn.ITEMS_LAST_YEAR);
        CellRef change = edition.cell(row, ProactiveDisclosureColumn.CHANGE_THIS_YEAR);
        return Comparison.atLeast(List.of(before, change), List.of());
    }

    private static Formula totalCoversNew(FormEdition edition, ProactiveDisclosureRow row) {
        CellRef total = edition.cell(row, ProactiveDisclosureColumn.TOTAL_DISCLOSED);
        CellRef added = edition.cell(row, ProactiveDisclosureColumn.NEWLY_DISCLOSED);
        return Comparison.atLeast(List.of(total), List.of(added));
    }

    private static PlacedFormula noRegulations(FormEdition edition) {
        ProactiveDisclosureRow row = ProactiveDisclosureRow.REGULATIONS;
        return PlacedFormula.of(
                Place.ofRow(edition, row),
                ZeroForLevels.of(
                        List.of(OrganLevel.COUNTY, OrganLevel.TOWNSHIP),
                        row.columns(edition).stream()
                                .map(column -> edition.cell(row, column))
                                .toList()));
    }
}
