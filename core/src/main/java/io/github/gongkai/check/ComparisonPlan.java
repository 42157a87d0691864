/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.check;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.entry.Entries;
import io.github.gongkai.form.CellKind;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.form.Section;
import io.github.gongkai.rule.Comparison;
import io.github.gongkai.rule.Formula;
import io.github.gongkai.rule.Relation;
import io.github.gongkai.rule.ReportRole;
import io.github.gongkai.rule.Term;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Comparisons of any cells, of one report or of two, as tables and indexes: quickly judged if every figure is plain. */
final class ComparisonPlan {
    private final int[] indexes;
    private final Sum[] left;
    private final Sum[] right;
    private final boolean[] equal;

    /** Makes ready the comparisons at these places in the order of all checks. */
    ComparisonPlan(List<Check> checks, int[] indexes, FormEdition previous) {
        this.indexes = indexes.clone();
        List<Comparison> comparisons = IntStream.of(indexes)
                .mapToObj(i -> (Comparison) checks.get(i).formula())
                .toList();
        this.left = sums(comparisons.stream().map(Comparison::left).toList(), previous);
        this.right = sums(comparisons.stream().map(Comparison::right).toList(), previous);
        this.equal = new boolean[comparisons.size()];
        for (int i = 0; i < equal.length; i++) {
            equal[i] = comparisons.get(i).relation() == Relation.EQUAL;
        }
    }

    private static Sum[] sums(List<List<Term>> sides, FormEdition previous) {
        return sides.stream().map(terms -> new Sum(terms, previous)).toArray(Sum[]::new);
    }

    /** Whether last year's form has every cell that a formula needs of it. */
    static boolean isApplicable(Formula formula, FormEdition previous) {
        return !(formula instanceof Comparison comparison)
                || comparison.terms().stream()
                        .allMatch(term -> term.role() == ReportRole.THIS || isIn(previous, term.cell()));
    }

    /** Whether an edition has the cell in the same row and column. */
    static boolean isIn(FormEdition edition, CellRef cell) {
        return cell.row().columns(edition).contains(cell.column());
    }

    /** Whether every figure is plain and every comparison holds. */
    boolean plainlyHold(AnnualReport report, @Nullable AnnualReport previous) {
        AnnualReport before = previous == null ? report : previous;
        for (int i = 0; i < equal.length; i++) {
            if (code(i, report, before) != Verdicts.SATISFIED) {
                return false;
            }
        }
        return true;
    }

    /**
     * Writes the verdicts of comparisons within one report to their places; those of which a figure is not plain are left to an
     * evaluation.
     */
    void judge(AnnualReport report, List<Check> checks, Evaluation rest, byte[] verdicts) {
        for (int i = 0; i < equal.length; i++) {
            int index = indexes[i];
            byte code = code(i, report, report);
            verdicts[index] = code == Verdicts.UNDECIDED ? Verdicts.code(rest.verdict(checks.get(index))) : code;
        }
    }

    /** Satisfied or violated; undecided if a figure is not plain, so that this cannot say. */
    private byte code(int i, AnnualReport report, AnnualReport previous) {
        long leftSum = left[i].of(report, previous);
        long rightSum = right[i].of(report, previous);
        if (leftSum == Sum.NOT_PLAIN || rightSum == Sum.NOT_PLAIN) {
            return Verdicts.UNDECIDED;
        }
        boolean holds = equal[i] ? leftSum == rightSum : leftSum >= rightSum;
        return holds ? Verdicts.SATISFIED : Verdicts.VIOLATED;
    }

    /** A sum of cells, by table and index. */
    private static final class Sum {
        /** Stands for the sum if a figure is not plain; no sum of plain figures is as low. */
        static final long NOT_PLAIN = Long.MIN_VALUE;

        private final Section[] sections;
        private final int[] indexes;
        private final boolean[] ofPrevious;
        private final long[] least;

        Sum(List<Term> terms, FormEdition previous) {
            this.sections = terms.stream().map(term -> term.cell().section()).toArray(Section[]::new);
            this.indexes = new int[sections.length];
            this.ofPrevious = new boolean[sections.length];
            this.least = new long[sections.length];
            for (int i = 0; i < sections.length; i++) {
                CellRef cell = terms.get(i).cell();
                ofPrevious[i] = terms.get(i).role() == ReportRole.PREVIOUS;
                indexes[i] =
                        ofPrevious[i] ? previous.cell(cell.row(), cell.column()).index() : cell.index();
                least[i] = cell.kind() == CellKind.SIGNED_CHANGE ? -Entries.MAX_PACKED : 0;
            }
        }

        /** The sum, or {@link #NOT_PLAIN}. */
        long of(AnnualReport report, AnnualReport previous) {
            long sum = 0;
            for (int i = 0; i < indexes.length; i++) {
                AnnualReport from = ofPrevious[i] ? previous : report;
                long packed = from.table(sections[i]).entries().packed(indexes[i]);
                if (packed < least[i]) {
                    return NOT_PLAIN;
                }
                sum += packed;
            }
            return sum;
        }
    }
}
