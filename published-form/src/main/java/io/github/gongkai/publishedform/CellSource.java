/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.publishedform;

import java.io.Serializable;
import org.immutables.value.Value;

/** Where the source has a cell of the form, and what stands there. */
@Value.Immutable
public sealed interface CellSource extends Serializable permits ImmutableCellSource {

    /** Where it stands. If it stands there more than once, the first of them. */
    @Value.Parameter
    SourcePlace place();

    /** The text as it stands there, without white space at the ends. */
    @Value.Parameter
    String raw();

    /** Returns a place and the text that stands there. */
    static CellSource of(SourcePlace place, String raw) {
        return ImmutableCellSource.of(place, raw);
    }
}
