/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.testkit;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.check.Dossier;
import io.github.gongkai.rule.Place;
import io.github.gongkai.rule.RuleId;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.immutables.value.Value;

/**
 * A report that breaks one rule at one place, and the answer: every check of the standard set that must be violated, worked out
 * from the way it was broken, not by the engine.
 *
 * <p>Some checks cannot fail alone. The column 总计 of section 三 is the sum of the other columns, so an equality that fails in
 * one column fails in another or in a row. The companions of the broken check are as few as the form's algebra allows.
 */
@Value.Immutable
public sealed interface BrokenReport permits ImmutableBrokenReport {

    /** The rule that is broken. */
    @Value.Parameter
    RuleId rule();

    /** Where it is broken. */
    @Value.Parameter
    Place place();

    /**
     * The report, with last year's where a rule from year to year is broken, and with its members where one of the roll-up is. To
     * break those, last year's or a member's report is changed, and not this one; it may then have faults of its own, which are
     * not checked here.
     */
    @Value.Parameter
    Dossier dossier();

    /** The same before anything was broken: consistent. */
    @Value.Parameter
    Dossier original();

    /** The keys of the checks that must be violated, such as {@code T3-01[naturalPerson]}: the broken one, and its companions. */
    @Value.Parameter
    @Value.NaturalOrder
    SortedSet<String> violated();

    /** Returns the report that is checked. */
    default AnnualReport report() {
        return dossier().report();
    }

    /** Returns the key of the check that was to be broken. */
    default String key() {
        return Breaking.key(rule(), place());
    }

    /** Returns the checks that fail with the broken one because the algebra forces some to. */
    default SortedSet<String> companions() {
        SortedSet<String> others = new TreeSet<>(violated());
        others.remove(key());
        return Collections.unmodifiableSortedSet(others);
    }
}
