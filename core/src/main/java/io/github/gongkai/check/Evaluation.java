/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.check;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.MissingPolicy;
import io.github.gongkai.entry.Entries;
import io.github.gongkai.entry.Entry;
import io.github.gongkai.entry.Figure;
import io.github.gongkai.form.CellKind;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.rule.Admissible;
import io.github.gongkai.rule.Comparison;
import io.github.gongkai.rule.DocumentRequirement;
import io.github.gongkai.rule.Formula;
import io.github.gongkai.rule.MembersSum;
import io.github.gongkai.rule.Relation;
import io.github.gongkai.rule.Term;
import io.github.gongkai.rule.YearRequirement;
import io.github.gongkai.rule.ZeroForLevels;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a formula means: the verdict on the reports at hand, exactly, with whatever cells are not stated. */
final class Evaluation {
    private final AnnualReport report;
    private final Reports reports;
    private final @Nullable RollUp rollUp;

    Evaluation(Dossier dossier, MissingPolicy policy) {
        this.report = dossier.report();
        this.reports = new Reports(dossier, policy);
        this.rollUp = dossier.members()
                .map(members -> new RollUp(report, members, policy))
                .orElse(null);
    }

    Verdict verdict(Check check) {
        Formula formula = check.formula();
        if (formula instanceof Comparison comparison) {
            return compare(comparison);
        }
        if (formula instanceof Admissible admissible) {
            return admit(admissible.cell(), report);
        }
        if (formula instanceof ZeroForLevels zero) {
            return zero(zero, report);
        }
        if (formula instanceof DocumentRequirement requirement) {
            return DocumentChecks.verdict(requirement, check.place().section().orElse(null), report);
        }
        if (formula instanceof YearRequirement) {
            return reports.previousFits();
        }
        if (formula instanceof MembersSum sum && rollUp != null) {
            return rollUp.verdict(sum.cell());
        }
        throw new IllegalArgumentException("The check " + check.key() + " is not one of these reports.");
    }

    static Verdict admit(CellRef cell, AnnualReport report) {
        Entries entries = report.table(cell.section()).entries();
        long packed = entries.packed(cell.index());
        if (packed >= 0 || (cell.kind() == CellKind.SIGNED_CHANGE && packed >= -Entries.MAX_PACKED)) {
            return Verdict.SATISFIED;
        }
        Entry entry = entries.get(cell.index());
        return switch (entry.state()) {
            case BLANK, MARKED -> Verdict.NOT_APPLICABLE;
            case UNREADABLE, NOT_READ -> Verdict.UNDECIDED;
            case STATED ->
                isAdmissible(cell.kind(), entry.figure().orElseThrow()) ? Verdict.SATISFIED : Verdict.VIOLATED;
        };
    }

    private static boolean isAdmissible(CellKind kind, Figure figure) {
        return switch (kind) {
            case COUNT -> figure.isWhole() && !figure.isNegative();
            case SIGNED_CHANGE -> figure.isWhole();
            case AMOUNT -> !figure.isNegative();
        };
    }

    /** Allocates nothing, for every report is asked. */
    static Verdict zero(ZeroForLevels formula, AnnualReport report) {
        if (!formula.levels().contains(report.document().organLevel())) {
            return Verdict.NOT_APPLICABLE;
        }
        boolean unknown = false;
        List<CellRef> cells = formula.cells();
        for (int i = 0; i < cells.size(); i++) {
            CellRef cell = cells.get(i);
            long packed = report.table(cell.section()).entries().packed(cell.index());
            if (packed == Entries.NOT_READ || packed == Entries.UNREADABLE) {
                unknown = true;
            } else if (packed != 0 && packed != Entries.BLANK && packed != Entries.MARKED) {
                return Verdict.VIOLATED;
            }
        }
        return unknown ? Verdict.UNDECIDED : Verdict.SATISFIED;
    }

    private Verdict compare(Comparison comparison) {
        List<Term> left = comparison.left();
        List<Term> right = comparison.right();
        if (!reports.has(left) || !reports.has(right)) {
            return Verdict.NOT_APPLICABLE;
        }
        return compare(comparison.relation(), reports.side(left), reports.side(right));
    }

    private static Verdict compare(Relation relation, Side left, Side right) {
        return relation == Relation.EQUAL ? equal(left, right) : atLeast(left, right);
    }

    static Verdict equal(Side left, Side right) {
        int order = left.compareStated(right);
        if (left.isComplete() && right.isComplete()) {
            return order == 0 ? Verdict.SATISFIED : Verdict.VIOLATED;
        }
        boolean apart = (order < 0 && cannotRise(left) && cannotFall(right))
                || (order > 0 && cannotRise(right) && cannotFall(left));
        return apart || !left.differsByWhole(right) ? Verdict.VIOLATED : Verdict.UNDECIDED;
    }

    private static Verdict atLeast(Side left, Side right) {
        int order = left.compareStated(right);
        if (order < 0 && cannotRise(left) && cannotFall(right)) {
            return Verdict.VIOLATED;
        }
        return order >= 0 && cannotFall(left) && cannotRise(right) ? Verdict.SATISFIED : Verdict.UNDECIDED;
    }

    private static boolean cannotRise(Side side) {
        return side.isComplete();
    }

    private static boolean cannotFall(Side side) {
        return !side.isOpenBelow();
    }
}
