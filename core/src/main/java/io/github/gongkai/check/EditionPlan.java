/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.check;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.MissingPolicy;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.rule.Comparison;
import io.github.gongkai.rule.DocumentRequirement;
import io.github.gongkai.rule.Formula;
import io.github.gongkai.rule.PlacedFormula;
import io.github.gongkai.rule.RosterRequirement;
import io.github.gongkai.rule.Rule;
import io.github.gongkai.rule.Scope;
import io.github.gongkai.rule.ZeroForLevels;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A rule set made ready for reports of one edition, alone or with last year's of one edition: its checks in order, and the
 * quick way to see that none is violated or undecided.
 */
final class EditionPlan {
    /** The most verdicts beside those on figures for which results are shared: there is one for each set of them. */
    private static final int MAX_SHARED = 14;

    private final RuleSet ruleSet;
    private final FormEdition edition;
    private final @Nullable FormEdition previous;
    private final List<Check> checks;

    /** The verdicts when all is well, apart from those on what the report says beside its figures. */
    private final byte[] well;

    private final FigureChecks figures;

    /** The comparisons over several tables or two reports, for the quick way. */
    private final ComparisonPlan across;

    /** The comparisons of section 二 that {@link FigureChecks#judge} judges only if the section is fully stated. */
    private final ComparisonPlan leftOut;

    /** The places of the checks that neither of them nor {@link #document} has a verdict for, and of all. */
    private final int[] others;

    private final int[] all;
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
        FormEdition before = previous == null ? edition : previous;
        this.all = IntStream.range(0, checks.size()).toArray();
        this.across = new ComparisonPlan(checks, places(this::isAcross), before);
        this.leftOut = new ComparisonPlan(checks, figures.leftOut(), before);
        this.others = places(formula -> !FigureChecks.isOfFigures(formula)
                && !(formula instanceof DocumentRequirement)
                && !(formula instanceof ZeroForLevels));
        this.well = new byte[checks.size()];
        for (int i = 0; i < well.length; i++) {
            boolean applicable = ComparisonPlan.isApplicable(checks.get(i).formula(), before);
            well[i] = applicable ? Verdicts.SATISFIED : Verdicts.NOT_APPLICABLE;
        }
        this.document = new DocumentPlan(checks);
        this.shared = document.size() > MAX_SHARED ? null : new AtomicReferenceArray<>(1 << document.size());
    }

    private int[] places(Predicate<Formula> condition) {
        return Arrays.stream(all)
                .filter(i -> condition.test(checks.get(i).formula()))
                .toArray();
    }

    private boolean isAcross(Formula formula) {
        return formula instanceof Comparison comparison
                && !isWithinOneTable(comparison)
                && ComparisonPlan.isApplicable(formula, previous == null ? edition : previous);
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
        long beside = document.verdicts(report);
        return DocumentPlan.isAnyOpen(beside) ? null : shared(shared, beside);
    }

    private CheckResult shared(AtomicReferenceArray<@Nullable CheckResult> results, long beside) {
        int index = DocumentPlan.notApplicable(beside);
        CheckResult result = results.get(index);
        if (result == null) {
            byte[] verdicts = well.clone();
            document.put(beside, verdicts);
            result = CheckResult.withoutFinding(ruleSet, this, verdicts);
            results.set(index, result);
        }
        return result;
    }

    /** The result of verdicts none of which is violated or undecided: the shared one if there is one. */
    CheckResult withoutFinding(byte[] verdicts) {
        if (shared != null) {
            CheckResult result = shared(shared, document.pack(verdicts));
            if (result.hasVerdicts(verdicts)) {
                return result;
            }
        }
        return CheckResult.withoutFinding(ruleSet, this, verdicts);
    }

    private boolean plainlyHolds(AnnualReport report, @Nullable AnnualReport previous) {
        return isFullyStated(report)
                && figures.hold(report)
                && across.plainlyHold(report, previous)
                && (previous == null || YearPair.verdict(report, previous) == Verdict.SATISFIED);
    }

    private static boolean isFullyStated(AnnualReport report) {
        return report.applications().entries().missingCount() == 0
                && report.proactiveDisclosure().entries().missingCount() == 0
                && report.reviewAndLitigation().entries().missingCount() == 0;
    }

    /** The verdict of each check, in order, when not all is well. */
    byte[] verdicts(Dossier dossier, MissingPolicy policy) {
        byte[] verdicts = well.clone();
        AnnualReport report = dossier.report();
        Evaluation evaluation = new Evaluation(dossier, policy);
        if (figures.judge(report, policy, verdicts)) {
            document.put(document.verdicts(report), verdicts);
            if (report.proactiveDisclosure().entries().missingCount() > 0) {
                leftOut.judge(report, checks, evaluation, verdicts);
            }
            evaluate(others, evaluation, verdicts);
        } else {
            evaluate(all, evaluation, verdicts);
        }
        return verdicts;
    }

    private void evaluate(int[] places, Evaluation evaluation, byte[] verdicts) {
        for (int i : places) {
            verdicts[i] = Verdicts.code(evaluation.verdict(checks.get(i)));
        }
    }
}
