/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.testkit.property;

import io.github.gongkai.check.Verdict;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;

/**
 * Tries every assignment of whole numbers, up to a bound, to the unknown terms of a sum, and notes which of them hold.
 * Works in tenths, so that stated terms may have one decimal.
 */
final class AssignmentSearch {
    private static final long ONE = 10;

    private final long[] terms;
    private final long[] least;
    private final long[] most;
    private boolean someHolds;
    private boolean allHold = true;

    /**
     * Searches.
     *
     * @param stated the stated terms, already with their sign in the sum; empty for an unknown term
     * @param from the least value that each unknown term may take in the sum
     * @param to the greatest value that each unknown term may take in the sum
     * @param holds whether a sum, in tenths, is as it should be
     */
    AssignmentSearch(List<Optional<BigDecimal>> stated, int[] from, int[] to, LongPredicate holds) {
        this.terms = new long[stated.size()];
        this.least = new long[terms.length];
        this.most = new long[terms.length];
        Arrays.fill(least, Long.MAX_VALUE);
        Arrays.fill(most, Long.MIN_VALUE);
        search(0, 0, stated, from, to, holds);
    }

    private void search(
            int term, long sum, List<Optional<BigDecimal>> stated, int[] from, int[] to, LongPredicate holds) {
        if (term == terms.length) {
            note(holds.test(sum));
            return;
        }
        Optional<BigDecimal> number = stated.get(term);
        if (number.isPresent()) {
            terms[term] = number.get().movePointRight(1).longValueExact();
            search(term + 1, sum + terms[term], stated, from, to, holds);
            return;
        }
        for (long value = from[term]; value <= to[term]; value++) {
            terms[term] = value * ONE;
            search(term + 1, sum + terms[term], stated, from, to, holds);
        }
    }

    private void note(boolean holds) {
        someHolds |= holds;
        allHold &= holds;
        for (int i = 0; holds && i < terms.length; i++) {
            least[i] = Math.min(least[i], terms[i]);
            most[i] = Math.max(most[i], terms[i]);
        }
    }

    /** What every assignment together says. */
    Verdict verdict() {
        return allHold ? Verdict.SATISFIED : someHolds ? Verdict.UNDECIDED : Verdict.VIOLATED;
    }

    /** The least value of a term in an assignment that holds. */
    long least(int term) {
        return least[term] / ONE;
    }

    /** The greatest value of a term in an assignment that holds. */
    long most(int term) {
        return most[term] / ONE;
    }
}
