package io.github.gongkai.check;

import io.github.gongkai.entry.Entries;
import io.github.gongkai.form.CellKind;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.form.Section;
import io.github.gongkai.rule.Admissible;
import io.github.gongkai.rule.Comparison;
import io.github.gongkai.rule.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The checks of one table as index tables over its flat entries, to see quickly that all of them hold.
 *
 * <p>Every cell that a check needs must hold a whole number of at most fifteen digits, so that sums are exact in a
 * {@code long}; if one does not, the quick way gives up.
 */
final class TablePlan {
    /** Cells that must hold a figure that is not negative. */
    private final int[] notNegative;

    /** Cells that must hold a whole number, of either sign. */
    private final int[] whole;

    private final int[][] equalLeft;
    private final int[][] equalRight;
    private final int[][] atLeastLeft;
    private final int[][] atLeastRight;

    TablePlan(List<Check> checks, Section section) {
        List<Comparison> comparisons = new ArrayList<>();
        List<CellRef> admissible = new ArrayList<>();
        for (Check check : checks) {
            if (check.formula().cells().get(0).section() != section) {
                continue;
            }
            if (check.formula() instanceof Comparison comparison) {
                comparisons.add(comparison);
            } else {
                admissible.add(((Admissible) check.formula()).cell());
            }
        }
        List<CellRef> unsigned = admissible.stream()
                .filter(cell -> cell.kind() != CellKind.SIGNED_CHANGE)
                .toList();
        this.notNegative = indexes(unsigned.stream());
        this.whole = indexes(
                Stream.concat(admissible.stream(), comparisons.stream().flatMap(formula -> formula.cells().stream()))
                        .distinct()
                        .filter(cell -> !unsigned.contains(cell)));
        List<Comparison> equal = ofRelation(comparisons, Relation.EQUAL);
        List<Comparison> atLeast = ofRelation(comparisons, Relation.AT_LEAST);
        this.equalLeft =
                equal.stream().map(formula -> indexes(formula.left().stream())).toArray(int[][]::new);
        this.equalRight =
                equal.stream().map(formula -> indexes(formula.right().stream())).toArray(int[][]::new);
        this.atLeastLeft = atLeast.stream()
                .map(formula -> indexes(formula.left().stream()))
                .toArray(int[][]::new);
        this.atLeastRight = atLeast.stream()
                .map(formula -> indexes(formula.right().stream()))
                .toArray(int[][]::new);
    }

    private static List<Comparison> ofRelation(List<Comparison> comparisons, Relation relation) {
        return comparisons.stream()
                .filter(formula -> formula.relation() == relation)
                .toList();
    }

    private static int[] indexes(Stream<CellRef> cells) {
        return cells.mapToInt(CellRef::index).toArray();
    }

    boolean plainlyHolds(Entries entries) {
        long signs = 0;
        for (int index : notNegative) {
            signs |= entries.packed(index);
        }
        if (signs < 0) {
            return false;
        }
        for (int index : whole) {
            if (entries.packed(index) < -Entries.MAX_PACKED) {
                return false;
            }
        }
        for (int i = 0; i < equalLeft.length; i++) {
            if (sum(equalLeft[i], entries) != sum(equalRight[i], entries)) {
                return false;
            }
        }
        for (int i = 0; i < atLeastLeft.length; i++) {
            if (sum(atLeastLeft[i], entries) < sum(atLeastRight[i], entries)) {
                return false;
            }
        }
        return true;
    }

    private static long sum(int[] indexes, Entries entries) {
        long sum = 0;
        for (int index : indexes) {
            sum += entries.packed(index);
        }
        return sum;
    }
}
