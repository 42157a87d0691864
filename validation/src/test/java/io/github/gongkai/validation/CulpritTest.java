/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.validation;

import static io.github.gongkai.form.FormEdition.REVISED_2021;
import static io.github.gongkai.validation.Samples.RIGHT;
import static io.github.gongkai.validation.Samples.TOTAL;
import static io.github.gongkai.validation.Samples.WRONG;
import static io.github.gongkai.validation.Validating.ZH;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.MissingPolicy;
import io.github.gongkai.Organ;
import io.github.gongkai.ReportYear;
import io.github.gongkai.check.Dossier;
import io.github.gongkai.diagnose.Correction;
import io.github.gongkai.entry.Entry;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.rule.Severity;
import io.github.gongkai.table.Applications;
import io.github.gongkai.table.StatutoryTable;
import jakarta.validation.ConstraintViolation;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A violation stands at the figure that must be wrong, if only one can be, and says what it should be. */
class CulpritTest {
    private static final String RECEIVED = "applications.received.naturalPerson";

    /** One application that stands in no sum: T3-01 of its column and T3-03 of its row fail. */
    private static final AnnualReport ONE_TOO_MANY = Samples.with(RIGHT, RECEIVED, 1);

    /** What is wrong with an object: where, by which rule, what should be there, and how many figures the repair changes. */
    private static List<String> shown(Object object) {
        return Validating.inOrder(ZH.validate(object)).stream()
                .map(violation -> violation.getPropertyPath() + " "
                        + Violations.finding(violation).orElseThrow().key() + " "
                        + Violations.correction(violation)
                                .flatMap(Correction::value)
                                .map(BigDecimal::toPlainString)
                                .orElse("-")
                        + Violations.repair(violation)
                                .map(repair -> " of " + repair.corrections().size())
                                .orElse(""))
                .toList();
    }

    record Filing(@Consistent AnnualReport report) {}

    @Test
    void everyFindingOfAWrongFigureStandsAtIt() {
        assertThat(shown(new Filing(ONE_TOO_MANY)))
                .containsExactly(
                        "report." + RECEIVED + " T3-01[naturalPerson] 0 of 1",
                        "report." + RECEIVED + " T3-03[received] 0 of 1");
    }

    @Test
    void figureThatMayBeOneOfSeveralHasNoRepairAndTheTotalIsShown() {
        assertThat(shown(new Filing(WRONG))).containsExactly("report." + TOTAL + " T4-01[reconsideration] -");
    }

    /** A count is not negative, so that the figure is wrong by itself, and the track adds up without it. */
    @Test
    void figureThatIsWrongByItselfHasAllFindingsOfItsTrack() {
        String corrected = "reviewAndLitigation.reconsideration.corrected";

        assertThat(shown(new Filing(Samples.with(RIGHT, corrected, -1))))
                .containsExactly(
                        "report." + corrected + " T4-01[reconsideration] 0 of 1",
                        "report." + corrected + " T4-02[reconsideration.corrected] 0 of 1");
    }

    /** The right figure is known only to be a count. */
    @Test
    void figureThatIsNotForcedHasACorrectionWithARange() {
        String issued = "proactiveDisclosure.regulations.issued";

        ConstraintViolation<Filing> violation = ZH.validate(new Filing(Samples.with(RIGHT, issued, -1)))
                .iterator()
                .next();

        assertThat(violation.getPropertyPath()).hasToString("report." + issued);
        assertThat(Violations.correction(violation).flatMap(Correction::value)).isEmpty();
        assertThat(violation.getMessage()).endsWith("。表二 规章·本年制发件数 应不小于 0，填作 -1。");
    }

