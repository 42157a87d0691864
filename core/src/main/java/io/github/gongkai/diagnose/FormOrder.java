/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.diagnose;

import java.util.Comparator;
import java.util.Optional;

/** The order of the form: this report before last year's and the members', each section by section, row by row. */
final class FormOrder {
    static final Comparator<DossierCell> OF_CELLS = Comparator.comparing(DossierCell::role)
            .thenComparing(cell -> cell.cell().section())
            .thenComparing(cell -> cell.cell().index());

    /** Those of this report before those of last year's, rule by rule, and by the first of their cells. */
    static final Comparator<DossierCheck> OF_CHECKS = Comparator.comparing(DossierCheck::role)
            .thenComparing(check -> check.check().rule().id())
            .thenComparing(
                    check -> check.check().formula().cells().stream()
                            .map(cell -> DossierCell.of(check.role(), cell))
                            .min(OF_CELLS),
                    Comparator.comparing(
                            (Optional<DossierCell> cell) -> cell.orElse(null), Comparator.nullsLast(OF_CELLS)))
            .thenComparing(check -> check.check().key());

    private FormOrder() {}
}
