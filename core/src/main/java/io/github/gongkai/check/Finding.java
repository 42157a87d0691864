package io.github.gongkai.check;

import io.github.gongkai.rule.Rule;
import io.github.gongkai.text.Language;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A violated check, with everything that shows why: each cell with its entry, both sums, and the difference.
 *
 * <p>Where the check asks of a single cell that its figure be admissible, that cell is the left side, there are no cells
 * on the right, and the right sum is the range of admissible figures; that a count must be whole besides does not
 * show in a range.
 */
@Value.Immutable
public abstract sealed class Finding implements Serializable permits ImmutableFinding {
    private static final long serialVersionUID = 1L;

    Finding() {}

    /** The check that is violated. */
    @Value.Parameter
    public abstract Check check();

    /** The cells of the left side, with what stood in them. */
    @Value.Parameter
    public abstract List<CellEntry> left();

    /** The cells of the right side, with what stood in them. */
    @Value.Parameter
    public abstract List<CellEntry> right();

    /** The left sum; more than one number if a cell of that side is not stated. */
    @Value.Parameter
    public abstract Interval leftSum();

    /** The right sum; more than one number if a cell of that side is not stated. */
    @Value.Parameter
    public abstract Interval rightSum();

    /** Returns the rule that is violated. */
    public Rule rule() {
        return check().rule();
    }

    /** Returns the key of the finding, the same in every run and every edition: {@code T3-01[naturalPerson]}. */
    public String key() {
        return check().key();
    }

    /** Returns every cell of the finding, with what stood in it. */
    public List<CellEntry> cells() {
        return Stream.concat(left().stream(), right().stream()).collect(Collectors.toUnmodifiableList());
    }

    /** Returns the left sum less the right sum; empty if either is more than one number. */
    public Optional<BigDecimal> difference() {
        return leftSum().single().flatMap(left -> rightSum().single().map(left::subtract));
    }

    /** Returns the finding in words: the place, what must hold, and the formula with the labels and numbers put in. */
    public String message(Language language) {
        return new FindingText(this, language).message();
    }

    /** Returns the key and the English message. */
    @Override
    public final String toString() {
        return key() + " " + message(Language.EN);
    }
}
