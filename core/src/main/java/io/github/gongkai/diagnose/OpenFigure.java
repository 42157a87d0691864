/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.diagnose;

import io.github.gongkai.check.Interval;
import io.github.gongkai.entry.Entry;
import java.io.Serializable;
import org.immutables.value.Value;

/**
 * A cell that states no figure and is not forced to one, or to one of more digits than can be published, with the range in which its
 * figure must lie for all hard rules to hold.
 */
@Value.Immutable
public abstract sealed class OpenFigure implements Serializable permits ImmutableOpenFigure {
    private static final long serialVersionUID = 1L;

    OpenFigure() {}

    /** The cell. */
    @Value.Parameter
    public abstract DossierCell cell();

    /** What stands in it instead of a figure. */
    @Value.Parameter
    public abstract Entry found();

    /** The range; both ends can be reached. */
    @Value.Parameter
    public abstract Interval range();

    /** Returns the path of the cell and the range. */
    @Override
    public final String toString() {
        return cell() + " in " + range();
    }
}
