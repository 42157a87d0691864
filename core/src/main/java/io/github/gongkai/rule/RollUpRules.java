/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.rule;

import io.github.gongkai.form.FormEdition;
import io.github.gongkai.text.Wording;
import java.util.Arrays;
import java.util.List;

/** The rules between a government's report and the reports of its members, its organs and lower governments. */
public final class RollUpRules {

    /** in each cell of 二, 三 and 四, the parent's figure is the sum of the members' figures. */
    public static final Rule A_01 = Rule.builder()
            .id(RuleId.of("A-01"))
            .basis(Basis.PLAUSIBLE)
            .severity(Severity.INFO)
            .statement(Wording.of("汇总数一般应等于各成员之和", "the figure should equal the sum of the members' figures"))
            .note(
                    Wording.of(
                            "名册未给出或不完整、成员重复或年度不符时未定；金额按各成员四舍五入所留余地比较",
                            "undecided without a complete roster, or where a member stands twice or reports for another year; amounts are compared with the room that rounding by each member leaves"))
            .addAllFormulas(Arrays.stream(FormEdition.values())
                    .flatMap(edition -> edition.cells().stream())
                    .map(cell -> PlacedFormula.of(Place.ofCell(cell), MembersSum.of(cell)))
                    .toList())
            .build();

    /** a member of the roster is missing. */
    public static final Rule A_02 = ofMembers(
            "A-02",
            RosterRequirement.PRESENT,
            Wording.of("名册上的成员都应有报告", "every member on the roster must have a report"));

    /** a member appears twice. */
    public static final Rule A_03 = ofMembers(
            "A-03", RosterRequirement.ONCE, Wording.of("每个成员只应有一份报告", "every member must have one report only"));

    /** a member's report is of another year or edition. */
    public static final Rule A_04 = ofMembers(
            "A-04",
            RosterRequirement.SAME_YEAR_AND_EDITION,
            Wording.of("成员报告的年度和表式应与汇总报告相同", "a member's report must be for the same year, on the same edition"));

    /** a report is of an organ that is not on the roster. */
    public static final Rule A_05 = ofMembers(
            "A-05",
            RosterRequirement.ON_THE_ROSTER,
            Wording.of("报告机关应在名册上", "the organ of every report must be on the roster"));

    private static final List<Rule> ALL = List.of(A_01, A_02, A_03, A_04, A_05);

    private RollUpRules() {}

    /** Returns the rules of the roll-up, by id. */
    public static List<Rule> all() {
        return ALL;
    }

    private static Rule ofMembers(String id, RosterRequirement requirement, Wording statement) {
        return Rule.builder()
                .id(RuleId.of(id))
                .basis(Basis.IMPLIED)
                .severity(Severity.WARNING)
                .statement(statement)
                .addAllFormulas(Arrays.stream(FormEdition.values())
                        .map(edition -> PlacedFormula.of(Place.ofDocument(edition), requirement))
                        .toList())
                .build();
    }
}
