/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.diagnose;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.MissingPolicy;
import io.github.gongkai.check.Dossier;
import io.github.gongkai.entry.Entry;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.rollup.CellTotal;
import io.github.gongkai.rollup.SumOutOfRangeException;
import io.github.gongkai.rule.ReportRole;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What the reports of a dossier state, under a policy. */
final class DossierFigures {
    private final Dossier dossier;
    private final MissingPolicy policy;

    DossierFigures(Dossier dossier, MissingPolicy policy) {
        this.dossier = dossier;
        this.policy = policy;
    }

    AnnualReport report(ReportRole role) {
        return role == ReportRole.PREVIOUS ? dossier.previous().orElseThrow() : dossier.report();
    }

    /** What stands in a cell; for the members together their sum, or not read if not all of them state a figure. */
    Entry entry(ReportRole role, CellRef cell) {
        if (role != ReportRole.MEMBERS) {
            return report(role).entry(cell);
        }
        try {
            return total(cell).entry(policy);
        } catch (SumOutOfRangeException e) {
            return Entry.notRead();
        }
    }

    /** The figure in a cell, or the zero that it is counted as; null if it is not known. */
    @Nullable
    BigDecimal number(ReportRole role, CellRef cell) {
        if (role == ReportRole.MEMBERS) {
            CellTotal total = total(cell);
            return total.isComplete(policy) ? total.sum() : null;
        }
        Entry entry = report(role).entry(cell);
        return entry.number().orElse(policy.isZero(cell, entry.state()) ? BigDecimal.ZERO : null);
    }

    /** The sum of the members of the year and edition of the report. */
    CellTotal total(CellRef cell) {
        return dossier.members().orElseThrow().totals().years().stream()
                .filter(totals -> totals.edition() == dossier.report().edition()
                        && totals.year().equals(dossier.report().year()))
                .findFirst()
                .orElseThrow()
                .cell(cell);
    }
}
