package io.github.gongkai.check;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.form.CellKind;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.rule.Admissible;
import io.github.gongkai.rule.Comparison;
import io.github.gongkai.rule.Relation;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Works out, for a check that is violated or undecided, the sums and the ranges that show why. */
final class Explanation {

    private Explanation() {}

    static Finding finding(Check check, AnnualReport report) {
        if (check.formula() instanceof Admissible admissible) {
            CellRef cell = admissible.cell();
            BigDecimal stated = report.entry(cell).number().orElseThrow();
            return ImmutableFinding.of(
                    check, entries(List.of(cell), report), List.of(), Interval.point(stated), admitted(cell.kind()));
        }
        Comparison comparison = (Comparison) check.formula();
        return ImmutableFinding.of(
                check,
                entries(comparison.left(), report),
                entries(comparison.right(), report),
                Side.of(comparison.left(), report).interval(),
                Side.of(comparison.right(), report).interval());
    }

    static Undecided undecided(Check check, AnnualReport report) {
        if (check.formula() instanceof Admissible admissible) {
            CellRef cell = admissible.cell();
            return ImmutableUndecided.of(
                    check, List.of(ImmutableMissingCell.of(cell, report.entry(cell), admitted(cell.kind()))), true);
        }
        Comparison comparison = (Comparison) check.formula();
        Side left = Side.of(comparison.left(), report);
        Side right = Side.of(comparison.right(), report);
        List<MissingCell> missing = new ArrayList<>();
        List<CellRef> unknownLeft = unknown(comparison.left(), report);
        for (CellRef cell : unknownLeft) {
            Side rest = left.without(cell, unknownLeft);
            BigDecimal least = minus(right.min(), rest.max());
            BigDecimal most = comparison.relation() == Relation.EQUAL ? minus(right.max(), rest.min()) : null;
            missing.add(missing(cell, report, least, most));
        }
        List<CellRef> unknownRight = unknown(comparison.right(), report);
        for (CellRef cell : unknownRight) {
            Side rest = right.without(cell, unknownRight);
            BigDecimal least = comparison.relation() == Relation.EQUAL ? minus(left.min(), rest.max()) : null;
            BigDecimal most = minus(left.max(), rest.min());
            missing.add(missing(cell, report, least, most));
        }
        int withZeros = left.stated().compareTo(right.stated());
        return ImmutableUndecided.of(
                check, missing, comparison.relation() == Relation.EQUAL ? withZeros == 0 : withZeros >= 0);
    }

    private static MissingCell missing(
            CellRef cell, AnnualReport report, @Nullable BigDecimal least, @Nullable BigDecimal most) {
        BigDecimal floor = admitted(cell.kind()).min().orElse(null);
        BigDecimal min = least == null || (floor != null && floor.compareTo(least) > 0) ? floor : least;
        return ImmutableMissingCell.of(
                cell,
                report.entry(cell),
                Interval.of(whole(min, RoundingMode.CEILING), whole(most, RoundingMode.FLOOR)));
    }

    /** The nearest whole number within the range: what is missing from a comparison is a count or a change. */
    private static @Nullable BigDecimal whole(@Nullable BigDecimal end, RoundingMode inward) {
        return end == null ? null : end.setScale(0, inward);
    }

    /** The range of the figures that a kind of cell admits. */
    private static Interval admitted(CellKind kind) {
        return Interval.of(kind == CellKind.SIGNED_CHANGE ? null : BigDecimal.ZERO, null);
    }

    private static @Nullable BigDecimal minus(@Nullable BigDecimal a, @Nullable BigDecimal b) {
        return a == null || b == null ? null : a.subtract(b);
    }

    private static List<CellRef> unknown(List<CellRef> cells, AnnualReport report) {
        return cells.stream().filter(cell -> !report.entry(cell).isStated()).toList();
    }

    private static List<CellEntry> entries(List<CellRef> cells, AnnualReport report) {
        return cells.stream()
                .map(cell -> CellEntry.of(cell, report.entry(cell)))
                .toList();
    }
}
