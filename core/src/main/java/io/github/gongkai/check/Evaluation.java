package io.github.gongkai.check;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.entry.Entry;
import io.github.gongkai.entry.Figure;
import io.github.gongkai.form.CellKind;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.rule.Admissible;
import io.github.gongkai.rule.Comparison;
import io.github.gongkai.rule.Formula;
import io.github.gongkai.rule.Relation;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What a formula means: the verdict on one report, exactly, with whatever cells are not stated. */
final class Evaluation {

    private Evaluation() {}

    static Verdict verdict(Formula formula, AnnualReport report) {
        return formula instanceof Comparison comparison
                ? compare(comparison, report)
                : admit(((Admissible) formula).cell(), report);
    }

    private static Verdict admit(CellRef cell, AnnualReport report) {
        Entry entry = report.entry(cell);
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

    private static Verdict compare(Comparison comparison, AnnualReport report) {
        Side left = Side.of(comparison.left(), report);
        Side right = Side.of(comparison.right(), report);
        return comparison.relation() == Relation.EQUAL ? equal(left, right) : atLeast(left, right);
    }

    private static Verdict equal(Side left, Side right) {
        if (left.isComplete() && right.isComplete()) {
            return left.stated().compareTo(right.stated()) == 0 ? Verdict.SATISFIED : Verdict.VIOLATED;
        }
        boolean apart = isBelow(left.max(), right.min()) || isBelow(right.max(), left.min());
        return apart || !differByWhole(left, right) ? Verdict.VIOLATED : Verdict.UNDECIDED;
    }

    private static Verdict atLeast(Side left, Side right) {
        if (isBelow(left.max(), right.min())) {
            return Verdict.VIOLATED;
        }
        BigDecimal least = left.min();
        BigDecimal most = right.max();
        return least != null && most != null && least.compareTo(most) >= 0 ? Verdict.SATISFIED : Verdict.UNDECIDED;
    }

    /** Unknown cells are whole, so they cannot make up for a fraction in the stated ones. */
    private static boolean differByWhole(Side left, Side right) {
        BigDecimal difference = left.stated().subtract(right.stated());
        return difference.remainder(BigDecimal.ONE).signum() == 0;
    }

    private static boolean isBelow(@Nullable BigDecimal upper, @Nullable BigDecimal lower) {
        return upper != null && lower != null && upper.compareTo(lower) < 0;
    }
}
