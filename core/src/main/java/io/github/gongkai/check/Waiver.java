/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.check;

import java.io.Serializable;
import java.util.List;
import org.immutables.value.Value;

/**
 * Someone's word that a finding is known and may stand. It is tied to the rule, the place and the values that were seen,
 * and is void as soon as one of them is another.
 */
@Value.Immutable
public abstract sealed class Waiver implements Serializable permits ImmutableWaiver {
    private static final long serialVersionUID = 1L;

    Waiver() {}

    /** The key of the finding: {@code T3-01[naturalPerson]}. */
    @Value.Parameter
    public abstract String key();

    /** What was seen, as {@link Finding#seen()} says it. */
    @Value.Parameter
    public abstract List<String> seen();

    /** Why the finding may stand. */
    @Value.Parameter
    public abstract String reason();

    /** Throws unless there is a reason. */
    @Value.Check
    void check() {
        if (reason().isBlank()) {
            throw new IllegalArgumentException("A waiver of " + key() + " needs a reason.");
        }
    }

    /** Returns whether the waiver is for this finding, with these values. */
    public boolean covers(Finding finding) {
        return key().equals(finding.key()) && seen().equals(finding.seen());
    }

    /**
     * Returns the waiver of a finding.
     *
     * @throws IllegalArgumentException if the reason is blank
     */
    public static Waiver of(Finding finding, String reason) {
        return of(finding.key(), finding.seen(), reason);
    }

    /**
     * Returns the waiver of the finding with a key and certain values, as they were written down.
     *
     * @throws IllegalArgumentException if the reason is blank
     */
    public static Waiver of(String key, List<String> seen, String reason) {
        return ImmutableWaiver.of(key, seen, reason);
    }
}
