/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.rule;

import java.io.Serializable;
import org.immutables.value.Value;

/** The formula of a rule at one of its places. */
@Value.Immutable
public sealed interface PlacedFormula extends Serializable permits ImmutablePlacedFormula {

    /** Where it is applied. */
    @Value.Parameter
    Place place();

    /** What must hold there. */
    @Value.Parameter
    Formula formula();

    /** Returns a formula at a place. */
    static PlacedFormula of(Place place, Formula formula) {
        return ImmutablePlacedFormula.of(place, formula);
    }
}
