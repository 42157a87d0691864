package io.github.gongkai.check;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.entry.Entries;
import io.github.gongkai.entry.Entry;
import io.github.gongkai.entry.Figure;
import io.github.gongkai.form.CellKind;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.rule.Admissible;
import io.github.gongkai.rule.Comparison;
import io.github.gongkai.rule.Formula;
import io.github.gongkai.rule.Relation;

/** What a formula means: the verdict on one report, exactly, with whatever cells are not stated. */
final class Evaluation {

    private Evaluation() {}

    static Verdict verdict(Formula formula, AnnualReport report) {
        return formula instanceof Comparison comparison
                ? compare(comparison, report)
                : admit(((Admissible) formula).cell(), report);
    }

    private static Verdict admit(CellRef cell, AnnualReport report) {
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

    private static Verdict compare(Comparison comparison, AnnualReport report) {
        Side left = Side.of(comparison.left(), report);
        Side right = Side.of(comparison.right(), report);
        return comparison.relation() == Relation.EQUAL ? equal(left, right) : atLeast(left, right);
    }

    private static Verdict equal(Side left, Side right) {
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
