/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.diagnose;

/** How far the search for the repairs of a fault has come. */
public enum SearchEnd {
    /** Every smallest repair was found; if there is none, there is no repair at all with the cells that may be changed. */
    COMPLETE,
    /**
     * Larger repairs than the limit allows were not searched for. There are none within the limit, or none that surely weighs less
     * than a larger one; those that are given are smallest ones, but there may be larger ones of the same weight.
     */
    SIZE_LIMIT,
    /** The steps that were allowed did not suffice; what was found is right, but may not be all. */
    WORK_LIMIT
}
