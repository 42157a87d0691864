/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.publishedform.narrative;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.MissingPolicy;
import io.github.gongkai.check.Interval;
import io.github.gongkai.entry.Entry;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.text.Wording;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What words can mean on the form: the sum of some of its rows or cells, 表三 三(一)予以公开 + 三(二)部分公开. */
@Value.Immutable
public abstract sealed class Meaning implements Serializable permits ImmutableMeaning {
    private static final long serialVersionUID = 1L;

    Meaning() {}

    /** What the form calls it. */
    @Value.Parameter
    public abstract Wording wording();

    /** The terms of the sum. Each is a cell, and those that it is the total of, if it is one. */
    @Value.Parameter
    abstract List<Term> terms();

    /** Returns the cells that are added up: of each term the cell itself, though it may be blank and its parts be added up instead. */
    public List<CellRef> cells() {
        return terms().stream().map(Term::cell).toList();
    }

    /**
     * Returns what a report says it to be, or the range in which cells that are not stated leave it. A total that states no figure is
     * taken from its parts.
     *
     * @throws IllegalArgumentException if the report is of another edition
     */
    public Interval in(AnnualReport report, MissingPolicy policy) {
        BigDecimal sum = BigDecimal.ZERO;
        boolean isOpen = false;
        for (Term term : terms()) {
            for (CellRef cell : term.stated(report)) {
                Entry entry = report.entry(cell);
                sum = sum.add(entry.number().orElse(BigDecimal.ZERO));
                isOpen |= !entry.isStated() && !policy.isZero(cell, entry.state());
            }
        }
        return Interval.between(Optional.of(sum), isOpen ? Optional.empty() : Optional.of(sum));
    }

    /**
     * A term of a sum.
     *
     * @param cell the cell
     * @param parts the cells that it is the total of; none if it is not one
     */
    record Term(CellRef cell, List<CellRef> parts) implements Serializable {

        /** The cells to add up: the cell itself, or its parts if it states no figure and has some. */
        List<CellRef> stated(AnnualReport report) {
            return parts.isEmpty() || report.entry(cell).isStated() ? List.of(cell) : parts;
        }
    }

    /** Returns the wording in English. */
    @Override
    public final String toString() {
        return wording().en();
    }
}
