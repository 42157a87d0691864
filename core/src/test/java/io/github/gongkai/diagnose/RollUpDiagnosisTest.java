/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.diagnose;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.Organ;
import io.github.gongkai.SampleReports;
import io.github.gongkai.check.Dossier;
import io.github.gongkai.check.Finding;
import io.github.gongkai.check.Interval;
import io.github.gongkai.entry.Amount;
import io.github.gongkai.entry.AmountUnit;
import io.github.gongkai.entry.Entry;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.rollup.Members;
import io.github.gongkai.rollup.Roster;
import io.github.gongkai.rule.ReportRole;
import io.github.gongkai.rule.RollUpRules;
import io.github.gongkai.text.Language;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A wrong figure in a government's report or in those of its members. */
class RollUpDiagnosisTest {
    private static final FormEdition EDITION = FormEdition.TRIAL_2019;
    private static final CellRef APPLICATION = EDITION.cell("applications.received.naturalPerson");
    private static final CellRef DISCLOSURE = EDITION.cell("proactiveDisclosure.administrativeLicensing.itemsLastYear");
    private static final CellRef AMOUNT = EDITION.cell("proactiveDisclosure.centralizedProcurement.totalAmount");
    private static final Diagnoser STANDARD = Diagnoser.standard();
    private static final Diagnoser WITH_MEMBERS =
            Diagnoser.builder().addIncluded(RollUpRules.A_01.id()).build();

    private static AnnualReport member(String name, long seed) {
        return SampleReports.consistent(EDITION, seed).withOrgan(Organ.of(name));
    }

    private static Dossier dossier(AnnualReport one, AnnualReport other) {
        Members members = Members.of(Roster.of(List.of(Organ.of("甲局"), Organ.of("乙局"))), List.of(one, other));
        AnnualReport report = SampleReports.zero(EDITION);
        for (CellRef cell : EDITION.cells()) {
            BigDecimal sum = member("甲局", 1)
                    .entry(cell)
                    .number()
                    .orElseThrow()
                    .add(member("乙局", 2).entry(cell).number().orElseThrow());
            report = report.with(cell, SampleReports.number(cell, sum));
        }
        return Dossier.of(report).withMembers(members);
    }

    private static Dossier rightDossier() {
        return dossier(member("甲局", 1), member("乙局", 2));
    }

    private static AnnualReport plusSeven(AnnualReport report, CellRef cell) {
        return report.with(cell, Entry.count(report.entry(cell).whole().orElseThrow() + 7));
    }

    @Test
    void whatAddsUpHasNoFault() {
        assertThat(WITH_MEMBERS.diagnose(rightDossier()).faults()).isEmpty();
    }

    @Test
    void theGovernmentsOwnTableShowsThatItsFigureIsTheWrongOne() {
        Dossier dossier = rightDossier();
        Dossier wrong = dossier.withReport(plusSeven(dossier.report(), APPLICATION));

        Fault fault = onlyFault(WITH_MEMBERS, wrong);

        assertThat(fault.isUnique()).isTrue();
        assertThat(fault.candidates()).containsExactly(DossierCell.of(APPLICATION));
        assertThat(fault.findings())
                .extracting(Finding::key)
                .containsExactly("T3-01[naturalPerson]", "T3-03[received]", "A-01[received.naturalPerson]");
    }

    @Test
    void whatIsGoneWithTheRepairIsExplainedByItEvenIfItsRuleIsNotHard() {
        Dossier dossier = rightDossier();
        Dossier wrong = dossier.withReport(plusSeven(dossier.report(), APPLICATION));

        Diagnosis diagnosis = STANDARD.diagnose(wrong);

        assertThat(diagnosis.faults().get(0).findings())
                .extracting(Finding::key)
                .hasSize(3)
                .contains("A-01[received.naturalPerson]");
        assertThat(diagnosis.otherFindings()).isEmpty();
    }

    @Test
    void whereTheGovernmentsTableAddsUpTheMembersAreWrong() {
        Dossier wrong = dossier(plusSeven(member("甲局", 1), APPLICATION), member("乙局", 2));

        assertThat(STANDARD.diagnose(wrong).faults()).isEmpty();
        Fault fault = onlyFault(WITH_MEMBERS, wrong);

        assertThat(fault.isUnique()).isTrue();
        assertThat(fault.candidates()).containsExactly(DossierCell.of(ReportRole.MEMBERS, APPLICATION));
        Correction correction = fault.repairs().get(0).corrections().get(0);
        assertThat(correction.value())
                .isEqualTo(wrong.report().entry(APPLICATION).number());
        assertThat(fault.repairs().get(0).isApplicable()).isFalse();
    }

    @Test
    void inSectionTwoEitherMayBeWrong() {
        Dossier wrong = dossier(plusSeven(member("甲局", 1), DISCLOSURE), member("乙局", 2));

        assertThat(onlyFault(WITH_MEMBERS, wrong).candidates())
                .containsExactlyInAnyOrder(DossierCell.of(DISCLOSURE), DossierCell.of(ReportRole.MEMBERS, DISCLOSURE));
        Diagnoser trusting = WITH_MEMBERS.withTrusted(DossierCell.of(DISCLOSURE));
        assertThat(onlyFault(trusting, wrong).candidates())
                .containsExactly(DossierCell.of(ReportRole.MEMBERS, DISCLOSURE));
    }

