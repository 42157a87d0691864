/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.jackson;

import io.github.gongkai.diagnose.Derivation;
import io.github.gongkai.diagnose.DerivedFigure;
import io.github.gongkai.diagnose.Diagnoser;
import io.github.gongkai.diagnose.OpenFigure;
import io.github.gongkai.diagnose.WithheldFigure;
import io.github.gongkai.text.Language;
import io.github.gongkai.text.Wording;
import tools.jackson.core.JacksonException;

/**
 * Derivations as objects: what was asked for, what the rules force and leave open, and the reports. Reading derives it again, and
 * refuses a derivation that says something else.
 */
final class DerivationJson {
    private DerivationJson() {}

    /** Writes the properties of a derivation. */
    static void write(Derivation derivation, JsonOutput out) throws JacksonException {
        DiagnoserJson.writeFirst(derivation.diagnoser(), derivation.dossier(), out);
        out.bool(Names.COMPLETE, derivation.isComplete());
        out.objects(Names.FIGURES, derivation.figures(), figure -> write(figure, out));
        out.objects(Names.OPEN, derivation.open(), open -> write(open, out));
        out.objects(Names.WITHHELD, derivation.withheld(), withheld -> write(withheld, out));
        out.objects(Names.CONFLICTING, derivation.conflicting(), cell -> CellJson.write(cell, out));
        out.object(Names.DOSSIER, derivation.dossier(), dossier -> DossierJson.write(dossier, out));
    }

    private static void write(DerivedFigure figure, JsonOutput out) throws JacksonException {
        CellJson.write(figure.cell(), Names.FOUND, figure.found(), out);
        out.exact(Names.VALUE, figure.value());
        DiagnosisJson.writeChecks(Names.BY, figure.by(), out);
        out.wording(Names.MESSAGE, Wording.of(figure.message(Language.ZH), figure.message(Language.EN)));
    }

    private static void write(OpenFigure open, JsonOutput out) throws JacksonException {
        CellJson.write(open.cell(), Names.FOUND, open.found(), out);
        out.object(Names.RANGE, open.range(), range -> FindingJson.write(range, out));
    }

    private static void write(WithheldFigure withheld, JsonOutput out) throws JacksonException {
        out.object(Names.FIGURE, withheld.figure(), figure -> write(figure, out));
        out.array(Names.BREAKS, withheld.breaks(), out::text);
    }

    static Derivation read(JsonTree json) throws JacksonException {
        Diagnoser diagnoser = DiagnoserJson.read(json.get(Names.DIAGNOSER));
        return diagnoser.derive(DossierJson.read(json.get(Names.DOSSIER)));
    }
}
