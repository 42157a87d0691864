/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.check;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.MissingPolicy;
import io.github.gongkai.entry.Entry;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.rule.ReportRole;
import io.github.gongkai.rule.Term;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The reports of a dossier as the terms of a formula see them. */
final class Reports {
    private final AnnualReport report;
    private final @Nullable AnnualReport previous;
    private final MissingPolicy policy;
    private final Verdict previousFits;

    Reports(Dossier dossier, MissingPolicy policy) {
        this.report = dossier.report();
        this.previous = dossier.previous().orElse(null);
        this.policy = policy;
        this.previousFits = previous == null ? Verdict.NOT_APPLICABLE : YearPair.verdict(report, previous);
    }

    /** Whether the earlier report is of the same organ, for the year before. */
    Verdict previousFits() {
        return previousFits;
    }

    /** Whether every term has a cell in a report that is at hand. Last year's is not, if it is of another organ or year. */
    boolean has(List<Term> terms) {
        for (Term term : terms) {
            if (term.role() == ReportRole.PREVIOUS && cellOfPrevious(term.cell()) == null) {
                return false;
            }
        }
        return true;
    }

    private @Nullable CellRef cellOfPrevious(CellRef cell) {
        if (previous == null || previousFits == Verdict.VIOLATED) {
            return null;
        }
        FormEdition edition = previous.edition();
        return ComparisonPlan.isIn(edition, cell) ? edition.cell(cell.row(), cell.column()) : null;
    }

    /** The cell of a term, in the edition of the report that it is taken from. */
    CellRef cell(Term term) {
        if (term.role() == ReportRole.THIS) {
            return term.cell();
        }
        CellRef cell = cellOfPrevious(term.cell());
        if (cell == null) {
            throw new IllegalStateException("Last year's report has no cell " + term.cell() + ".");
        }
        return cell;
    }

    /** The report that a term is taken from. */
    AnnualReport of(Term term) {
        return term.role() == ReportRole.PREVIOUS && previous != null ? previous : report;
    }

    Entry entry(Term term) {
        return of(term).entry(cell(term));
    }

    /** Whether the figure of a term is not known, under the policy. */
    boolean isUnknown(Term term) {
        Entry entry = entry(term);
        return !entry.isStated() && !policy.isZero(cell(term), entry.state());
    }

    Side side(List<Term> terms) {
        Side.Builder side = new Side.Builder(policy);
        for (Term term : terms) {
            CellRef cell = cell(term);
            side.add(cell, of(term).table(cell.section()).entries());
        }
        return side.build();
    }
}
