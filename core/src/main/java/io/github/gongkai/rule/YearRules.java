/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.rule;

import static io.github.gongkai.form.ProactiveDisclosureColumn.CHANGE_THIS_YEAR;
import static io.github.gongkai.form.ProactiveDisclosureColumn.ITEMS_LAST_YEAR;

import io.github.gongkai.form.ApplicantCategory;
import io.github.gongkai.form.ApplicationRow;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.form.ProactiveDisclosureColumn;
import io.github.gongkai.form.ProactiveDisclosureRow;
import io.github.gongkai.form.Section;
import io.github.gongkai.text.Wording;
import java.util.Arrays;
import java.util.List;

/** The rules that hold from year to year, between a report and that of the same organ for the year before. */
public final class YearRules {

    /** Y-01: in each of the seven columns, last year's 四 is this year's 二. It holds across the change of edition. */
    public static final Rule Y_01 = Rule.builder()
            .id(RuleId.of("Y-01"))
            .basis(Basis.IMPLIED)
            .severity(Severity.ERROR)
            .statement(Wording.of(
                    "上年报告的“结转下年度继续办理”应等于本年报告的“上年结转政府信息公开申请数量”",
                    "what last year's report carries forward (四) must equal what this report carries in (二)"))
            .addAllFormulas(Arrays.stream(FormEdition.values())
                    .flatMap(edition -> Arrays.stream(ApplicantCategory.values())
                            .map(column -> PlacedFormula.of(
                                    Place.ofColumn(edition, Section.APPLICATIONS, column),
                                    Comparison.of(
                                            List.of(Term.previous(
                                                    edition.cell(ApplicationRow.CARRIED_FORWARD, column))),
                                            Relation.EQUAL,
                                            List.of(Term.of(edition.cell(ApplicationRow.CARRIED_IN, column)))))))
                    .toList())
            .build();

    /** Y-02: last year's 现行有效 + 制发 − 废止 = 现行有效; revised form, both rows. */
    public static final Rule Y_02 = Rule.builder()
            .id(RuleId.of("Y-02"))
            .basis(Basis.PLAUSIBLE)
            .severity(Severity.INFO)
            .statement(
                    Wording.of(
                            "上年现行有效件数加本年制发、减本年废止，一般应等于本年现行有效件数",
                            "documents in force last year, plus those issued and less those repealed this year, should equal those in force this year"))
            .note(Wording.of(
                    "修订计入制发、自然失效计入废止等情形可以合法地不符",
                    "may lawfully fail, where a revision is counted as issued or an expiry as repealed"))
            .addAllFormulas(RowsWith.column(ProactiveDisclosureColumn.IN_FORCE, YearRules::documentsInForce))
            .build();

    /** Y-03: last year's 上一年项目数量 + 本年增/减 = this year's 上一年项目数量; trial form. */
    public static final Rule Y_03 = Rule.builder()
            .id(RuleId.of("Y-03"))
            .basis(Basis.PLAUSIBLE)
            .severity(Severity.INFO)
            .statement(
                    Wording.of(
                            "上年报告的上一年项目数量与本年增/减之和，一般应等于本年报告的上一年项目数量",
                            "the items and the change of last year's report together should equal the items of last year in this report"))
            .note(Wording.of("未见来源写明，可以合法地不符", "no source states it, and it may lawfully fail"))
            .addAllFormulas(RowsWith.column(CHANGE_THIS_YEAR, YearRules::itemsLastYear))
            .build();

    /** Y-04: the earlier report is of the same organ, for the year before. */
    public static final Rule Y_04 = Rule.builder()
            .id(RuleId.of("Y-04"))
            .basis(Basis.IMPLIED)
            .severity(Severity.ERROR)
            .statement(Wording.of(
                    "上年报告应为同一机关上一年度的报告", "last year's report must be of the same organ, for the year before"))
            .note(
                    Wording.of(
                            "双方都有统一社会信用代码的，以代码为准，否则以名称为准；不是同一机关相邻两年的报告，不作其他年度间核对",
                            "organs are told apart by their unified social credit codes if both are given, else by their names; if it is not such a pair, the other rules from year to year are not applied"))
            .addAllFormulas(Arrays.stream(FormEdition.values())
                    .map(edition -> PlacedFormula.of(Place.ofDocument(edition), YearRequirement.SAME_ORGAN_YEAR_BEFORE))
                    .toList())
            .build();

    private static final List<Rule> ALL = List.of(Y_01, Y_02, Y_03, Y_04);

    private YearRules() {}

    /** Returns the rules from year to year, by id. */
    public static List<Rule> all() {
        return ALL;
    }

    private static Formula documentsInForce(FormEdition edition, ProactiveDisclosureRow row) {
        return Comparison.of(
                List.of(
                        Term.previous(edition.cell(row, ProactiveDisclosureColumn.IN_FORCE)),
                        Term.of(edition.cell(row, ProactiveDisclosureColumn.ISSUED))),
                Relation.EQUAL,
                List.of(
                        Term.of(edition.cell(row, ProactiveDisclosureColumn.IN_FORCE)),
                        Term.of(edition.cell(row, ProactiveDisclosureColumn.REPEALED))));
    }

    private static Formula itemsLastYear(FormEdition edition, ProactiveDisclosureRow row) {
        return Comparison.of(
                List.of(
                        Term.previous(edition.cell(row, ITEMS_LAST_YEAR)),
                        Term.previous(edition.cell(row, CHANGE_THIS_YEAR))),
                Relation.EQUAL,
                List.of(Term.of(edition.cell(row, ITEMS_LAST_YEAR))));
    }
}
