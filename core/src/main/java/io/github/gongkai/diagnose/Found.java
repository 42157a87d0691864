package io.github.gongkai.diagnose;

import io.github.gongkai.check.Interval;
import java.util.List;

/**
 * A repair as the search finds it.
 *
 * @param changes the cells to be changed, in order, each with the range of its figure
 */
record Found(List<Change> changes) {

    /** A cell with the range that its figure must be in. */
    record Change(int cell, Interval range) {}
}
