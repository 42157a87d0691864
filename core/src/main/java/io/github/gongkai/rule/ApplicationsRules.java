/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.rule;

import static io.github.gongkai.form.ApplicationRow.CARRIED_FORWARD;
import static io.github.gongkai.form.ApplicationRow.CARRIED_IN;
import static io.github.gongkai.form.ApplicationRow.OUTCOMES_TOTAL;
import static io.github.gongkai.form.ApplicationRow.RECEIVED;

import io.github.gongkai.form.ApplicantCategory;
import io.github.gongkai.form.ApplicationRow;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.form.Section;
import io.github.gongkai.law.Instrument;
import io.github.gongkai.text.Wording;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/** The rules of section 三, the applications matrix. */
public final class ApplicationsRules {

    /**
     * T3-01, printed on the form: 第一项加第二项之和，等于第三项加第四项之和. In each of the seven columns, 一 + 二 = 三(七) + 四.
     */
    public static final Rule T3_01 = Rule.builder()
            .id(RuleId.of("T3-01"))
            .basis(Basis.PRINTED)
            .severity(Severity.ERROR)
            .addCitations(Instrument.FORM_NOTICE_2019.asWhole(), Instrument.FORM_NOTICE_2021.asWhole())
            .statement(Wording.of(
                    "第一项加第二项之和应等于第三项加第四项之和",
                    "item 1 (一) plus item 2 (二) must equal the total of item 3 (三(七)) plus item 4 (四)"))
            .addAllFormulas(perColumn((edition, column) -> Comparison.equal(
                    List.of(edition.cell(RECEIVED, column), edition.cell(CARRIED_IN, column)),
                    List.of(edition.cell(OUTCOMES_TOTAL, column), edition.cell(CARRIED_FORWARD, column)))))
            .build();

    /** T3-02: in each of the seven columns, 三(七) is the sum of every row of (一) to (六). */
    public static final Rule T3_02 = Rule.builder()
            .id(RuleId.of("T3-02"))
            .basis(Basis.IMPLIED)
            .severity(Severity.ERROR)
            .statement(Wording.of(
                    "第三项（七）总计应等于（一）至（六）各行之和", "the total of item 3, 三(七), must equal the sum of its rows (一) to (六)"))
            .addAllFormulas(perColumn((edition, column) -> Comparison.equal(
                    ApplicationRow.outcomes(edition).stream()
                            .map(row -> edition.cell(row, column))
                            .toList(),
                    List.of(edition.cell(OUTCOMES_TOTAL, column)))))
            .build();

    /** T3-03: in each row, 总计 is the sum of the six categories of applicants. */
    public static final Rule T3_03 = Rule.builder()
            .id(RuleId.of("T3-03"))
            .basis(Basis.IMPLIED)
            .severity(Severity.ERROR)
            .statement(Wording.of("总计应等于六类申请人之和", "the total must equal the sum of the six categories of applicants"))
            .addAllFormulas(perEdition(edition -> ApplicationRow.rows(edition).stream()
                    .map(row -> PlacedFormula.of(
                            Place.ofRow(edition, row),
                            Comparison.equal(
                                    categories(edition, row), List.of(edition.cell(row, ApplicantCategory.TOTAL)))))))
            .build();

    /** T3-04: every cell holds a whole number that is not negative. */
    public static final Rule T3_04 = AdmissibleFigures.rule(
            "T3-04", Section.APPLICATIONS, Wording.of("数量应为不小于0的整数", "a count must be whole and not negative"));

    private static final List<Rule> ALL = List.of(T3_01, T3_02, T3_03, T3_04);

    private ApplicationsRules() {}

    /** Returns the rules of section 三, by id. */
    public static List<Rule> all() {
        return ALL;
    }

    private static List<CellRef> categories(FormEdition edition, ApplicationRow row) {
        return ApplicantCategory.categories().stream()
                .map(category -> edition.cell(row, category))
                .toList();
    }

    private static List<PlacedFormula> perColumn(BiFunction<FormEdition, ApplicantCategory, Formula> formula) {
        return perEdition(edition -> Arrays.stream(ApplicantCategory.values())
                .map(column -> PlacedFormula.of(
                        Place.ofColumn(edition, Section.APPLICATIONS, column), formula.apply(edition, column))));
    }

    private static List<PlacedFormula> perEdition(Function<FormEdition, Stream<PlacedFormula>> formulas) {
        return Arrays.stream(FormEdition.values()).flatMap(formulas).toList();
    }
}
