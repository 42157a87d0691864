package io.github.gongkai.rule;

import io.github.gongkai.form.CellKind;
import io.github.gongkai.form.CellRef;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** A relation between two sums of cells. A side without cells is zero. */
@Value.Immutable
public abstract sealed class Comparison implements Formula permits ImmutableComparison {
    private static final long serialVersionUID = 1L;

    Comparison() {}

    /** The cells whose sum is the left side. */
    @Value.Parameter
    public abstract List<CellRef> left();

    /** How the sums must relate. */
    @Value.Parameter
    public abstract Relation relation();

    /** The cells whose sum is the right side. */
    @Value.Parameter
    public abstract List<CellRef> right();

    @Override
    public List<CellRef> cells() {
        return Stream.concat(left().stream(), right().stream()).collect(Collectors.toUnmodifiableList());
    }

    /** Throws unless the cells can be added up. */
    @Value.Check
    void check() {
        if (left().isEmpty()) {
            throw new IllegalArgumentException("The left side of a comparison has at least one cell.");
        }
        Set<CellRef> seen = new HashSet<>();
        for (CellRef cell : cells()) {
            if (!seen.add(cell)) {
                throw new IllegalArgumentException("The cell " + cell + " stands twice in one comparison.");
            }
            if (cell.kind() == CellKind.AMOUNT) {
                throw new IllegalArgumentException("The cell " + cell + " is an amount, which is not added to counts.");
            }
            if (cell.edition() != left().get(0).edition()) {
                throw new IllegalArgumentException(
                        "The cells " + left().get(0) + " and " + cell + " are of different editions.");
            }
        }
    }

    /**
     * Returns the formula that two sums are equal.
     *
     * @throws IllegalArgumentException if a cell stands twice, is an amount, or is of another edition than the others
     */
    public static Comparison equal(Collection<CellRef> left, Collection<CellRef> right) {
        return ImmutableComparison.of(left, Relation.EQUAL, right);
    }

    /**
     * Returns the formula that the first sum is at least the second.
     *
     * @throws IllegalArgumentException if a cell stands twice, is an amount, or is of another edition than the others
     */
    public static Comparison atLeast(Collection<CellRef> left, Collection<CellRef> right) {
        return ImmutableComparison.of(left, Relation.AT_LEAST, right);
    }

    /** Returns the two sums by the paths of their cells. */
    @Override
    public final String toString() {
        return side(left()) + " " + relation().symbol() + " " + side(right());
    }

    private static String side(List<CellRef> cells) {
        return cells.isEmpty() ? "0" : cells.stream().map(CellRef::path).collect(Collectors.joining(" + "));
    }
}
