/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.diagnose;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.SampleReports;
import io.github.gongkai.entry.Entry;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.form.ReviewTrack;
import io.github.gongkai.form.Section;
import io.github.gongkai.rule.ReviewAndLitigationRules;
import io.github.gongkai.rule.RuleId;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Wrong figures in section 四, where each track has one equation. */
class SectionFourTest {
    private static final RuleId T4_01 = ReviewAndLitigationRules.T4_01.id();

    private static long figure(AnnualReport report, CellRef cell) {
        return report.entry(cell).whole().orElseThrow();
    }

    private static List<CellRef> track(CellRef cell) {
        return cell.edition().table(Section.REVIEW_AND_LITIGATION).cells().stream()
                .filter(other -> other.row() == cell.row())
                .toList();
    }

    /** What each cell of a track would have to be if all others are right, where that is possible. */
    private static Map<DossierCell, BigDecimal> alternatives(AnnualReport report, List<CellRef> track) {
        CellRef total = track.stream().filter(CellRef::isTotal).findFirst().orElseThrow();
        long parts = track.stream()
                .filter(cell -> cell != total)
                .mapToLong(cell -> figure(report, cell))
                .sum();
        Map<DossierCell, BigDecimal> alternatives = new HashMap<>();
        for (CellRef cell : track) {
            long value = cell == total ? parts : figure(report, total) - parts + figure(report, cell);
            if (value >= 0) {
                alternatives.put(DossierCell.of(cell), BigDecimal.valueOf(value));
            }
        }
        return alternatives;
    }

    @ParameterizedTest
    @EnumSource
    void theWrongCellIsAmongThoseThatNonNegativityLeaves(FormEdition edition) {
        AnnualReport report = SampleReports.consistent(edition, 4);
        int unique = 0;
        for (CellRef cell : edition.table(Section.REVIEW_AND_LITIGATION).cells()) {
            long right = figure(report, cell);
            for (long wrong : new long[] {0, right + 1, right + 100, right / 2}) {
                if (wrong == right) {
                    continue;
                }
                AnnualReport slipped = report.with(cell, Entry.count(wrong));

                Diagnosis diagnosis = Diagnoser.standard().diagnose(slipped);

                Map<DossierCell, BigDecimal> expected = alternatives(slipped, track(cell));
                assertThat(diagnosis.faults()).hasSize(1);
                Fault fault = diagnosis.faults().get(0);
                Map<DossierCell, BigDecimal> found = new HashMap<>();
                fault.repairs().forEach(repair -> {
                    assertThat(repair.corrections()).hasSize(1);
                    Correction correction = repair.corrections().get(0);
                    found.put(correction.cell(), correction.value().orElseThrow());
                });
                assertThat(found).isEqualTo(expected).containsEntry(DossierCell.of(cell), BigDecimal.valueOf(right));
                assertThat(fault.isUnique()).isEqualTo(expected.size() == 1);
                assertThat(fault.findings())
                        .extracting(finding -> finding.rule().id())
                        .containsExactly(T4_01);
                unique += fault.isUnique() ? 1 : 0;
            }
        }
        assertThat(unique).isPositive();
    }

    @Test
    void aFigureThatNothingElseCanMakeUpForIsTheWrongOne() {
        FormEdition edition = FormEdition.REVISED_2021;
        AnnualReport report = SampleReports.zero(edition);
        CellRef total = edition.table(Section.REVIEW_AND_LITIGATION).cells().stream()
                .filter(cell -> cell.row() == ReviewTrack.RECONSIDERATION && cell.isTotal())
                .findFirst()
                .orElseThrow();
        CellRef upheld = track(total).get(0);

        Fault ofTotal = onlyFault(report.with(total, Entry.count(3)));
        assertThat(ofTotal.repairs()).hasSize(5);

        Fault ofPart = onlyFault(report.with(upheld, Entry.count(3)));
        assertThat(ofPart.candidates()).containsExactlyInAnyOrder(DossierCell.of(upheld), DossierCell.of(total));

        Fault ofNegative = onlyFault(report.with(total, Entry.count(-3)));
        assertThat(ofNegative.isUnique()).isTrue();
        assertThat(ofNegative.candidates()).containsExactly(DossierCell.of(total));
        assertThat(ofNegative.repairs().get(0).corrections().get(0).value()).contains(BigDecimal.ZERO);
    }

    @Test
    void tracksAreIndependentAndTheirRepairsAreNotMultiplied() {
        FormEdition edition = FormEdition.REVISED_2021;
        AnnualReport report = SampleReports.consistent(edition, 9);
        for (CellRef cell : edition.table(Section.REVIEW_AND_LITIGATION).cells()) {
            if (cell.isTotal()) {
                report = report.with(cell, Entry.count(figure(report, cell) + 1));
            }
        }
        CellRef received = edition.cell("applications.received.naturalPerson");
        report = report.with(received, Entry.count(figure(report, received) + 1));

        Diagnosis diagnosis = Diagnoser.standard().diagnose(report);

        assertThat(diagnosis.faults())
                .extracting(fault -> fault.repairs().size())
                .containsExactly(1, 5, 5, 5);
        assertThat(diagnosis.faults()).extracting(Fault::weight).containsOnly(1);
    }

    private static Fault onlyFault(AnnualReport report) {
        Diagnosis diagnosis = Diagnoser.standard().diagnose(report);
        assertThat(diagnosis.faults()).hasSize(1);
        return diagnosis.faults().get(0);
    }
}
