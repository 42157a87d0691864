/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.diagnose;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.check.Dossier;
import io.github.gongkai.entry.Count;
import io.github.gongkai.entry.Entry;
import io.github.gongkai.entry.Figure;
import io.github.gongkai.entry.SignedChange;
import io.github.gongkai.form.CellKind;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.form.Section;
import io.github.gongkai.rule.ReportRole;
import io.github.gongkai.table.Applications;
import io.github.gongkai.table.ProactiveDisclosure;
import io.github.gongkai.table.ReviewAndLitigation;
import java.math.BigDecimal;

/** Puts figures into reports. */
final class Filling {

    private Filling() {}

    /** Whether a number can be put into a cell. */
    static boolean isPossible(DossierCell cell, BigDecimal figure) {
        return cell.role() != ReportRole.MEMBERS
                && cell.cell().kind() != CellKind.AMOUNT
                && figure.precision() <= Figure.MAX_DIGITS;
    }

    /** A report with a zero in every cell that holds a count or a change, and nothing in those that hold amounts. */
    static AnnualReport zeros(FormEdition edition) {
        AnnualReport report = AnnualReport.builder()
                .proactiveDisclosure(ProactiveDisclosure.filled(edition, Entry.blank()))
                .applications(Applications.filled(edition, Entry.count(0)))
                .reviewAndLitigation(ReviewAndLitigation.filled(edition, Entry.count(0)))
                .build();
        for (CellRef cell : edition.table(Section.PROACTIVE_DISCLOSURE).cells()) {
            report = cell.kind() == CellKind.AMOUNT ? report : report.with(cell, entry(cell, BigDecimal.ZERO));
        }
        return report;
    }

    /** The dossier with a figure in a cell of this report or of last year's that holds a count or a change. */
    static Dossier with(Dossier dossier, DossierCell cell, BigDecimal figure) {
        Entry entry = entry(cell.cell(), figure);
        if (cell.role() == ReportRole.PREVIOUS) {
            AnnualReport previous = dossier.previous().orElseThrow();
            return dossier.withPrevious(previous.with(cell.cell(), entry));
        }
        return dossier.withReport(dossier.report().with(cell.cell(), entry));
    }

    private static Entry entry(CellRef cell, BigDecimal figure) {
        return Entry.of(cell.kind() == CellKind.SIGNED_CHANGE ? SignedChange.of(figure) : Count.of(figure));
    }
}
