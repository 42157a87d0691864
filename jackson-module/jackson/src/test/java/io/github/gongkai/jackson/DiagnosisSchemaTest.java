/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.check.Dossier;
import io.github.gongkai.check.RuleSet;
import io.github.gongkai.diagnose.Derivation;
import io.github.gongkai.diagnose.Diagnoser;
import io.github.gongkai.diagnose.Diagnosis;
import io.github.gongkai.diagnose.DossierCell;
import io.github.gongkai.entry.Entry;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.rollup.Members;
import io.github.gongkai.rule.ReportRole;
import io.github.gongkai.rule.RuleId;
import io.github.gongkai.rule.Severity;
import io.github.gongkai.testkit.Reports;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The schemas of diagnoses and derivations say what is written. */
class DiagnosisSchemaTest {
    private static final GongkaiJson JSON = GongkaiJson.strict();
    private static final FormEdition EDITION = FormEdition.REVISED_2021;
    private static final CellRef TOTAL = EDITION.cell("reviewAndLitigation.reconsideration.total");
    private static final CellRef PENDING = EDITION.cell("reviewAndLitigation.reconsideration.pending");
    private static final AnnualReport GOOD = Reports.consistent(EDITION).generate(3);
    private static final Diagnoser FEW = Diagnoser.builder()
            .ruleSet(RuleSet.standard().only(RuleId.of("T4-01"), RuleId.of("A-01")))
            .addIncluded(RuleId.of("A-01"))
            .addTrusted(DossierCell.of(ReportRole.PREVIOUS, PENDING))
            .putWeights(DossierCell.of(PENDING), 2)
            .build();

    @Test
    void whateverIsWrittenIsValid() throws Exception {
        SchemaValidator diagnoses = SchemaMutants.validator("diagnosis");
        SchemaValidator derivations = SchemaMutants.validator("derivation");
        List<AnnualReport> reports = Reports.anything().stream(5).limit(15).toList();
        Diagnoser diagnoser = Diagnoser.builder()
                .addIncluded(RuleId.of("Y-02"), RuleId.of("A-01"))
                .addTrusted(DossierCell.of(TOTAL))
                .putWeights(DossierCell.of(ReportRole.MEMBERS, PENDING), 2)
                .maxSteps(2_000)
                .build();
        for (AnnualReport report : reports) {
            Dossier dossier = Dossier.of(report).withPrevious(reports.get(0)).withMembers(Members.of(reports));
            for (Dossier each : List.of(Dossier.of(report), dossier)) {
                assertThat(diagnoses.errors(JSON.write(diagnoser.diagnose(each))))
                        .isEmpty();
                assertThat(derivations.errors(JSON.write(diagnoser.derive(each))))
                        .isEmpty();
            }
        }
    }

    /** A wrong total, against last year's report and one member that has the same wrong total. */
    @Test
    void wrongDiagnosisIsInvalid() throws Exception {
        AnnualReport wrong = GOOD.with(TOTAL, Entry.count(12345));
        Diagnosis diagnosis =
                FEW.diagnose(Dossier.of(wrong).withPrevious(GOOD).withMembers(Members.of(List.of(wrong))));

        assertThat(diagnosis.faults()).isNotEmpty();
        SchemaMutants.assertAgree("diagnosis", diagnosis, Diagnosis.class, 1000);
    }

    /** Blank cells of which one is forced, two are open, and two are tied to figures that conflict; by a rule that is written out. */
    @Test
    void wrongDerivationIsInvalid() throws Exception {
        AnnualReport blank = GOOD.with(TOTAL, Entry.blank());
        for (String row : List.of("directLitigation", "litigationAfterReconsideration")) {
            String path = "reviewAndLitigation." + row;
            blank = blank.with(EDITION.cell(path + ".upheld"), Entry.blank())
                    .with(EDITION.cell(path + ".pending"), Entry.unreadable("?"))
                    .with(EDITION.cell(path + ".corrected"), Entry.count(5))
                    .with(EDITION.cell(path + ".total"), Entry.count(row.startsWith("d") ? 500 : 3));
        }
        Derivation derivation = Diagnoser.of(
                        RuleSet.standard().only(RuleId.of("T4-01")).withSeverity(RuleId.of("T4-01"), Severity.INFO))
                .withTrusted(DossierCell.of(PENDING))
                .derive(blank);

        assertThat(derivation.figures()).hasSize(1);
        assertThat(derivation.open()).hasSize(2);
        assertThat(derivation.conflicting()).hasSize(2);
        SchemaMutants.assertAgree("derivation", derivation, Derivation.class, 500);
    }
}
