/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.publishedform.narrative;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.MissingPolicy;
import java.util.List;

/**
 * What the narrative of a report says in figures. Sections 一, 五 and 六 often repeat figures of the tables; here their sentences
 * are looked through for them, and they are compared.
 *
 * <p>A sentence is not a cell. Only what is said in a usual way is found, and nothing is taken for a claim that might be of
 * something else: another year, a way in which applications come, a difference from last year. What is found can still be
 * meant otherwise, so that what disagrees is a hint and never an error.
 *
 * <p>Sentences of more than 1,200 characters are passed over, and so is what comes behind the first 200,000 characters of a section.
 */
public final class Claims {
    private Claims() {}

    /** Returns the claims of a report, in the order of its text. */
    public static List<Claim> in(AnnualReport report) {
        return ClaimFinder.claims(report);
    }

    /** Compares the claims of a report with its tables, in which cells that are not stated are unknown. */
    public static List<ClaimCheck> check(AnnualReport report) {
        return check(report, MissingPolicy.UNKNOWN);
    }

    /** Compares the claims of a report with its tables, in the order of its text. */
    public static List<ClaimCheck> check(AnnualReport report, MissingPolicy policy) {
        ClaimChecker checker = new ClaimChecker(report, policy);
        return in(report).stream().map(checker::check).toList();
    }
}
