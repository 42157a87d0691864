/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.rule;

import io.github.gongkai.ReportYear;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.form.Section;
import io.github.gongkai.law.Instrument;
import io.github.gongkai.text.Wording;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The rules of the report as a document. */
public final class DocumentRules {

    /** D-01: the edition fits the report year. For 2019 the form was encouraged, not required (国办公开办函〔2019〕60号). */
    public static final Rule D_01 = rule("D-01", Basis.IMPLIED, Severity.WARNING)
            .putSeverityByYear(ReportYear.of(2019), Severity.INFO)
            .statement(Wording.of("报告应使用其年度对应的表式", "a report must follow the edition of the form for its year"))
            .note(
                    Wording.of(
                            "2019年度鼓励使用试行格式，不使用并不违规，故该年度仅作提示",
                            "for the report year 2019 the trial form was encouraged; not using it was lawful, so that a breach is only info"))
            .addAllFormulas(forTheDocument(DocumentRequirement.EDITION_OF_ITS_YEAR))
            .build();

    /** D-02: the period is the calendar year of the report. */
    public static final Rule D_02 = rule("D-02", Basis.IMPLIED, Severity.WARNING)
            .statement(Wording.of("统计期限应为报告年度的1月1日至12月31日", "the period must be the calendar year of the report"))
            .addAllFormulas(forTheDocument(DocumentRequirement.PERIOD_IS_ITS_YEAR))
            .build();

    /** D-03, Regulations art. 49: published by 31 January, or by 31 March for a local government. */
    public static final Rule D_03 = rule("D-03", Basis.LEGAL, Severity.WARNING)
            .addCitations(Instrument.REGULATIONS.article(49))
            .statement(Wording.of(
                    "县级以上人民政府部门应在次年1月31日前公布年度报告，县级以上地方人民政府的年度报告应在次年3月31日前公布",
                    "a department must publish by 31 January of the following year, a local government by 31 March"))
            .note(
                    Wording.of(
                            "未给出公布日期的，乡镇、街道、法律法规授权的组织以及性质不明的机关，均不适用；期限当日公布视为按期",
                            "not applied without a date of publication, nor to townships, sub-districts, authorised organisations and organs of unknown kind; the day of the deadline itself is in time"))
            .addAllFormulas(forTheDocument(DocumentRequirement.PUBLISHED_IN_TIME))
            .build();

    /** D-04: the six sections are there, in order, once each, and the narrative ones are not empty. */
    public static final Rule D_04 = rule("D-04", Basis.IMPLIED, Severity.WARNING)
            .statement(Wording.of(
                    "六个部分应齐全、依次各出现一次，文字部分不应为空",
                    "the six sections must be there, in order, once each, and the narrative ones must not be empty"))
            .note(
                    Wording.of(
                            "摘录（有意略去文字部分）不核对文字部分；未记录各部分次序的报告，只核对文字部分是否为空；应在其前而出现在其后的，记在较后序号的部分",
                            "the narrative sections of an extract, which leaves them out on purpose, are not checked; where the order of the sections is not recorded, only that the narrative is not empty; of two sections in the wrong order, the one with the higher number is reported"))
            .addAllFormulas(perEdition(edition -> Arrays.stream(Section.values())
                    .map(section ->
                            PlacedFormula.of(Place.ofSection(edition, section), DocumentRequirement.SECTION_IN_PLACE))))
            .build();

    /** D-05: section five is not just 无. */
    public static final Rule D_05 = rule("D-05", Basis.PLAUSIBLE, Severity.INFO)
            .statement(Wording.of(
                    "“存在的主要问题及改进情况”一般不应只写“无”",
                    "the section on problems and improvements should say more than 无 (none)"))
            .addAllFormulas(perEdition(edition -> Stream.of(PlacedFormula.of(
                    Place.ofSection(edition, Section.PROBLEMS_AND_IMPROVEMENTS),
                    DocumentRequirement.PROBLEMS_ARE_STATED))))
            .build();

    /** D-06: a unified social credit code that is given has the right check character. */
    public static final Rule D_06 = rule("D-06", Basis.IMPLIED, Severity.WARNING)
            .statement(Wording.of(
                    "统一社会信用代码应为18位，校验码应正确",
                    "a unified social credit code must have 18 characters and the right check character"))
            .note(
                    Wording.of(
                            "校验码按 GB 32100—2015 计算：前17位乘以3的幂再对31取余；代码按原样保存",
                            "the check character is that of GB 32100-2015, weights that are powers of 3 and modulus 31; the code itself is kept as given"))
            .addAllFormulas(forTheDocument(DocumentRequirement.CREDIT_CODE_CHECKS))
            .build();

    private static final List<Rule> ALL = List.of(D_01, D_02, D_03, D_04, D_05, D_06);

    private DocumentRules() {}

    /** Returns the rules of the document, by id. */
    public static List<Rule> all() {
        return ALL;
    }

    private static Rule.Builder rule(String id, Basis basis, Severity severity) {
        return Rule.builder().id(RuleId.of(id)).basis(basis).severity(severity);
    }

    private static List<PlacedFormula> forTheDocument(Formula formula) {
        return perEdition(edition -> Stream.of(PlacedFormula.of(Place.ofDocument(edition), formula)));
    }

    private static List<PlacedFormula> perEdition(Function<FormEdition, Stream<PlacedFormula>> formulas) {
        return Arrays.stream(FormEdition.values()).flatMap(formulas).toList();
    }
}
