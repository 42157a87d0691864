package io.github.gongkai.check;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.form.Section;
import io.github.gongkai.rule.PlacedFormula;
import io.github.gongkai.rule.Rule;
import java.util.ArrayList;
import java.util.List;

/** A rule set made ready for one edition: its checks in order, and the quick way to see that all of them hold. */
final class EditionPlan {
    private final List<Check> satisfied;
    private final TablePlan proactiveDisclosure;
    private final TablePlan applications;
    private final TablePlan reviewAndLitigation;
    private final boolean quick;

    EditionPlan(List<Rule> rules, FormEdition edition) {
        List<Check> checks = new ArrayList<>();
        for (Rule rule : rules) {
            for (PlacedFormula placed : rule.formulas(edition)) {
                checks.add(ImmutableCheck.of(rule, placed.place(), placed.formula(), Verdict.SATISFIED));
            }
        }
        this.satisfied = List.copyOf(checks);
        this.proactiveDisclosure = new TablePlan(checks, Section.PROACTIVE_DISCLOSURE);
        this.applications = new TablePlan(checks, Section.APPLICATIONS);
        this.reviewAndLitigation = new TablePlan(checks, Section.REVIEW_AND_LITIGATION);
        this.quick = checks.stream()
                .map(Check::formula)
                .allMatch(formula -> formula.cells().stream()
                                .map(CellRef::section)
                                .distinct()
                                .count()
                        == 1);
    }

    /** Every check of the edition, as it is when it is satisfied. */
    List<Check> satisfied() {
        return satisfied;
    }

    /** Whether all cells hold plain figures and every check holds; if not, it may still be so the long way. */
    boolean plainlyHolds(AnnualReport report) {
        return quick
                && applications.plainlyHolds(report.applications().entries())
                && proactiveDisclosure.plainlyHolds(report.proactiveDisclosure().entries())
                && reviewAndLitigation.plainlyHolds(report.reviewAndLitigation().entries());
    }

    /** The verdict of each check, in order, the long way. */
    Verdict[] verdicts(AnnualReport report) {
        Verdict[] verdicts = new Verdict[satisfied.size()];
        for (int i = 0; i < verdicts.length; i++) {
            verdicts[i] = Evaluation.verdict(satisfied.get(i).formula(), report);
        }
        return verdicts;
    }
}
