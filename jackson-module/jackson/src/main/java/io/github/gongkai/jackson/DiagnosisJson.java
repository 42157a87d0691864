/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.jackson;

import io.github.gongkai.check.Finding;
import io.github.gongkai.diagnose.Correction;
import io.github.gongkai.diagnose.Diagnoser;
import io.github.gongkai.diagnose.Diagnosis;
import io.github.gongkai.diagnose.DossierCheck;
import io.github.gongkai.diagnose.Fault;
import io.github.gongkai.diagnose.SlipKind;
import io.github.gongkai.text.Language;
import io.github.gongkai.text.Wording;
import java.util.List;
import tools.jackson.core.JacksonException;

/**
 * Diagnoses as objects: what was asked for, the faults with their repairs, and the reports. Reading diagnoses the reports again,
 * and refuses a diagnosis that says something else.
 */
final class DiagnosisJson {
    private DiagnosisJson() {}

    /** Writes the properties of a diagnosis. */
    static void write(Diagnosis diagnosis, JsonOutput out) throws JacksonException {
        DiagnoserJson.writeFirst(diagnosis.diagnoser(), diagnosis.dossier(), out);
        out.bool(Names.COMPLETE, diagnosis.isComplete());
        out.objects(Names.FAULTS, diagnosis.faults(), fault -> write(fault, out));
        writeKeys(Names.OTHER_FINDINGS, diagnosis.otherFindings(), out);
        out.object(Names.DOSSIER, diagnosis.dossier(), dossier -> DossierJson.write(dossier, out));
    }

    private static void write(Fault fault, JsonOutput out) throws JacksonException {
        writeChecks(Names.CONFLICT, fault.conflict(), out);
        out.constant(Names.END, fault.end());
        out.whole(Names.WEIGHT, fault.weight());
        out.bool(Names.UNIQUE, fault.isUnique());
        out.objects(
                Names.REPAIRS,
                fault.repairs(),
                repair -> out.objects(Names.CORRECTIONS, repair.corrections(), correction -> write(correction, out)));
        writeKeys(Names.FINDINGS, fault.findings(), out);
        writeKeys(Names.FINDINGS_OF_PREVIOUS, fault.findingsOfPrevious(), out);
    }

    private static void write(Correction correction, JsonOutput out) throws JacksonException {
        CellJson.write(correction.cell(), Names.FOUND, correction.found(), out);
        out.object(Names.RANGE, correction.range(), range -> FindingJson.write(range, out));
        out.exact(Names.VALUE, correction.value().orElse(null));
        out.object(Names.SLIP, correction.slip().orElse(null), slip -> write(slip, out));
        out.wording(Names.MESSAGE, Wording.of(correction.message(Language.ZH), correction.message(Language.EN)));
    }

    private static void write(SlipKind slip, JsonOutput out) throws JacksonException {
        out.constant(Names.KIND, slip);
        out.wording(Names.LABEL, slip.wording());
    }

    private static void writeKeys(String name, List<Finding> findings, JsonOutput out) throws JacksonException {
        out.array(name, findings, finding -> out.text(finding.key()));
    }

    /** Writes checks by their keys, those of last year's report alone behind {@code previous:}. */
    static void writeChecks(String name, List<DossierCheck> checks, JsonOutput out) throws JacksonException {
        out.array(name, checks, check -> out.text(check.key()));
    }

    static Diagnosis read(JsonTree json) throws JacksonException {
        Diagnoser diagnoser = DiagnoserJson.read(json.get(Names.DIAGNOSER));
        return diagnoser.diagnose(DossierJson.read(json.get(Names.DOSSIER)));
    }
}
