/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.check;

import io.github.gongkai.form.CellRef;
import io.github.gongkai.form.FormEdition;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * What a rule set says about itself in one edition of the form, without any report: how many of its equations are
 * independent, which checks are redundant, which contradict each other, and how well each cell is guarded. From
 * {@link RuleSet#selfCheck(FormEdition)}.
 *
 * <p>Rank, redundancy and contradictions look at the comparisons within one report. Counts are taken as not negative and
 * changes as of either sign, whether or not a rule of the set says so. What holds for some organs only, from year to year
 * or between a report and its members, and the severity of a rule, play no part in them.
 */
@Value.Immutable
public abstract sealed class SelfCheck implements Serializable permits ImmutableSelfCheck {
    private static final long serialVersionUID = 1L;

    SelfCheck() {}

    /** The edition of the form. */
    @Value.Parameter
    public abstract FormEdition edition();

    /** The number of checks that ask two sums of one report to be equal: the balance edits. */
    @Value.Parameter
    public abstract int equalities();

    /**
     * The rank of the equalities over the rationals: the most of them none of which follows from the others. So many cells
     * at most can be worked out from the rest.
     */
    @Value.Parameter
    public abstract int rank();

    /**
     * The checks that ask for nothing that earlier ones do not, in the order of the checks: every equality that is a sum of
     * equalities before it, each any number of times, and every comparison that stands before with the same two sides. An
     * inequality that follows from others in some other way is not among them. There are as many equalities here as the rank
     * is less than their number.
     */
    @Value.Parameter
    public abstract List<Dependency> redundant();

    /**
     * The cells that the comparisons together force to zero, although each alone does not, in the order of the form. A report
     * with a figure in one of them violates one of the named checks at least. None is here that one check alone forces.
     */
    @Value.Parameter
    public abstract List<Contradiction> contradictions();

    /** How many checks and rules speak of each cell: every cell of the edition, in the order of the form. */
    @Value.Parameter
    public abstract List<Guard> guards();

    /** Returns the cells that no comparison speaks of, in the order of the form. */
    public List<CellRef> cellsWithoutComparison() {
        return guards().stream()
                .filter(guard -> guard.comparisons() == 0)
                .map(Guard::cell)
                .collect(Collectors.toUnmodifiableList());
    }

    /** Returns the edition, the numbers, and what is redundant or contradictory. */
    @Override
    public final String toString() {
        return edition() + ": " + equalities() + " equalities of rank " + rank() + ", redundant " + redundant()
                + ", contradictions " + contradictions();
    }
}
