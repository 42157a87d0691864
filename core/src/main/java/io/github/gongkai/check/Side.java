/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.check;

import io.github.gongkai.MissingPolicy;
import io.github.gongkai.entry.Entries;
import io.github.gongkai.entry.Entry;
import io.github.gongkai.form.CellKind;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.rule.Term;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One side of a comparison, added up: the exact sum of what is stated, and what the cells that are not stated leave open.
 * Unknown counts are whole and not negative, unknown changes are whole.
 */
final class Side {
    /** The sum of the stated figures that are held as whole numbers. */
    private final long whole;

    /** The sum of the other stated figures: decimals, and numbers of more digits; null if there are none. */
    private final @Nullable BigDecimal rest;

    private final int unknown;
    private final boolean openBelow;

    private Side(long whole, @Nullable BigDecimal rest, int unknown, boolean openBelow) {
        this.whole = whole;
        this.rest = rest;
        this.unknown = unknown;
        this.openBelow = openBelow;
    }

    /** The side of a sum that is known, and so many unknown terms. */
    static Side of(BigDecimal stated, long unknown, boolean signed) {
        return new Side(0, stated, (int) Math.min(unknown, Integer.MAX_VALUE), signed && unknown > 0);
    }

    /** Adds up a side, term by term. */
    static final class Builder {
        private final MissingPolicy policy;
        private long whole;
        private @Nullable BigDecimal rest;
        private int unknown;
        private boolean openBelow;

        Builder(MissingPolicy policy) {
            this.policy = policy;
        }

        void add(CellRef cell, Entries entries) {
            long packed = entries.packed(cell.index());
            if (packed >= -Entries.MAX_PACKED) {
                whole += packed;
                return;
            }
            Entry entry = entries.get(cell.index());
            BigDecimal number = entry.number().orElse(null);
            if (number != null) {
                rest = rest == null ? number : rest.add(number);
            } else if (!policy.isZero(cell, entry.state())) {
                unknown++;
                openBelow |= cell.kind() == CellKind.SIGNED_CHANGE;
            }
        }

        Side build() {
            return new Side(whole, rest, unknown, openBelow);
        }
    }

    /** The sum of what is stated. */
    BigDecimal stated() {
        BigDecimal sum = BigDecimal.valueOf(whole);
        return rest == null ? sum : sum.add(rest);
    }

    /** Compares the sums of what is stated on two sides. */
    int compareStated(Side other) {
        return rest == null && other.rest == null
                ? Long.compare(whole, other.whole)
                : stated().compareTo(other.stated());
    }

    /** Whether what is stated on two sides differs by a whole number, so that unknown cells, which are whole, can make up for it. */
    boolean differsByWhole(Side other) {
        return (rest == null && other.rest == null)
                || stated().subtract(other.stated()).remainder(BigDecimal.ONE).signum() == 0;
    }

    /** Whether every cell is stated. */
    boolean isComplete() {
        return unknown == 0;
    }

    /** Whether an unknown cell may be negative. */
    boolean isOpenBelow() {
        return openBelow;
    }

    @Nullable
    BigDecimal min() {
        return openBelow ? null : stated();
    }

    @Nullable
    BigDecimal max() {
        return unknown == 0 ? stated() : null;
    }

    Interval interval() {
        return Interval.of(min(), max());
    }

    /** This side without one of its unknown terms. */
    Side without(Term unknownTerm, List<Term> unknownTerms) {
        boolean stillOpen = unknownTerms.stream()
                .anyMatch(term -> term != unknownTerm && term.cell().kind() == CellKind.SIGNED_CHANGE);
        return new Side(whole, rest, unknown - 1, stillOpen);
    }
}
