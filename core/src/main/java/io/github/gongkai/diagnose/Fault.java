/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.diagnose;

import io.github.gongkai.check.Finding;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * A group of figures that together cannot be right, or of which that could not be found out, with every smallest repair. Faults of one diagnosis are independent: any repair
 * of one goes with any of another. Only if the search for one of them was cut short, that is not known.
 */
@Value.Immutable
public abstract sealed class Fault implements Serializable permits ImmutableFault {
    private static final long serialVersionUID = 1L;

    Fault() {}

    /**
     * The checks that together cannot hold with the figures as they are, where one that its kind of cell does not admit counts as
     * unknown; each of them may be undecided by itself. Those of this report come before those of last year's, rule by rule.
     */
    @Value.Parameter
    public abstract List<DossierCheck> conflict();

    /** Every smallest repair, the likeliest first; see {@link #end()} for when there are none, or not all. */
    @Value.Parameter
    public abstract List<Repair> repairs();

    /** How far the search has come. */
    @Value.Parameter
    public abstract SearchEnd end();

    /** The weight of the repairs; if none was found, all that is known is that none weighs less. A cell weighs 1 unless said otherwise. */
    @Value.Parameter
    public abstract int weight();

    /** The findings that the fault explains, in the order of the checks. Two faults may have a part in one finding. */
    @Value.Parameter
    public abstract List<Finding> findings();

    /** The findings of last year's report, checked by itself, that the fault explains. */
    @Value.Parameter
    public abstract List<Finding> findingsOfPrevious();

    /** Returns whether there is one smallest repair, and no other; beside a fault the search for which was cut short, of this fault alone. */
    public boolean isUnique() {
        return end() == SearchEnd.COMPLETE && repairs().size() == 1;
    }

    /** Returns every cell of any of the repairs, that of the likeliest repair first. */
    public List<DossierCell> candidates() {
        return repairs().stream()
                .flatMap(repair -> repair.cells().stream())
                .distinct()
                .collect(Collectors.toUnmodifiableList());
    }

    /** Returns the conflict and the repairs. */
    @Override
    public final String toString() {
        return conflict() + " " + end() + " " + repairs();
    }
}
