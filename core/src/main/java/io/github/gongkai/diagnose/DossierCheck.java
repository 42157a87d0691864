/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.diagnose;

import io.github.gongkai.check.Check;
import io.github.gongkai.check.Dossier;
import io.github.gongkai.rule.Comparison;
import io.github.gongkai.rule.Formula;
import io.github.gongkai.rule.ReportRole;
import java.io.Serializable;
import org.immutables.value.Value;

/** A check of one of the reports of a {@link Dossier}: of this report with all that goes with it, or of last year's alone. */
@Value.Immutable
public abstract sealed class DossierCheck implements Serializable permits ImmutableDossierCheck {
    private static final long serialVersionUID = 1L;

    DossierCheck() {}

    /** The report that is checked: this one, or last year's. */
    @Value.Parameter
    public abstract ReportRole role();

    /** The check with its verdict. */
    @Value.Parameter
    public abstract Check check();

    /** Returns the key of the check, behind {@code previous:} if it is one of last year's report alone. */
    public String key() {
        return role() == ReportRole.PREVIOUS ? "previous:" + check().key() : check().key();
    }

    /** Whether the check speaks of a cell. */
    final boolean speaksOf(DossierCell cell) {
        Formula formula = check().formula();
        if (formula instanceof Comparison comparison) {
            return comparison.terms().stream()
                    .anyMatch(term -> (term.role() == ReportRole.THIS ? role() : term.role()) == cell.role()
                            && term.cell().row() == cell.cell().row()
                            && term.cell().column() == cell.cell().column());
        }
        return role() == cell.role() && formula.cells().contains(cell.cell());
    }

    /** Returns the key. */
    @Override
    public final String toString() {
        return key();
    }
}
