package io.github.gongkai.check;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.form.Section;
import io.github.gongkai.rule.Admissible;
import io.github.gongkai.rule.Comparison;
import io.github.gongkai.rule.Formula;
import io.github.gongkai.rule.Rule;
import io.github.gongkai.rule.Scope;
import io.github.gongkai.rule.StandardRules;
import java.util.List;

/**
 * The quick way to see that the figures of a report are as they should be: every cell that a check needs states a plain
 * figure, and every check within a table holds. If it says no, the checks may still hold.
 */
sealed interface PlainFigures permits PlainTrial2019, PlainRevised2021, PlainFigures.Interpreted {

    boolean hold(AnnualReport report);

    /** Returns the code that was written for the standard rules if these are their checks of figures, else tables of them. */
    static PlainFigures of(List<Check> checks, FormEdition edition) {
        List<Formula> standard = StandardRules.all().stream()
                .map(Rule::formulas)
                .flatMap(List::stream)
                .filter(placed -> placed.place().edition() == edition)
                .map(placed -> placed.formula())
                .filter(PlainFigures::isOfFigures)
                .toList();
        List<Formula> formulas = checks.stream()
                .map(Check::formula)
                .filter(PlainFigures::isOfFigures)
                .toList();
        if (!formulas.equals(standard)) {
            return new Interpreted(checks);
        }
        return switch (edition) {
            case TRIAL_2019 -> new PlainTrial2019();
            case REVISED_2021 -> new PlainRevised2021();
        };
    }

    private static boolean isOfFigures(Formula formula) {
        return formula instanceof Admissible
                || (formula instanceof Comparison comparison && comparison.scope() == Scope.REPORT);
    }

    /** The checks as index tables. */
    final class Interpreted implements PlainFigures {
        private final TablePlan proactiveDisclosure;
        private final TablePlan applications;
        private final TablePlan reviewAndLitigation;

        Interpreted(List<Check> checks) {
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
    }
}
