/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.rule;

import java.io.Serializable;
import java.util.regex.Pattern;
import org.immutables.value.Value;

/** The permanent id of a rule, such as {@code T3-01}. Ids are never reused and never renumbered. */
@Value.Immutable
public abstract sealed class RuleId implements Comparable<RuleId>, Serializable permits ImmutableRuleId {
    private static final long serialVersionUID = 1L;

    private static final Pattern FORMAT = Pattern.compile("[A-Z][A-Z0-9]*-[0-9]{2,}");

    RuleId() {}

    /** The id as it is written. */
    @Value.Parameter
    public abstract String value();

    /** Throws unless the id has the form of one. */
    @Value.Check
    void check() {
        if (!FORMAT.matcher(value()).matches()) {
            throw new IllegalArgumentException("A rule id is written like T3-01, not \"" + value() + "\".");
        }
    }

    /**
     * Returns the id that is written so: capital letters and digits, a hyphen, and at least two digits.
     *
     * @throws IllegalArgumentException if the text has another form
     */
    public static RuleId of(String value) {
        return ImmutableRuleId.of(value);
    }

    @Override
    public int compareTo(RuleId other) {
        return value().compareTo(other.value());
    }

    /** Returns the id as it is written. */
    @Override
    public final String toString() {
        return value();
    }
}
