package io.github.gongkai.rule;

import io.github.gongkai.form.CellRef;
import java.io.Serializable;
import java.util.List;

/**
 * What must hold of certain cells of one report: a statement that can be evaluated, explained and written down.
 *
 * <p>In the words of statistical data editing, a {@link Comparison} that asks for equality is a balance edit, and an
 * {@link Admissible} is a domain edit.
 */
public sealed interface Formula extends Serializable permits Comparison, Admissible {

    /** Returns every cell that the formula speaks of, each once. */
    List<CellRef> cells();
}
