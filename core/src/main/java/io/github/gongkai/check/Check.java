/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.check;

import io.github.gongkai.rule.Formula;
import io.github.gongkai.rule.Place;
import io.github.gongkai.rule.Rule;
import java.io.Serializable;
import org.immutables.value.Value;

/** One application of a rule at one place, with its verdict. */
@Value.Immutable
public sealed interface Check extends Serializable permits ImmutableCheck {

    /** The rule that was applied. */
    @Value.Parameter
    Rule rule();

    /** Where it was applied. */
    @Value.Parameter
    Place place();

    /** What had to hold there. */
    @Value.Parameter
    Formula formula();

    /** What became of it. */
    @Value.Parameter
    Verdict verdict();

    /** Returns a rule applied at a place, with its verdict. */
    static Check of(Rule rule, Place place, Formula formula, Verdict verdict) {
        return ImmutableCheck.of(rule, place, formula, verdict);
    }

    /**
     * Returns the key of the check, the same in every run and every edition: {@code T3-01[naturalPerson]}, or the id of the
     * rule alone where it is applied to the document as a whole.
     */
    default String key() {
        String place = place().key();
        return place.isEmpty() ? rule().id().value() : rule().id() + "[" + place + "]";
    }
}