    /** Two figures of a row: the finding of each column stands at its own, that of the row at the first. */
    @Test
    void repairOfTwoCellsIsWholeWithEachFinding() {
        String enterprise = "applications.received.commercialEnterprise";
        AnnualReport report = Samples.with(ONE_TOO_MANY, enterprise, 1);

        assertThat(shown(new Filing(report)))
                .containsExactly(
                        "report." + RECEIVED + " T3-01[naturalPerson] 0 of 2",
                        "report." + RECEIVED + " T3-03[received] 0 of 2",
                        "report." + enterprise + " T3-01[commercialEnterprise] 0 of 2");
    }

    @Test
    void faultsAreIndependent() {
        AnnualReport report = Samples.with(WRONG, RECEIVED, 1);

        assertThat(shown(new Filing(report)))
                .containsExactly(
                        "report." + RECEIVED + " T3-01[naturalPerson] 0 of 1",
                        "report." + RECEIVED + " T3-03[received] 0 of 1",
                        "report." + TOTAL + " T4-01[reconsideration] -");
    }

    record Tables(@Consistent Applications table, List<@Consistent StatutoryTable> tables) {}

    @Test
    void tableIsDiagnosedByItself() {
        Applications table = ONE_TOO_MANY.applications();

        assertThat(shown(new Tables(table, List.of(WRONG.reviewAndLitigation(), table))))
                .containsExactly(
                        "table.received.naturalPerson T3-01[naturalPerson] 0 of 1",
                        "table.received.naturalPerson T3-03[received] 0 of 1",
                        "tables[0].<list element>.reconsideration.total T4-01[reconsideration] -",
                        "tables[1].<list element>.received.naturalPerson T3-01[naturalPerson] 0 of 1",
                        "tables[1].<list element>.received.naturalPerson T3-03[received] 0 of 1");
    }

    record Years(@Consistent Dossier dossier) {}

    @Test
    void dossierIsDiagnosedWithLastYearsReport() {
        AnnualReport before = RIGHT.withYear(Samples.YEAR.previous());
        String forward = "applications.carriedForward.naturalPerson";

        assertThat(shown(new Years(Dossier.of(RIGHT).withPrevious(Samples.with(before, forward, 2)))))
                .containsExactly("dossier.previous." + forward + " Y-01[naturalPerson] 0 of 1");
    }

    @RollsUp
    record City(AnnualReport parent, List<AnnualReport> members) {}

    private static final AnnualReport BUREAU = RIGHT.withOrgan(Organ.of("某局"));

    /** What the parent's own table forces is the sum of the members as well. */
    @Test
    void figureOfTheParentThatIsWrongByItsOwnTableHasItsCorrection() {
        assertThat(shown(new City(ONE_TOO_MANY, List.of(BUREAU))))
                .containsExactly("parent." + RECEIVED + " A-01[received.naturalPerson] 0 of 1");
    }

    /** A sum may lawfully differ, so that nothing is said of who is wrong. */
    @Test
    void figureOfTheParentThatIsRightByItsOwnTableHasNone() {
        AnnualReport member = Samples.with(BUREAU, RECEIVED, 5);

        assertThat(shown(new City(RIGHT, List.of(member))))
                .containsExactly("parent." + RECEIVED + " A-01[received.naturalPerson] -");
        assertThat(shown(new City(ONE_TOO_MANY, List.of(member))))
                .containsExactly("parent." + RECEIVED + " A-01[received.naturalPerson] -");
    }

    record Columns(@Consistent(rules = "T3-01") AnnualReport report) {}

    record NotRows(@Consistent(without = "T3-03") AnnualReport report) {}

    record Hints(
            @Consistent(minimumSeverity = Severity.INFO) AnnualReport report) {}

    @Test
    void whateverIsAskedForAllRulesSayWhichFigureIsWrong() {
        assertThat(shown(new Columns(ONE_TOO_MANY)))
                .containsExactly("report." + RECEIVED + " T3-01[naturalPerson] 0 of 1");
        assertThat(shown(new Hints(ONE_TOO_MANY))).isEqualTo(shown(new Filing(ONE_TOO_MANY)));
    }

