/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.jackson;

import io.github.gongkai.diagnose.DossierCell;
import io.github.gongkai.entry.Entry;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.rule.ReportRole;
import io.github.gongkai.text.Language;
import io.github.gongkai.text.Wording;
import java.util.Comparator;
import tools.jackson.core.JacksonException;

/** Cells of the reports of a dossier, with what else is said of them in the same object. */
final class CellJson {
    /** The order in which cells are written that have none: report by report, in the order of the form. */
    static final Comparator<DossierCell> ORDER = Comparator.comparing(DossierCell::role)
            .thenComparing(cell -> cell.cell().edition())
            .thenComparing(cell -> cell.cell().section())
            .thenComparing(cell -> cell.cell().index());

    private CellJson() {}

    /** Writes which cell of which report it is, and how the form calls it. */
    static void write(DossierCell cell, JsonOutput out) throws JacksonException {
        out.constant(Names.REPORT, cell.role());
        out.constant(Names.EDITION, cell.cell().edition());
        out.text(Names.CELL, cell.cell().pointer());
        out.wording(
                Names.LABEL,
                Wording.of(cell.cell().label(Language.ZH), cell.cell().label(Language.EN)));
    }

    /** Writes a cell and what stands in it. */
    static void write(DossierCell cell, String name, Entry entry, JsonOutput out) throws JacksonException {
        write(cell, out);
        out.name(name);
        EntryWriter.write(entry, out);
    }

    static DossierCell read(JsonTree json) throws JacksonException {
        ReportRole role = FormulaJson.role(json.get(Names.REPORT));
        FormEdition edition = json.get(Names.EDITION).choice(ReportShape.EDITIONS);
        return DossierCell.of(role, FormulaJson.cell(json.get(Names.CELL), edition));
    }
}
