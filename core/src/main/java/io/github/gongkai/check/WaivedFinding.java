/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.check;

import java.io.Serializable;
import org.immutables.value.Value;

/** A finding that a waiver covers. */
@Value.Immutable
public sealed interface WaivedFinding extends Serializable permits ImmutableWaivedFinding {

    /** The finding. */
    @Value.Parameter
    Finding finding();

    /** The waiver that covers it. */
    @Value.Parameter
    Waiver waiver();
}
