/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.rule;

import io.github.gongkai.OrganLevel;
import io.github.gongkai.form.CellKind;
import io.github.gongkai.form.CellRef;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * Certain cells are zero, blank or marked in the report of an organ of certain levels. Nothing is said of organs of
 * other levels, nor of those whose level is not known.
 */
@Value.Immutable
public abstract sealed class ZeroForLevels implements Formula permits ImmutableZeroForLevels {
    private static final long serialVersionUID = 1L;

    ZeroForLevels() {}

    /** The levels of the organs that the formula is for. */
    @Value.Parameter
    public abstract Set<OrganLevel> levels();

    @Override
    @Value.Parameter
    public abstract List<CellRef> cells();

    @Override
    public Scope scope() {
        return Scope.REPORT;
    }

    /** Throws unless there are levels and counts, each once, of one edition. */
    @Value.Check
    void check() {
        if (levels().isEmpty() || levels().contains(OrganLevel.UNKNOWN)) {
            throw new IllegalArgumentException("The levels of organs must be given, and known: " + levels() + ".");
        }
        if (cells().isEmpty()) {
            throw new IllegalArgumentException("At least one cell must be given.");
        }
        Set<CellRef> seen = new HashSet<>();
        for (CellRef cell : cells()) {
            if (cell.kind() != CellKind.COUNT
                    || !seen.add(cell)
                    || cell.edition() != cells().get(0).edition()) {
                throw new IllegalArgumentException(
                        "The cells must be counts of one edition, each given once, but one is " + cell + ".");
            }
        }
    }

    /**
     * Returns the formula that the cells are zero, blank or marked in reports of organs of these levels.
     *
     * @throws IllegalArgumentException if there is no level or an unknown one, or no cell, or one that is no count, stands
     *     twice or is of another edition than the others
     */
    public static ZeroForLevels of(Collection<OrganLevel> levels, Collection<CellRef> cells) {
        return ImmutableZeroForLevels.of(Set.copyOf(levels), List.copyOf(cells));
    }

    /** Returns the paths of the cells and the levels. */
    @Override
    public final String toString() {
        return cells().stream().map(CellRef::path).collect(Collectors.joining(" + ")) + " = 0 for "
                + levels().stream().map(OrganLevel::name).sorted().collect(Collectors.joining(" or "));
    }
}
