/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.diagnose;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.MissingPolicy;
import io.github.gongkai.ReportYear;
import io.github.gongkai.SampleReports;
import io.github.gongkai.check.Dossier;
import io.github.gongkai.check.RuleSet;
import io.github.gongkai.entry.Entry;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.rule.ReportRole;
import io.github.gongkai.rule.YearRules;
import io.github.gongkai.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The examples of the page on diagnosis. */
class DiagnosisExampleTest {
    private static final FormEdition EDITION = FormEdition.REVISED_2021;
    private static final AnnualReport REPORT = SampleReports.consistent(EDITION, 11);

    @Test
    void whichCellIsWrong() {
        CellRef total = EDITION.cell("reviewAndLitigation.reconsideration.total");
        AnnualReport report = REPORT.with(total, Entry.count(1));
        List<String> lines = new ArrayList<>();

        Diagnosis diagnosis = Diagnoser.standard().diagnose(report);
        for (Fault fault : diagnosis.faults()) {
            if (fault.isUnique()) {
                lines.add(fault.repairs().get(0).message(Language.ZH));
            } else {
                lines.add("one of " + fault.candidates() + " is wrong");
            }
        }

        assertThat(lines).hasSize(1);
        assertThat(diagnosis.otherFindings()).isEmpty();
    }

    @Test
    void whatIsKnownBetter() {
        CellRef total = EDITION.cell("reviewAndLitigation.reconsideration.total");
        CellRef upheld = EDITION.cell("reviewAndLitigation.reconsideration.upheld");
        AnnualReport report = REPORT.with(total, Entry.count(1_000));
        AnnualReport lastYear = REPORT.withYear(ReportYear.of(2021));

        Diagnoser diagnoser = Diagnoser.builder()
                .ruleSet(RuleSet.standard().withMissingPolicy(MissingPolicy.BLANK_BODY_IS_ZERO))
                .addIncluded(YearRules.Y_02.id())
                .addTrusted(DossierCell.of(upheld))
                .weights(Map.of(DossierCell.of(total), 2))
                .maxCells(4)
                .maxSteps(50_000)
                .build();
        Diagnosis diagnosis = diagnoser.diagnose(Dossier.of(report).withPrevious(lastYear));

        assertThat(diagnosis.faults().stream()
                        .flatMap(fault -> fault.candidates().stream())
                        .filter(cell ->
                                cell.role() == ReportRole.THIS && cell.cell().row() == total.row()))
                .hasSize(3)
                .doesNotContain(DossierCell.of(total), DossierCell.of(upheld));
    }

    @Test
    void whatTheRulesForce() {
        CellRef total = EDITION.cell("reviewAndLitigation.reconsideration.total");
        CellRef upheld = EDITION.cell("reviewAndLitigation.reconsideration.upheld");
        CellRef granted = EDITION.cell("applications.outcomes.granted.naturalPerson");
        AnnualReport report =
                REPORT.with(total, Entry.blank()).with(upheld, Entry.blank()).with(granted, Entry.blank());
        List<String> lines = new ArrayList<>();

        Derivation derivation = Diagnoser.standard().derive(report);
        for (DerivedFigure figure : derivation.figures()) {
            lines.add(figure.message(Language.EN));
        }
        for (OpenFigure open : derivation.open()) {
            lines.add(open.cell() + " in " + open.range());
        }
        AnnualReport filled = derivation.filledReport();

        assertThat(lines).hasSize(3);
        assertThat(filled.entry(granted)).isEqualTo(REPORT.entry(granted));
        assertThat(filled.entry(total)).isEqualTo(Entry.blank());
    }
}
