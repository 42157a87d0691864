/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.publishedform.narrative;

import io.github.gongkai.check.Verdict;
import io.github.gongkai.rule.Severity;
import io.github.gongkai.text.Language;
import java.io.Serializable;
import java.util.List;
import org.immutables.value.Value;

/**
 * What became of one claim. It is satisfied if it is right in any meaning that its words can have, violated if it is wrong in
 * all of them, undecided where cells that are not stated leave it open, and not applicable if it is of another year or of
 * something that the edition has no cells for.
 */
@Value.Immutable
public abstract sealed class ClaimCheck implements Serializable permits ImmutableClaimCheck {
    private static final long serialVersionUID = 1L;

    ClaimCheck() {}

    /** The claim. */
    @Value.Parameter
    public abstract Claim claim();

    /** What became of it. */
    @Value.Parameter
    public abstract Verdict verdict();

    /** What it was compared with, the usual meaning first; none if the edition has no such cells. */
    @Value.Parameter
    public abstract List<Compared> compared();

    /** Returns the rule by which it was compared. */
    public final NarrativeRule rule() {
        return claim().rule();
    }

    /** Returns how severe it is if it is violated: worth a look. */
    public final Severity severity() {
        return rule().severity();
    }

    /** Returns whether it is right, but not in the usual meaning of its words. */
    public final boolean isInOtherMeaning() {
        return verdict() == Verdict.SATISFIED
                && claim() instanceof FigureClaim
                && compared().get(0).verdict() != Verdict.SATISFIED;
    }

    /** Returns in words where it stands, what it says, and what it was compared with. */
    public String message(Language language) {
        return ClaimText.message(this, language);
    }

    /** Returns the rule, the verdict and the English message. */
    @Override
    public final String toString() {
        return rule().id() + " " + verdict() + " " + message(Language.EN);
    }
}
