package io.github.gongkai.diagnose;

/** How far the search for the repairs of a fault has come. */
public enum SearchEnd {
    /** Every smallest repair was found; if there is none, there is no repair at all with the cells that may be changed. */
    COMPLETE,
    /** No repair has as many cells as the limit or fewer; larger ones were not searched for. */
    SIZE_LIMIT,
    /** The steps that were allowed did not suffice; what was found is right, but may not be all. */
    WORK_LIMIT
}
