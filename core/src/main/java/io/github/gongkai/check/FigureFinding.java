/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.check;

import io.github.gongkai.form.CellRef;
import io.github.gongkai.rule.Comparison;
import io.github.gongkai.rule.Severity;
import io.github.gongkai.text.Language;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A violated check of figures: each cell with its entry, both sums, and the difference.
 *
 * <p>Where the check asks of a single cell that its figure be admissible, that cell is the left side, there are no cells
 * on the right, and the right sum is the range of admissible figures; that a count must be whole besides does not
 * show in a range.
 */
@Value.Immutable
public abstract sealed class FigureFinding implements Finding permits ImmutableFigureFinding {
    private static final long serialVersionUID = 1L;

    FigureFinding() {}

    @Override
    @Value.Parameter
    public abstract Check check();

    @Override
    @Value.Parameter
    public abstract Severity severity();

    /** The cells of the left side, with what stood in them. */
    @Value.Parameter
    public abstract List<CellEntry> left();

    /** The cells of the right side, with what stood in them. */
    @Value.Parameter
    public abstract List<CellEntry> right();

    /** The left sum; more than one number if a cell of that side is not stated. */
    @Value.Parameter
    public abstract Interval leftSum();

    /** The right sum; more than one number if a cell of that side is not stated, or if amounts were rounded. */
    @Value.Parameter
    public abstract Interval rightSum();

    /**
     * Returns a finding as it was written down.
     *
     * @throws IllegalArgumentException if there is no cell on the left side
     */
    public static FigureFinding of(
            Check check,
            Severity severity,
            List<CellEntry> left,
            List<CellEntry> right,
            Interval leftSum,
            Interval rightSum) {
        if (left.isEmpty()) {
            throw new IllegalArgumentException(
                    "A finding of figures has at least one cell on the left side, but " + check.key() + " has none.");
        }
        return ImmutableFigureFinding.of(check, severity, left, right, leftSum, rightSum);
    }

    @Override
    public List<CellEntry> cells() {
        return Stream.concat(left().stream(), right().stream()).collect(Collectors.toUnmodifiableList());
    }

    /**
     * Returns the cell of the report at which the finding is shown if it is shown at one only: the {@linkplain
     * Comparison#mainCell() main cell} of a comparison, and otherwise the first cell that holds another figure than zero.
     */
    public CellRef mainCell() {
        if (check().formula() instanceof Comparison comparison) {
            return comparison.mainCell();
        }
        return left().stream()
                .filter(cell -> cell.entry().number().stream().anyMatch(number -> number.signum() != 0))
                .findFirst()
                .orElse(left().get(0))
                .cell();
    }

    @Override
    public List<String> seen() {
        return cells().stream().map(CellEntry::toString).collect(Collectors.toUnmodifiableList());
    }

    /** Returns the left sum less the right sum; empty if either is more than one number. */
    public Optional<BigDecimal> difference() {
        return leftSum().single().flatMap(left -> rightSum().single().map(left::subtract));
    }

    @Override
    public String message(Language language) {
        return new FindingText(this, language).message();
    }

    /** Returns the key and the English message. */
    @Override
    public final String toString() {
        return key() + " " + message(Language.EN);
    }
}
