/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.diagnose;

import java.io.Serializable;
import java.util.List;
import org.immutables.value.Value;

/** What a single wrong figure in a cell would be known by, where the figures of all other cells are right. */
@Value.Immutable
public abstract sealed class Locatability implements Serializable permits ImmutableLocatability {
    private static final long serialVersionUID = 1L;

    Locatability() {}

    /** Whether the equations of the hard rules notice it, whatever figure it is. */
    @Value.Parameter
    public abstract boolean isNoticed();

    /** The other cells that may be wrong instead, since the equations cannot tell; only that no figure is negative may. In the order of the form. */
    @Value.Parameter
    public abstract List<DossierCell> confusable();

    /** Returns whether the wrong cell is always found, and its right figure with it. */
    public boolean isLocatable() {
        return isNoticed() && confusable().isEmpty();
    }

    /** Returns whether a wrong figure is noticed, and what it could be taken for. */
    @Override
    public final String toString() {
        return isNoticed() ? "noticed, could be " + confusable() : "not noticed";
    }
}
