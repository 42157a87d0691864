/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.rule;

import io.github.gongkai.form.CellKind;
import io.github.gongkai.form.CellRef;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** A relation between two sums of cells, of one report or of two years. A side without cells is zero. */
@Value.Immutable
public abstract sealed class Comparison implements Formula permits ImmutableComparison {
    private static final long serialVersionUID = 1L;

    Comparison() {}

    /** The terms whose sum is the left side. */
    @Value.Parameter
    public abstract List<Term> left();

    /** How the sums must relate. */
    @Value.Parameter
    public abstract Relation relation();

    /** The terms whose sum is the right side. */
    @Value.Parameter
    public abstract List<Term> right();

    /** Returns the terms of both sides, the left before the right. */
    public List<Term> terms() {
        return Stream.concat(left().stream(), right().stream()).collect(Collectors.toUnmodifiableList());
    }

    @Override
    public List<CellRef> cells() {
        return ofReport(terms());
    }

    private static List<CellRef> ofReport(List<Term> terms) {
        return terms.stream()
                .filter(term -> term.role() == ReportRole.THIS)
                .map(Term::cell)
                .collect(Collectors.toUnmodifiableList());
    }

    /**
     * Returns the cell of the report that stands for the comparison as a whole: the total of a sum, 三(七) for 一 + 二 = 三(七) + 四.
     *
     * <p>It is the first cell of one side: of two equal ones that of a single cell, or the right one if neither or both are; of two of
     * which one is at least the other, the left, and there a change if it has one, since only that can make a sum negative. It is
     * of the other side if that one has no cell of the report.
     */
    public CellRef mainCell() {
        boolean atLeast = relation() == Relation.AT_LEAST;
        boolean isLeft = atLeast || (left().size() == 1 && right().size() > 1);
        List<CellRef> side = ofReport(isLeft ? left() : right());
        CellRef first = (side.isEmpty() ? cells() : side).get(0);
        return side.stream()
                .filter(cell -> atLeast && cell.kind() == CellKind.SIGNED_CHANGE)
                .findFirst()
                .orElse(first);
    }

    @Override
    public Scope scope() {
        return terms().stream().anyMatch(term -> term.role() == ReportRole.PREVIOUS) ? Scope.YEARS : Scope.REPORT;
    }

    /** Throws unless the cells can be added up. */
    @Value.Check
    void check() {
        if (left().isEmpty()) {
            throw new IllegalArgumentException("The left side of a comparison has at least one cell.");
        }
        if (cells().isEmpty()) {
            throw new IllegalArgumentException("A comparison speaks of at least one cell of the report: " + this + ".");
        }
        CellRef first = left().get(0).cell();
        Set<Term> seen = new HashSet<>();
        for (Term term : terms()) {
            CellRef cell = term.cell();
            if (!seen.add(term)) {
                throw new IllegalArgumentException("The cell " + cell + " stands twice in one comparison.");
            }
            if (cell.kind() == CellKind.AMOUNT) {
                throw new IllegalArgumentException("The cell " + cell + " is an amount, which is not added to counts.");
            }
            if (cell.edition() != first.edition()) {
                throw new IllegalArgumentException(
                        "The cells " + first + " and " + cell + " are of different editions.");
            }
        }
    }

    /**
     * Returns the formula that two sums of cells of the report are equal.
     *
     * @throws IllegalArgumentException if a cell stands twice, is an amount, or is of another edition than the others
     */
    public static Comparison equal(Collection<CellRef> left, Collection<CellRef> right) {
        return of(terms(left), Relation.EQUAL, terms(right));
    }

    /**
     * Returns the formula that the first sum of cells of the report is at least the second.
     *
     * @throws IllegalArgumentException if a cell stands twice, is an amount, or is of another edition than the others
     */
    public static Comparison atLeast(Collection<CellRef> left, Collection<CellRef> right) {
        return of(terms(left), Relation.AT_LEAST, terms(right));
    }

    /**
     * Returns the formula that two sums are so related, with terms of this report and of the one before.
     *
     * @throws IllegalArgumentException if a term stands twice, is an amount, or is of another edition than the others, or
     *     if there is no term of this report
     */
    public static Comparison of(Collection<Term> left, Relation relation, Collection<Term> right) {
        return ImmutableComparison.of(List.copyOf(left), relation, List.copyOf(right));
    }

    private static List<Term> terms(Collection<CellRef> cells) {
        return cells.stream().map(Term::of).toList();
    }

    /** Returns the two sums by the paths of their cells. */
    @Override
    public final String toString() {
        return side(left()) + " " + relation().symbol() + " " + side(right());
    }

    private static String side(List<Term> terms) {
        return terms.isEmpty() ? "0" : terms.stream().map(Term::toString).collect(Collectors.joining(" + "));
    }
}
