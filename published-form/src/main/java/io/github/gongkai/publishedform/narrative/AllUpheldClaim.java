/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.publishedform.narrative;

import io.github.gongkai.form.ReviewTrack;
import io.github.gongkai.form.Section;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** That all cases of reconsideration or litigation were upheld: 均获维持. */
@Value.Immutable
public abstract sealed class AllUpheldClaim implements Claim permits ImmutableAllUpheldClaim {
    private static final long serialVersionUID = 1L;

    AllUpheldClaim() {}

    @Override
    @Value.Parameter
    public abstract Optional<Section> section();

    @Override
    @Value.Parameter
    public abstract String sentence();

    @Override
    @Value.Parameter
    public abstract String text();

    @Override
    @Value.Parameter
    public abstract int position();

    /** The tracks that the sentence speaks of; at least one. */
    @Value.Parameter
    public abstract List<ReviewTrack> tracks();

    /** Returns N-09. */
    @Override
    public NarrativeRule rule() {
        return NarrativeRule.REVIEW_RESULT;
    }

    /** Returns the rule and the words. */
    @Override
    public final String toString() {
        return rule().id() + " " + text();
    }
}
