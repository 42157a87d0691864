/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.diagnose;

import io.github.gongkai.check.Dossier;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.rule.ReportRole;
import io.github.gongkai.text.Language;
import java.io.Serializable;
import org.immutables.value.Value;

/** A cell of one of the reports of a {@link Dossier}: this report, last year's, or the members together. */
@Value.Immutable
public abstract sealed class DossierCell implements Serializable permits ImmutableDossierCell {
    private static final long serialVersionUID = 1L;

    DossierCell() {}

    /** The report. */
    @Value.Parameter
    public abstract ReportRole role();

    /** The cell, of the edition of that report. */
    @Value.Parameter
    public abstract CellRef cell();

    /** Returns a cell of the report that is diagnosed. */
    public static DossierCell of(CellRef cell) {
        return of(ReportRole.THIS, cell);
    }

    /** Returns a cell of one of the reports. */
    public static DossierCell of(ReportRole role, CellRef cell) {
        return ImmutableDossierCell.of(role, cell);
    }

    /** Returns how the cell is called in a message: 表三 三(七)总计·自然人, with the report if it is another than the one diagnosed. */
    public String label(Language language) {
        String label = cell().label(language);
        return switch (role()) {
            case THIS -> label;
            case PREVIOUS, MEMBERS ->
                language == Language.ZH
                        ? role().wording().zh() + label
                        : role().wording().en() + ", " + label;
        };
    }

    /** Returns the path of the cell, behind the report if it is not the one that is diagnosed. */
    @Override
    public final String toString() {
        return switch (role()) {
            case THIS -> cell().path();
            case PREVIOUS -> "previous:" + cell().path();
            case MEMBERS -> "members:" + cell().path();
        };
    }
}
