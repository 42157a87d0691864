/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.check;

import io.github.gongkai.form.CellKind;
import io.github.gongkai.rule.Admissible;
import io.github.gongkai.rule.Comparison;
import io.github.gongkai.rule.Formula;
import io.github.gongkai.rule.MembersSum;
import io.github.gongkai.rule.Place;
import io.github.gongkai.rule.PlacedFormula;
import io.github.gongkai.rule.ReportRole;
import io.github.gongkai.rule.Term;
import io.github.gongkai.rule.ZeroForLevels;
import io.github.gongkai.text.Language;
import io.github.gongkai.text.Wording;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A formula in the labels of the form, without the place, so that it reads the same at many places. */
final class FormulaText {
    private static final int LONG_SUM = 6;

    private FormulaText() {}

    static Wording of(PlacedFormula placed) {
        Formula formula = placed.formula();
        if (formula instanceof Comparison comparison) {
            return inBoth(language -> side(comparison.left(), placed.place(), language)
                    + " " + comparison.relation().symbol() + " "
                    + side(comparison.right(), placed.place(), language));
        }
        if (formula instanceof Admissible admissible) {
            return admissible(admissible.cell().kind());
        }
        if (formula instanceof MembersSum) {
            return Wording.of("本格 = 各成员同一格之和", "the cell = the sum of the same cell of all members");
        }
        if (formula instanceof ZeroForLevels zero) {
            return zero(zero, placed.place());
        }
        return Wording.of("要求即上文所述，不比较数字。", "What is stated above; no figures are compared.");
    }

    private static Wording inBoth(Function<Language, String> text) {
        return Wording.of(text.apply(Language.ZH), text.apply(Language.EN));
    }

    private static String side(List<Term> terms, Place place, Language language) {
        if (terms.isEmpty()) {
            return "0";
        }
        if (terms.size() <= LONG_SUM) {
            return terms.stream().map(term -> term(term, place, language)).collect(Collectors.joining(" + "));
        }
        return term(terms.get(0), place, language) + " + … + " + term(terms.get(terms.size() - 1), place, language)
                + (language == Language.ZH ? "（共" + terms.size() + "项）" : " (" + terms.size() + " terms)");
    }

    private static String term(Term term, Place place, Language language) {
        String label = place.label(term.cell(), language);
        if (term.role() != ReportRole.PREVIOUS) {
            return label;
        }
        return language == Language.ZH ? "上年报告的" + label : "last year's " + label;
    }

    private static Wording admissible(CellKind kind) {
        return switch (kind) {
            case COUNT -> Wording.of("数量是不小于0的整数", "the count is whole and not negative");
            case SIGNED_CHANGE -> Wording.of("增减数是整数，可以为负", "the change is whole; it may be negative");
            case AMOUNT -> Wording.of("金额不小于0", "the amount is not negative");
        };
    }

    private static Wording zero(ZeroForLevels formula, Place place) {
        return Wording.of(
                formula.cells().stream()
                                .map(cell -> place.label(cell, Language.ZH))
                                .collect(Collectors.joining("、"))
                        + "：各为0、空白或标记（"
                        + formula.levels().stream()
                                .sorted()
                                .map(level -> CaseWords.level(level).zh())
                                .collect(Collectors.joining("、"))
                        + "）",
                formula.cells().stream()
                                .map(cell -> place.label(cell, Language.EN))
                                .collect(Collectors.joining(", "))
                        + ": each zero, blank or marked ("
                        + formula.levels().stream()
                                .sorted()
                                .map(level -> CaseWords.level(level).en())
                                .collect(Collectors.joining(", "))
                        + ")");
    }
}
