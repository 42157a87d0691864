/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.testkit;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.form.CellKind;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.rule.Admissible;
import io.github.gongkai.rule.Comparison;
import io.github.gongkai.rule.Formula;
import io.github.gongkai.rule.Relation;
import io.github.gongkai.rule.ReportRole;
import io.github.gongkai.rule.Term;
import io.github.gongkai.rule.ZeroForLevels;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Breaks a rule of figures as its formula tells, by changing one figure. Other checks that the cell stands in may fail, too; where
 * fewer can, the rule needs a way of its own in {@link Breaking}.
 */
final class BrokenFormula {
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final Formula formula;
    private final BigDecimal number;
    private final Choices choices;

    /** Takes a formula, and the number by which it is to fail. */
    BrokenFormula(Formula formula, long number, Choices choices) {
        this.formula = formula;
        this.number = BigDecimal.valueOf(number);
        this.choices = choices;
    }

    /** Returns a report that meets the formula with a figure changed; empty if the formula is not about figures of it alone. */
    Optional<AnnualReport> report(AnnualReport right) {
        if (formula instanceof Admissible admissible) {
            return Optional.of(inadmissible(right, admissible.cell()));
        }
        if (formula instanceof ZeroForLevels zero) {
            return Optional.of(Figures.with(right, choices.oneOf(zero.cells()), number));
        }
        return formula instanceof Comparison comparison
                ? changed(right, comparison, ReportRole.THIS, OtherRules.excess(comparison, right, Optional.empty()))
                : Optional.empty();
    }

    /** Returns last year's report, of two that meet the formula, with a figure changed; empty if the formula is not about it. */
    Optional<AnnualReport> previous(AnnualReport right, AnnualReport previous) {
        return formula instanceof Comparison comparison
                ? changed(
                        previous,
                        comparison,
                        ReportRole.PREVIOUS,
                        OtherRules.excess(comparison, right, Optional.of(previous)))
                : Optional.empty();
    }

    /** Makes the right side larger than it may be, or where it has no such term, the left one smaller, or of two equal ones larger. */
    private Optional<AnnualReport> changed(
            AnnualReport report, Comparison comparison, ReportRole role, BigDecimal excess) {
        List<CellRef> left = cells(comparison.left(), role);
        List<CellRef> right = cells(comparison.right(), role);
        List<CellRef> cells = right.isEmpty() ? left : right;
        if (cells.isEmpty()) {
            return Optional.empty();
        }
        CellRef cell = choices.oneOf(cells);
        CellRef changed = report.edition().cell(cell.row(), cell.column());
        BigDecimal before = Figures.number(report, changed);
        boolean isLess = right.isEmpty() && comparison.relation() == Relation.AT_LEAST;
        return Optional.of(Figures.with(
                report,
                changed,
                isLess
                        ? before.subtract(excess).subtract(number)
                        : before.add(right.isEmpty() ? excess.negate() : excess).add(number)));
    }

    private static List<CellRef> cells(List<Term> terms, ReportRole role) {
        return terms.stream()
                .filter(term -> term.role() == role)
                .map(Term::cell)
                .toList();
    }

    private AnnualReport inadmissible(AnnualReport right, CellRef cell) {
        return Figures.with(
                right,
                cell,
                cell.kind() == CellKind.SIGNED_CHANGE
                        ? Figures.number(right, cell).add(HALF)
                        : number.negate());
    }
}
