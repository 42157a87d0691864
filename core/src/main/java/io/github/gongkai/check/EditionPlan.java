package io.github.gongkai.check;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.MissingPolicy;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.rule.Comparison;
import io.github.gongkai.rule.Formula;
import io.github.gongkai.rule.PlacedFormula;
import io.github.gongkai.rule.RosterRequirement;
import io.github.gongkai.rule.Rule;
import io.github.gongkai.rule.Scope;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A rule set made ready for reports of one edition, alone or with last year's of one edition: its checks in order, and the
 * quick way to see that none is violated or undecided.
 */
final class EditionPlan {
    /** The most checks of the document for which results are shared: there is one result for each set of them. */
    private static final int MAX_SHARED = 12;

    private final RuleSet ruleSet;
    private final FormEdition edition;
    private final @Nullable FormEdition previous;
    private final List<Check> checks;

    /** The verdicts when all is well, apart from the checks of the pattern. */
    private final byte[] well;

    private final FigureChecks figures;

    /** The places of all checks, and of those that {@link FigureChecks#judge} has nothing to say of. */
    private final int[] all;

    private final int[] beside;
    private final AcrossPlan across;
    private final DocumentPlan document;
    private final @Nullable AtomicReferenceArray<@Nullable CheckResult> shared;

    EditionPlan(RuleSet ruleSet, FormEdition edition, @Nullable FormEdition previous, boolean members) {
        this.ruleSet = ruleSet;
        this.edition = edition;
        this.previous = previous;
        List<Check> list = new ArrayList<>();
        for (Rule rule : ruleSet.rules()) {
            for (PlacedFormula placed : rule.formulas(edition)) {
                if (isAtHand(placed.formula(), previous != null, members)) {
                    list.add(ImmutableCheck.of(rule, placed.place(), placed.formula(), Verdict.SATISFIED));
                }
            }
        }
        this.checks = List.copyOf(list);
        this.figures = FigureChecks.of(checks, edition);
        this.all = IntStream.range(0, checks.size()).toArray();
        this.beside = IntStream.concat(
                        Arrays.stream(figures.leftOut()),
                        IntStream.range(0, checks.size())
                                .filter(i ->
                                        !FigureChecks.isOfFigures(checks.get(i).formula())))
                .toArray();
        this.across = new AcrossPlan(checks, previous == null ? edition : previous);
        this.well = new byte[checks.size()];
        for (int i = 0; i < well.length; i++) {
            boolean applicable =
                    AcrossPlan.isApplicable(checks.get(i).formula(), previous == null ? edition : previous);
            well[i] = applicable ? Verdicts.SATISFIED : Verdicts.NOT_APPLICABLE;
        }
        this.document = new DocumentPlan(checks);
        this.shared = document.size() > MAX_SHARED ? null : new AtomicReferenceArray<>(1 << document.size());
    }

    /** Whether the reports that a formula needs are at hand. Requirements of the roster are checked member by member. */
    private static boolean isAtHand(Formula formula, boolean previous, boolean members) {
        return switch (formula.scope()) {
            case REPORT -> true;
            case YEARS -> previous;
            case MEMBERS -> members && !(formula instanceof RosterRequirement);
        };
    }

    /** Whether the quick way is open to a comparison within one table of the report. */
    static boolean isWithinOneTable(Comparison comparison) {
        return comparison.scope() == Scope.REPORT
                && comparison.cells().stream()
                        .allMatch(cell ->
                                cell.section() == comparison.cells().get(0).section());
    }

    FormEdition edition() {
        return edition;
    }

    @Nullable
    FormEdition previous() {
        return previous;
    }

    /** Every check of the edition, as it is when it is satisfied. */
    List<Check> checks() {
        return checks;
    }

    /** The shared result if no check is violated or undecided and all figures are plain; null says nothing. */
    @Nullable
    CheckResult quick(AnnualReport report, @Nullable AnnualReport previous) {
        if (shared == null || !plainlyHolds(report, previous)) {
            return null;
        }
        int satisfied = document.satisfied(report);
        return satisfied < 0 ? null : shared(shared, satisfied);
    }

    private CheckResult shared(AtomicReferenceArray<@Nullable CheckResult> results, int satisfied) {
        CheckResult result = results.get(satisfied);
        if (result == null) {
            byte[] verdicts = well.clone();
            document.put(satisfied, verdicts);
            result = CheckResult.withoutFinding(ruleSet, this, verdicts);
            results.set(satisfied, result);
        }
        return result;
    }

    /** The result of verdicts none of which is violated or undecided: the shared one if there is one. */
    CheckResult withoutFinding(byte[] verdicts) {
        if (shared != null) {
            CheckResult result = shared(shared, document.satisfied(verdicts));
            if (result.hasVerdicts(verdicts)) {
                return result;
            }
        }
        return CheckResult.withoutFinding(ruleSet, this, verdicts);
    }

    private boolean plainlyHolds(AnnualReport report, @Nullable AnnualReport previous) {
        return figures.hold(report)
                && across.plainlyHolds(report, previous)
                && (previous == null || YearPair.verdict(report, previous) == Verdict.SATISFIED);
    }

    /** The verdict of each check, in order, when not all is well. */
    byte[] verdicts(Dossier dossier, MissingPolicy policy) {
        byte[] verdicts = well.clone();
        Evaluation evaluation = new Evaluation(dossier, policy);
        boolean judged = figures.judge(dossier.report(), policy, verdicts);
        for (int i : judged ? beside : all) {
            verdicts[i] = Verdicts.code(evaluation.verdict(checks.get(i)));
        }
        return verdicts;
    }
}
