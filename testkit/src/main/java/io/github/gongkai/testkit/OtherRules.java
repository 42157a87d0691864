/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.testkit;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.Organ;
import io.github.gongkai.OrganLevel;
import io.github.gongkai.rule.Comparison;
import io.github.gongkai.rule.Formula;
import io.github.gongkai.rule.PlacedFormula;
import io.github.gongkai.rule.Relation;
import io.github.gongkai.rule.ReportRole;
import io.github.gongkai.rule.Rule;
import io.github.gongkai.rule.Scope;
import io.github.gongkai.rule.StandardRules;
import io.github.gongkai.rule.Term;
import io.github.gongkai.rule.ZeroForLevels;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The rules of figures that {@link FormAlgebra} does not state: what their formulas say, worked out by plain addition, apart from
 * the engine. It is for reports with a figure in every cell.
 */
final class OtherRules {
    private final List<Rule> rules;

    OtherRules(Collection<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    /** The rules of the standard set but for those with these ids. */
    static OtherRules than(Set<String> stated) {
        return new OtherRules(StandardRules.all().stream()
                .filter(rule -> !stated.contains(rule.id().value()))
                .toList());
    }

    /** Returns the keys of the checks that fail in a report alone. */
    SortedSet<String> violated(AnnualReport report) {
        return violated(report, Optional.empty());
    }

    /** Returns the keys of the checks that fail between a report and the one of the same organ for the year before. */
    SortedSet<String> violated(AnnualReport report, AnnualReport previous) {
        return violated(report, Optional.of(previous));
    }

    private SortedSet<String> violated(AnnualReport report, Optional<AnnualReport> previous) {
        SortedSet<String> keys = new TreeSet<>();
        Scope scope = previous.isPresent() ? Scope.YEARS : Scope.REPORT;
        for (Rule rule : rules) {
            for (PlacedFormula placed : rule.formulas(report.edition())) {
                if (placed.formula().scope() == scope && fails(placed.formula(), report, previous)) {
                    keys.add(Breaking.key(rule.id(), placed.place()));
                }
            }
        }
        return keys;
    }

    private static boolean fails(Formula formula, AnnualReport report, Optional<AnnualReport> previous) {
        if (formula instanceof ZeroForLevels zero) {
            OrganLevel level = report.organ().map(Organ::level).orElse(OrganLevel.UNKNOWN);
            return zero.levels().contains(level)
                    && zero.cells().stream()
                            .anyMatch(cell -> Figures.number(report, cell).signum() != 0);
        }
        if (!(formula instanceof Comparison comparison)
                || comparison.terms().stream().anyMatch(term -> isMissing(term, previous))) {
            return false;
        }
        int difference = excess(comparison, report, previous).signum();
        return comparison.relation() == Relation.EQUAL ? difference != 0 : difference < 0;
    }

    /** Whether the form of last year's report has no such cell. */
    private static boolean isMissing(Term term, Optional<AnnualReport> previous) {
        return term.role() == ReportRole.PREVIOUS
                && previous.filter(report -> term.cell()
                                .row()
                                .columns(report.edition())
                                .contains(term.cell().column()))
                        .isEmpty();
    }

    /** By how much the left side is more than the right. */
    static BigDecimal excess(Comparison comparison, AnnualReport report, Optional<AnnualReport> previous) {
        return sum(comparison.left(), report, previous).subtract(sum(comparison.right(), report, previous));
    }

    private static BigDecimal sum(List<Term> terms, AnnualReport report, Optional<AnnualReport> previous) {
        return terms.stream().map(term -> number(term, report, previous)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal number(Term term, AnnualReport report, Optional<AnnualReport> previous) {
        AnnualReport of = term.role() == ReportRole.PREVIOUS ? previous.orElseThrow() : report;
        return Figures.number(
                of, of.edition().cell(term.cell().row(), term.cell().column()));
    }
}
