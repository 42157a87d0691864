/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.diagnose;

import io.github.gongkai.check.Interval;
import io.github.gongkai.entry.Entry;
import io.github.gongkai.text.Language;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** One cell of a repair: what it states, and what it must state instead. */
@Value.Immutable
public abstract sealed class Correction implements Serializable permits ImmutableCorrection {
    private static final long serialVersionUID = 1L;

    Correction() {}

    /** The cell that is wrong. */
    @Value.Parameter
    public abstract DossierCell cell();

    /**
     * What stands in it: a stated figure, or what the missing policy counts as zero. For the members together it is their sum.
     */
    @Value.Parameter
    public abstract Entry found();

    /**
     * The range in which its figure must lie, if no other cells are changed than those of the repair, and of the repairs of the
     * other faults. Counts and changes are whole numbers in it; there may be some in between that the other cells do not allow.
     * An amount is in the unit of what was found, or in 万元 if that has none.
     */
    @Value.Parameter
    public abstract Interval range();

    /** How the figure may have come to be written as it is; empty if the right figure is not known or nothing is apparent. */
    @Value.Parameter
    public abstract Optional<SlipKind> slip();

    /** Returns the right figure, if it is forced. */
    public Optional<BigDecimal> value() {
        return range().single();
    }

    /** Returns in words what its figure must be: 应为 3375. */
    public String expectation(Language language) {
        return new CorrectionText(this, language).expectation();
    }

    /** Returns the correction in words: 表三 三(七)总计·自然人 应为 3375，填作 3357：数字颠倒. */
    public String message(Language language) {
        return new CorrectionText(this, language).message();
    }

    /** Returns the path of the cell, what stands in it, and what should. */
    @Override
    public final String toString() {
        return cell() + ": " + found() + " -> " + range()
                + slip().map(kind -> " " + kind).orElse("");
    }
}
