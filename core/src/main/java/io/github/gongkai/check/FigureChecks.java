/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.check;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.MissingPolicy;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.form.Section;
import io.github.gongkai.rule.Admissible;
import io.github.gongkai.rule.Comparison;
import io.github.gongkai.rule.DocumentRequirement;
import io.github.gongkai.rule.Formula;
import io.github.gongkai.rule.PlacedFormula;
import io.github.gongkai.rule.Rule;
import io.github.gongkai.rule.Scope;
import io.github.gongkai.rule.StandardRules;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The quick ways to judge the figures of a report. Neither is open to every report. */
sealed interface FigureChecks permits StandardTrial2019, StandardRevised2021, FigureChecks.Interpreted {

    /** The code that was written for the standard rules, of the editions that have some. */
    Map<FormEdition, FigureChecks> WRITTEN = Map.of(
            FormEdition.TRIAL_2019, new StandardTrial2019(), FormEdition.REVISED_2021, new StandardRevised2021());

    /**
     * Whether every cell that a check needs states a plain figure, and every check within a table holds. If not, the checks may
     * still hold.
     */
    boolean hold(AnnualReport report);

    /**
     * Writes the verdicts of the checks of counts within a table, and of single cells, to their places; whether it can, which
     * needs {@linkplain io.github.gongkai.entry.Entries#isPlain() plain} entries.
     */
    boolean judge(AnnualReport report, MissingPolicy policy, byte[] verdicts);

    /** The places of the checks of section 二 that {@link #judge} judges only if every cell of the section is stated. */
    int[] leftOut();

    /** How many checks it was made from. */
    int checks();

    /**
     * Returns the code that was written for the standard rules, if there is some, the checks begin with theirs, and no rule was added
     * since; else tables.
     */
    static FigureChecks of(List<Check> checks, FormEdition edition) {
        List<Formula> standard = StandardRules.all().stream()
                .map(Rule::formulas)
                .flatMap(List::stream)
                .filter(placed -> placed.place().edition() == edition)
                .map(PlacedFormula::formula)
                .takeWhile(formula -> !(formula instanceof DocumentRequirement))
                .toList();
        List<Formula> formulas = checks.stream().map(Check::formula).toList();
        boolean same = formulas.size() >= standard.size()
                && formulas.subList(0, standard.size()).equals(standard)
                && formulas.subList(standard.size(), formulas.size()).stream().noneMatch(FigureChecks::isOfFigures);
        return Optional.ofNullable(WRITTEN.get(edition))
                .filter(written -> same && written.checks() == standard.size())
                .orElseGet(() -> new Interpreted(checks));
    }

    /** Whether a formula is about the figures of one report alone. */
    static boolean isOfFigures(Formula formula) {
        return formula instanceof Admissible
                || (formula instanceof Comparison comparison && comparison.scope() == Scope.REPORT);
    }

    /** The checks as index tables. */
    final class Interpreted implements FigureChecks {
        private final int checks;
        private final TablePlan proactiveDisclosure;
        private final TablePlan applications;
        private final TablePlan reviewAndLitigation;

        Interpreted(List<Check> checks) {
            this.checks = checks.size();
            this.proactiveDisclosure = new TablePlan(checks, Section.PROACTIVE_DISCLOSURE);
            this.applications = new TablePlan(checks, Section.APPLICATIONS);
            this.reviewAndLitigation = new TablePlan(checks, Section.REVIEW_AND_LITIGATION);
        }

        @Override
        public boolean hold(AnnualReport report) {
            return applications.plainlyHolds(report.applications().entries())
                    && proactiveDisclosure.plainlyHolds(
                            report.proactiveDisclosure().entries())
                    && reviewAndLitigation.plainlyHolds(
                            report.reviewAndLitigation().entries());
        }

        @Override
        public boolean judge(AnnualReport report, MissingPolicy policy, byte[] verdicts) {
            return false;
        }

        @Override
        public int[] leftOut() {
            return new int[0];
        }

        @Override
        public int checks() {
            return checks;
        }
    }
}
