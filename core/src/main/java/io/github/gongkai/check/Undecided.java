/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.check;

import io.github.gongkai.text.Wording;
import java.io.Serializable;
import java.util.List;
import org.immutables.value.Value;

/** An undecided check, with what it would take to decide it. */
@Value.Immutable
public sealed interface Undecided extends Serializable permits ImmutableUndecided {

    /** The check that is undecided. */
    @Value.Parameter
    Check check();

    /** Why it is undecided, in words. */
    @Value.Parameter
    Wording reason();

    /**
     * The cells that are not stated, each with the range in which it must lie for the check to hold; none where it is not a
     * cell that is missing.
     */
    @Value.Parameter
    List<MissingCell> missing();

    /** Whether the check would hold if every cell that is not stated were zero. */
    @Value.Parameter
    boolean holdsWithZeros();
}
