/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.diagnose;

import java.io.Serializable;
import java.util.List;
import org.immutables.value.Value;

/** A figure that the hard rules force but that is not filled in, because another rule of the set would be violated with it. */
@Value.Immutable
public abstract sealed class WithheldFigure implements Serializable permits ImmutableWithheldFigure {
    private static final long serialVersionUID = 1L;

    WithheldFigure() {}

    /** The figure. */
    @Value.Parameter
    public abstract DerivedFigure figure();

    /** The keys of the checks that would be violated, with it or with one that it is derived from, behind {@code previous:} for those of last year's report alone: {@code A-01[received.total]}. */
    @Value.Parameter
    public abstract List<String> breaks();
}