    /** Without the sums of the rows, it may as well be that one application was carried forward. */
    @Test
    void rulesThatAreLeftOutSayNothing() {
        assertThat(shown(new NotRows(ONE_TOO_MANY)))
                .containsExactly("report.applications.outcomes.total.naturalPerson T3-01[naturalPerson] -");
    }

    record BlankIsZero(
            @Consistent(missing = MissingPolicy.BLANK_BODY_IS_ZERO)
            AnnualReport report) {}

    @Test
    void blankCellMayBeTheWrongOneIfItCountsAsZero() {
        AnnualReport report = RIGHT;
        for (String row : List.of("received", "outcomes.refused.stateSecret", "outcomes.total")) {
            report = Samples.with(report, "applications." + row + ".naturalPerson", 1);
            report = Samples.with(report, "applications." + row + ".total", 1);
        }
        assertThat(shown(new BlankIsZero(report))).isEmpty();
        AnnualReport blank = Samples.with(report, RECEIVED, Entry.blank());

        assertThat(shown(new Filing(blank))).isEmpty();
        assertThat(shown(new BlankIsZero(blank)))
                .containsExactly(
                        "report." + RECEIVED + " T3-01[naturalPerson] 1 of 1",
                        "report." + RECEIVED + " T3-03[received] 1 of 1");
        assertThat(Validating.messages(ZH, new BlankIsZero(blank)))
                .allSatisfy(message -> assertThat(message).endsWith("。表三 一、本年新收政府信息公开申请数量·自然人 应为 1，空白（按零计）。"));
    }

    record EveryCell(
            @Consistent(rules = "T3-03", everyCell = true) AnnualReport report) {}

    @Test
    void ofAllCellsTheWrongOneAloneHasTheCorrection() {
        assertThat(shown(new EveryCell(ONE_TOO_MANY)))
                .containsExactly(
                        "report." + RECEIVED + " T3-03[received] 0 of 1",
                        "report.applications.received.commercialEnterprise T3-03[received] - of 1",
                        "report.applications.received.researchInstitution T3-03[received] - of 1",
                        "report.applications.received.publicInterestOrganization T3-03[received] - of 1",
                        "report.applications.received.legalServiceOrganization T3-03[received] - of 1",
                        "report.applications.received.otherOrganization T3-03[received] - of 1",
                        "report.applications.received.total T3-03[received] - of 1");
    }

    /** D-01, of a report that also has a wrong figure. */
    @Test
    void findingThatIsNotAboutFiguresHasNoRepair() {
        AnnualReport earlier = ONE_TOO_MANY.withYear(ReportYear.of(2020));

        assertThat(shown(new Hints(earlier)))
                .containsExactly(
                        "report." + RECEIVED + " T3-01[naturalPerson] 0 of 1",
                        "report." + RECEIVED + " T3-03[received] 0 of 1",
                        "report.edition D-01 -");
    }

    /** Whatever is sent in: each cell of section three states another figure, none of which goes with the others. */
    @Test
    void reportInWhichNothingFitsIsRefusedAllTheSame() {
        AnnualReport report = RIGHT;
        int figure = 1;
        for (CellRef cell : REVISED_2021.cells()) {
            report = cell.path().startsWith("applications.") ? report.with(cell, Entry.count(figure)) : report;
            figure = figure * 31 % 9973;
        }

        assertThat(shown(new Filing(report))).hasSizeGreaterThan(20).allMatch(line -> line.endsWith(" -"));
    }

    @Test
    void violationOfAnotherConstraintHasNoRepair() {
        ConstraintViolation<?> violation =
                ZH.validate(new Coverage(RIGHT)).iterator().next();

        assertThat(Violations.repair(violation)).isEmpty();
        assertThat(Violations.correction(violation)).isEmpty();
    }

    record Coverage(@CoveredYear(min = 2030) AnnualReport report) {}
}
