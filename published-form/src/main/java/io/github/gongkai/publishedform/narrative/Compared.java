/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.publishedform.narrative;

import io.github.gongkai.check.Interval;
import io.github.gongkai.check.Verdict;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.text.Wording;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import org.immutables.value.Value;

/** One comparison of a claim: what it says, what the table or the rest of the sentence says, and whether both agree. */
@Value.Immutable
public abstract sealed class Compared implements Serializable permits ImmutableCompared {
    private static final long serialVersionUID = 1L;

    Compared() {}

    /** What the number was compared with. */
    @Value.Parameter
    public abstract Wording what();

    /** The cells that it is the sum of; none where it is no sum of cells. */
    @Value.Parameter
    public abstract List<CellRef> cells();

    /** What the claim says: a number, or the range in which a number is that is not stated itself. */
    @Value.Parameter
    public abstract Interval claimed();

    /** What it is compared with: a number, or the range in which cells that are not stated leave it. */
    @Value.Parameter
    public abstract Interval found();

    /** Whether both agree. */
    @Value.Parameter
    public abstract Verdict verdict();

    static Compared of(Wording what, List<CellRef> cells, Interval claimed, Interval found) {
        return ImmutableCompared.of(what, cells, claimed, found, verdict(claimed, found));
    }

    /** Two ranges that cannot meet disagree; two numbers that are the same agree; anything else is open. */
    private static Verdict verdict(Interval one, Interval other) {
        if (isBelow(one, other) || isBelow(other, one)) {
            return Verdict.VIOLATED;
        }
        return one.single().isPresent() && other.single().isPresent() ? Verdict.SATISFIED : Verdict.UNDECIDED;
    }

    private static boolean isBelow(Interval one, Interval other) {
        BigDecimal most = one.max().orElse(null);
        BigDecimal least = other.min().orElse(null);
        return most != null && least != null && most.compareTo(least) < 0;
    }
}
