/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.diagnose;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.Organ;
import io.github.gongkai.ReportYear;
import io.github.gongkai.SampleReports;
import io.github.gongkai.check.Dossier;
import io.github.gongkai.check.Finding;
import io.github.gongkai.check.RuleSet;
import io.github.gongkai.entry.Entry;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.form.Section;
import io.github.gongkai.rule.ReportRole;
import io.github.gongkai.rule.YearRules;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A wrong figure in one of the reports of two years that are tied together by last year's 四 and this year's 二. */
class YearPairDiagnosisTest {

    /** A report, and one of the year before in which as much was received as was carried over to it, and nothing was answered. */
    private static Dossier pair(FormEdition previous, FormEdition current) {
        AnnualReport report = SampleReports.consistent(current, 3);
        AnnualReport before = SampleReports.zero(previous).withYear(ReportYear.of(current.firstYear()));
        for (CellRef cell : current.table(Section.APPLICATIONS).cells()) {
            if (cell.path().startsWith("applications.carriedIn.")) {
                Entry carried = report.entry(cell);
                before = before.with(previous.cell(cell.path().replace("carriedIn", "received")), carried)
                        .with(previous.cell(cell.path().replace("carriedIn", "carriedForward")), carried);
            }
        }
        return Dossier.of(report).withPrevious(before);
    }

    private static Entry plus(AnnualReport report, CellRef cell, long more) {
        return Entry.count(report.entry(cell).whole().orElseThrow() + more);
    }

    @ParameterizedTest
    @CsvSource({"TRIAL_2019, TRIAL_2019", "TRIAL_2019, REVISED_2021", "REVISED_2021, REVISED_2021"})
    void theYearWhoseOwnTableDoesNotAddUpIsTheWrongOne(FormEdition previous, FormEdition current) {
        Dossier pair = pair(previous, current);
        assertThat(Diagnoser.standard().diagnose(pair).faults()).isEmpty();
        AnnualReport before = pair.previous().orElseThrow();
        CellRef forward = previous.cell("applications.carriedForward.naturalPerson");
        CellRef carriedIn = current.cell("applications.carriedIn.naturalPerson");

        Fault ofPrevious = onlyFault(pair.withPrevious(before.with(forward, plus(before, forward, 3))));
        assertThat(ofPrevious.isUnique()).isTrue();
        assertThat(ofPrevious.candidates()).containsExactly(DossierCell.of(ReportRole.PREVIOUS, forward));
        assertThat(ofPrevious.repairs().get(0).corrections().get(0).value())
                .isEqualTo(before.entry(forward).number());
        assertThat(ofPrevious.findings()).extracting(Finding::key).containsExactly("Y-01[naturalPerson]");
        assertThat(ofPrevious.findingsOfPrevious())
                .extracting(Finding::key)
                .containsExactly("T3-01[naturalPerson]", "T3-03[carriedForward]");

        AnnualReport report = pair.report();
        Fault ofThis = onlyFault(pair.withReport(report.with(carriedIn, plus(report, carriedIn, 3))));
        assertThat(ofThis.isUnique()).isTrue();
        assertThat(ofThis.candidates()).containsExactly(DossierCell.of(carriedIn));
        assertThat(ofThis.findings())
                .extracting(Finding::key)
                .containsExactly("T3-01[naturalPerson]", "T3-03[carriedIn]", "Y-01[naturalPerson]");
        assertThat(ofThis.findingsOfPrevious()).isEmpty();
    }

    @Test
    void aFaultOfLastYearAloneIsFoundToo() {
        FormEdition edition = FormEdition.REVISED_2021;
        Dossier pair = pair(edition, edition);
        AnnualReport before = pair.previous().orElseThrow();
        CellRef received = edition.cell("applications.received.total");

        Fault fault = onlyFault(pair.withPrevious(before.with(received, plus(before, received, 1))));

        assertThat(fault.candidates()).containsExactly(DossierCell.of(ReportRole.PREVIOUS, received));
        assertThat(fault.findings()).isEmpty();
        assertThat(fault.findingsOfPrevious()).hasSize(2);
        assertThat(fault.conflict())
                .extracting(DossierCheck::key)
                .containsExactlyInAnyOrder("previous:T3-01[total]", "previous:T3-03[received]");
    }

    @Test
    void aReportThatIsNotLastYearsTellsNothing() {
        FormEdition edition = FormEdition.REVISED_2021;
        Dossier pair = pair(edition, edition);
        AnnualReport before = pair.previous().orElseThrow();
        CellRef received = edition.cell("applications.received.total");
        AnnualReport other = before.with(received, plus(before, received, 1)).withOrgan(Organ.of("某县人民政府"));

        assertThat(Diagnoser.standard().diagnose(pair.withPrevious(other)).faults())
                .isEmpty();
    }

    @Test
    void ofTwoYearsThatSayNothingElseEitherMayBeWrong() {
        FormEdition edition = FormEdition.REVISED_2021;
        CellRef forward = edition.cell("applications.carriedForward.total");
        CellRef carriedIn = edition.cell("applications.carriedIn.total");
        Dossier pair = Dossier.of(blank(edition, 2022).with(carriedIn, Entry.count(41)))
                .withPrevious(blank(edition, 2021).with(forward, Entry.count(14)));

        Fault fault = onlyFault(pair);

        assertThat(fault.repairs())
                .extracting(repair -> repair.message(io.github.gongkai.text.Language.ZH))
                .containsExactly("表三 二、上年结转政府信息公开申请数量·总计 应为 14，填作 41：数字颠倒", "上年报告表三 四、结转下年度继续办理·总计 应为 41，填作 14：数字颠倒");
    }

    @Test
    void aRuleThatMayLawfullyFailCountsOnRequestOnly() {
        FormEdition edition = FormEdition.REVISED_2021;
        AnnualReport report = SampleReports.zero(edition);
        CellRef inForce = edition.cell("proactiveDisclosure.regulations.inForce");
        Dossier pair = Dossier.of(report.with(inForce, Entry.count(3)))
                .withPrevious(report.withYear(ReportYear.of(edition.firstYear())));

        assertThat(Diagnoser.standard().diagnose(pair).faults()).isEmpty();

        Diagnoser including = Diagnoser.builder()
                .ruleSet(RuleSet.standard())
                .addIncluded(YearRules.Y_02.id())
                .build();
        Fault fault = including.diagnose(pair).faults().get(0);
        assertThat(fault.candidates())
                .containsExactlyInAnyOrder(
                        DossierCell.of(inForce),
                        DossierCell.of(edition.cell("proactiveDisclosure.regulations.issued")),
                        DossierCell.of(ReportRole.PREVIOUS, inForce));
        assertThat(fault.repairs())
                .extracting(repair -> repair.corrections().get(0).value().orElseThrow())
                .containsExactlyInAnyOrder(BigDecimal.ZERO, BigDecimal.valueOf(3), BigDecimal.valueOf(3));
    }

    private static AnnualReport blank(FormEdition edition, int year) {
        return SampleReports.blank(edition).withYear(ReportYear.of(year));
    }

    private static Fault onlyFault(Dossier dossier) {
        List<Fault> faults = Diagnoser.standard().diagnose(dossier).faults();
        assertThat(faults).hasSize(1);
        return faults.get(0);
    }
}
