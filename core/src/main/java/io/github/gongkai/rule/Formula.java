/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.rule;

import io.github.gongkai.form.CellRef;
import java.io.Serializable;
import java.util.List;

/**
 * What must hold of a report, of two years or of a report and its members: a statement that can be evaluated, explained
 * and written down.
 *
 * <p>In the words of statistical data editing, a {@link Comparison} that asks for equality is a balance edit, and an
 * {@link Admissible} is a domain edit.
 */
public sealed interface Formula extends Serializable
        permits Admissible,
                Comparison,
                DocumentRequirement,
                MembersSum,
                RosterRequirement,
                YearRequirement,
                ZeroForLevels {

    /** Returns every cell of the report that the formula speaks of, each once; none where it speaks of no figures. */
    List<CellRef> cells();

    /** Returns what has to be at hand to apply the formula. */
    Scope scope();
}