    @Test
    void anAmountIsWrongOnOneSideAndRoundingLeavesItsFigureOpen() {
        Dossier dossier = rightDossier();
        BigDecimal right = dossier.report().entry(AMOUNT).number().orElseThrow();
        Dossier wrong = dossier.withReport(
                dossier.report().with(AMOUNT, SampleReports.number(AMOUNT, right.add(BigDecimal.valueOf(900)))));

        Fault fault = onlyFault(WITH_MEMBERS, wrong);

        assertThat(fault.candidates())
                .containsExactly(DossierCell.of(AMOUNT), DossierCell.of(ReportRole.MEMBERS, AMOUNT));
        Interval range = fault.repairs().get(0).corrections().get(0).range();
        assertThat(range.contains(right)).isTrue();
        assertThat(range.single()).isEmpty();
        assertThat(STANDARD.diagnose(wrong).faults()).isEmpty();
    }

    @Test
    void nothingIsSaidWithoutARosterThatIsComplete() {
        Dossier dossier = rightDossier();
        Dossier open = dossier.withReport(plusSeven(dossier.report(), DISCLOSURE))
                .withMembers(Members.of(List.of(member("甲局", 1), member("乙局", 2))));

        assertThat(WITH_MEMBERS.diagnose(open).faults()).isEmpty();
    }

    @Test
    void aMemberThatStatesNothingLeavesRoomAboveWhatTheOthersState() {
        AnnualReport one = member("甲局", 1);
        Dossier missing = dossier(one, member("乙局", 2).with(DISCLOSURE, Entry.blank()));
        assertThat(WITH_MEMBERS.diagnose(missing).faults()).isEmpty();

        AnnualReport tooLittle = missing.report().with(DISCLOSURE, Entry.count(0));
        Fault fault = onlyFault(WITH_MEMBERS, missing.withReport(tooLittle));

        assertThat(fault.candidates())
                .containsExactly(DossierCell.of(DISCLOSURE), DossierCell.of(ReportRole.MEMBERS, DISCLOSURE));
        assertThat(fault.repairs().get(0).corrections().get(0).range())
                .isEqualTo(Interval.between(one.entry(DISCLOSURE).number(), Optional.empty()));
        Correction ofMembers = fault.repairs().get(1).corrections().get(0);
        assertThat(ofMembers.range()).isEqualTo(Interval.point(BigDecimal.ZERO));
        assertThat(ofMembers.message(Language.ZH)).endsWith(" 应为 0，未全部填明");
        assertThat(ofMembers.message(Language.EN)).endsWith(": should be 0, is not stated by all");
    }

    @Test
    void nobodyWritesTheSumOfTheMembersDown() {
        Dossier wrong = dossier(plusSeven(member("甲局", 1), DISCLOSURE), member("乙局", 2));

        Fault fault = onlyFault(WITH_MEMBERS, wrong);

        assertThat(fault.repairs())
                .filteredOn(repair -> repair.cells().get(0).role() == ReportRole.MEMBERS)
                .singleElement()
                .satisfies(
                        repair -> assertThat(repair.corrections().get(0).slip()).isEmpty());
    }

    /** The government states 348.47 万元, its only member 251000 元, which is 25.1 万元. */
    @Test
    void anAmountIsCorrectedInTheUnitThatItIsPublishedIn() {
        Dossier wrong = amounts("348.47", AmountUnit.TEN_THOUSAND_YUAN, "251000", AmountUnit.YUAN);

        Fault fault = onlyFault(WITH_MEMBERS, wrong);

        assertThat(fault.repairs())
                .extracting(repair -> repair.message(Language.ZH))
                .containsExactly(
                        "表二 政府集中采购·采购总金额 应在 25.09995万元 至 25.10005万元 之间，填作 348.47万元",
                        "各成员合计表二 政府集中采购·采购总金额 应在 3484650元 至 3484750元 之间，填作 251000元");
        assertThat(fault.repairs().get(0).message(Language.EN))
                .endsWith(
                        ": should be between 25.09995 × 10,000 yuan and 25.10005 × 10,000 yuan, is 348.47 × 10,000 yuan");
        assertThat(fault.repairs().get(0).isApplicable()).isFalse();
    }

    @Test
    void aNegativeAmountIsOneFaultWhateverTheMembersState() {
        Dossier wrong = amounts("-5", AmountUnit.TEN_THOUSAND_YUAN, "3", AmountUnit.TEN_THOUSAND_YUAN);

        Fault fault = onlyFault(WITH_MEMBERS, wrong);

        assertThat(fault.isUnique()).isTrue();
        assertThat(fault.candidates()).containsExactly(DossierCell.of(AMOUNT));
        assertThat(fault.findings()).hasSize(2);
    }

    private static Dossier amounts(String own, AmountUnit unit, String members, AmountUnit membersUnit) {
        Organ organ = Organ.of("甲局");
        AnnualReport zero = SampleReports.zero(EDITION);
        AnnualReport member =
                zero.withOrgan(organ).with(AMOUNT, Entry.of(Amount.of(new BigDecimal(members), membersUnit)));
        return Dossier.of(zero.with(AMOUNT, Entry.of(Amount.of(new BigDecimal(own), unit))))
                .withMembers(Members.of(Roster.of(List.of(organ)), List.of(member)));
    }

    private static Fault onlyFault(Diagnoser diagnoser, Dossier dossier) {
        List<Fault> faults = diagnoser.diagnose(dossier).faults();
        assertThat(faults).hasSize(1);
        return faults.get(0);
    }
}
