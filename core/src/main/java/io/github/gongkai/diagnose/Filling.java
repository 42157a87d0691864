package io.github.gongkai.diagnose;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.check.Dossier;
import io.github.gongkai.entry.Count;
import io.github.gongkai.entry.Entry;
import io.github.gongkai.entry.SignedChange;
import io.github.gongkai.form.CellKind;
import io.github.gongkai.rule.ReportRole;
import java.math.BigDecimal;

/** Puts figures into reports. */
final class Filling {

    private Filling() {}

    /** The dossier with a figure in a cell of this report or of last year's that holds a count or a change. */
    static Dossier with(Dossier dossier, DossierCell cell, BigDecimal figure) {
        Entry entry =
                Entry.of(cell.cell().kind() == CellKind.SIGNED_CHANGE ? SignedChange.of(figure) : Count.of(figure));
        if (cell.role() == ReportRole.PREVIOUS) {
            AnnualReport previous = dossier.previous().orElseThrow();
            return dossier.withPrevious(previous.with(cell.cell(), entry));
        }
        return dossier.withReport(dossier.report().with(cell.cell(), entry));
    }
}
