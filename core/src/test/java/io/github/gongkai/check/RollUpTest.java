/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.check;

import static io.github.gongkai.form.FormEdition.REVISED_2021;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.MissingPolicy;
import io.github.gongkai.Organ;
import io.github.gongkai.ReportYear;
import io.github.gongkai.SampleReports;
import io.github.gongkai.SerialForm;
import io.github.gongkai.entry.Entry;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.rollup.Member;
import io.github.gongkai.rollup.Members;
import io.github.gongkai.rollup.ReportTree;
import io.github.gongkai.rollup.Roster;
import io.github.gongkai.rollup.Totals;
import io.github.gongkai.rule.RuleId;
import io.github.gongkai.rule.Severity;
import io.github.gongkai.text.Language;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A report against those of its members. */
class RollUpTest {
    private static final RuleSet STANDARD = RuleSet.standard();
    private static final RuleId SUMS = RuleId.of("A-01");

    private static List<AnnualReport> members(FormEdition edition, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> SampleReports.consistent(edition, i).withOrgan(Organ.of("机关" + i)))
                .toList();
    }

    private static Roster roster(List<AnnualReport> members) {
        return Roster.of(
                members.stream().map(member -> member.organ().orElseThrow()).toList());
    }

    /** The sum, cell by cell, without the library's own. */
    private static AnnualReport parent(List<AnnualReport> members) {
        AnnualReport parent = members.get(0).withOrgan(Organ.of("某市人民政府"));
        for (CellRef cell : parent.edition().cells()) {
            BigDecimal sum = members.stream()
                    .map(member -> member.entry(cell).number().orElseThrow())
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            parent = parent.with(cell, SampleReports.number(cell, sum));
        }
        return parent;
    }

    private static List<String> keys(CheckResult result) {
        return result.findings().stream().map(Finding::key).toList();
    }

    @Test
    void whereAMemberOfTheRosterIsMissingOnlyThatIsFoundAndTheSumsAreUndecided() {
        for (FormEdition edition : FormEdition.values()) {
            List<AnnualReport> members = members(edition, 5);
            CheckResult result = STANDARD.check(
                    Dossier.of(parent(members)).withMembers(Members.of(roster(members), members.subList(1, 5))));

            assertThat(keys(result)).containsExactly("A-02[机关0]");
            assertThat(result.checks(SUMS)).allMatch(check -> check.verdict() == Verdict.UNDECIDED);
            assertThat(result.checks(SUMS)).hasSameSizeAs(edition.cells());
            assertThat(result.undecided()).allMatch(open -> open.reason().zh().contains("成员有缺"));
        }
    }

    @Test
    void oneWrongCellOfTheParentIsFoundAtThatCell() {
        List<AnnualReport> members = members(REVISED_2021, 4);
        CellRef cell = REVISED_2021.cell("proactiveDisclosure.administrativePenalties.decisions");
        AnnualReport parent = parent(members);
        AnnualReport wrong = parent.with(
                cell, Entry.count(parent.entry(cell).number().orElseThrow().longValueExact() + 7));
        CheckResult result = STANDARD.check(Dossier.of(wrong).withMembers(Members.of(roster(members), members)));

        assertThat(keys(result)).containsExactly("A-01[administrativePenalties.decisions]");
        FigureFinding finding = (FigureFinding) result.findings().get(0);
        assertThat(finding.severity()).isEqualTo(Severity.INFO);
        assertThat(finding.difference()).contains(BigDecimal.valueOf(7));
        assertThat(finding.message(Language.ZH)).contains("各成员").endsWith("前者比后者多7。");
        assertThat(finding.message(Language.EN))
                .contains("the members together")
                .contains("exceeds the second by 7");
        assertThat(result.isConsistent()).isTrue();
    }

    @Test
    void withoutARosterTheSumsAreUndecided() {
        List<AnnualReport> members = members(REVISED_2021, 3);
        CheckResult result = STANDARD.check(Dossier.of(parent(members)).withMembers(Members.of(members)));

        assertThat(result.findings()).isEmpty();
        assertThat(result.verdict(SUMS)).isEqualTo(Verdict.UNDECIDED);
        assertThat(result.undecided().get(0).reason().zh()).contains("名册");
    }

    @Test
    void blankBodyCellsOfMembersCountAsZeroUnderThePolicyThatSaysSo() {
        List<AnnualReport> members = new ArrayList<>(members(REVISED_2021, 3));
        CellRef cell = REVISED_2021.cell("applications.received.researchInstitution");
        AnnualReport zero = SampleReports.zero(REVISED_2021).withOrgan(Organ.of("机关3"));
        members.add(zero);
        AnnualReport parent = parent(members);
        members.set(3, zero.with(cell, Entry.blank()));
        Dossier dossier = Dossier.of(parent).withMembers(Members.of(roster(members), members));

        assertThat(STANDARD.check(dossier).undecided())
                .extracting(open -> open.check().key())
                .containsExactly("A-01[received.researchInstitution]");
        assertThat(STANDARD.withMissingPolicy(MissingPolicy.BLANK_BODY_IS_ZERO)
                        .check(dossier)
                        .undecided())
                .isEmpty();
    }

    @Test
    void undecidedSumSaysWhatTheRestMustBe() {
        List<AnnualReport> members = new ArrayList<>(members(REVISED_2021, 3));
        AnnualReport parent = parent(members);
        CellRef cell = REVISED_2021.cell("applications.received.naturalPerson");
        BigDecimal gone = members.get(1).entry(cell).number().orElseThrow();
        members.set(1, members.get(1).with(cell, Entry.notRead()));
        Undecided open = STANDARD.check(Dossier.of(parent).withMembers(Members.of(roster(members), members)))
                .undecided()
                .get(0);

        assertThat(open.check().key()).isEqualTo("A-01[received.naturalPerson]");
        assertThat(open.missing()).singleElement().satisfies(missing -> {
            assertThat(missing.cell()).isSameAs(cell);
            assertThat(missing.range().single().orElseThrow()).isEqualByComparingTo(gone);
        });
        assertThat(open.reason().en()).contains("one member");
    }

    @Test
    void amountsThatRoundingDoesNotBringTogetherAreFoundWithTheRoomItLeaves() {
        CellRef fees = REVISED_2021.cell("proactiveDisclosure.administrativeFees.amountCollected");
        List<AnnualReport> members = members(REVISED_2021, 2).stream()
                .map(member -> member.with(fees, SampleReports.number(fees, new BigDecimal("1.00"))))
                .toList();
        AnnualReport parent = parent(members).with(fees, SampleReports.number(fees, new BigDecimal("5")));
        CheckResult result = STANDARD.check(Dossier.of(parent).withMembers(Members.of(roster(members), members)));

        assertThat(keys(result)).containsExactly("A-01[administrativeFees.amountCollected]");
        assertThat(result.findings().get(0).message(Language.EN)).contains("[4.5, 5.5]", "[1.99, 2.01]");
        assertThat(result.findings().get(0).message(Language.ZH)).contains("[4.5, 5.5]", "[1.99, 2.01]");
    }

    @Test
    void sumThatIsNoFigureOfTheFormIsComparedAllTheSame() {
        CellRef cell = REVISED_2021.cell("proactiveDisclosure.administrativeLicensing.decisions");
        BigDecimal most = new BigDecimal("9".repeat(30));
        List<AnnualReport> members = members(REVISED_2021, 2).stream()
                .map(member -> member.with(cell, SampleReports.number(cell, most)))
                .toList();
        AnnualReport parent = parent(members(REVISED_2021, 2)).with(cell, SampleReports.number(cell, most));
        Finding finding = STANDARD.check(Dossier.of(parent).withMembers(Members.of(roster(members), members)))
                .findings()
                .get(0);

        assertThat(finding.key()).isEqualTo("A-01[administrativeLicensing.decisions]");
        assertThat(finding.cells()).extracting(CellEntry::entry).contains(Entry.notRead());
        assertThat(((FigureFinding) finding).difference()).contains(most.negate());
    }

    @Test
    void undecidedSumSaysWhatIsMissing() {
        CellRef cell = REVISED_2021.cell("applications.received.naturalPerson");
        List<AnnualReport> members = members(REVISED_2021, 3);
        List<AnnualReport> twoBlank = List.of(
                members.get(0).with(cell, Entry.blank()),
                members.get(1),
                members.get(2).with(cell, Entry.blank()));
        AnnualReport parent = parent(members);

        assertThat(reason(parent, Members.of(roster(members), twoBlank), cell)).startsWith("2 members");
        assertThat(reason(parent.with(cell, Entry.blank()), Members.of(roster(members), members), cell))
                .isEqualTo("this report does not state it");
        assertThat(reason(parent, Members.of(members), cell)).isEqualTo("no roster of the members is given");
        assertThat(reason(parent.withYear(Optional.empty()), Members.of(roster(members), members), cell))
                .isEqualTo("no member has a report for the same year, on the same edition");
        assertThat(reason(
                        parent.withYear(Optional.empty()),
                        Members.of(
                                roster(members),
                                members.stream()
                                        .map(member -> member.withYear(Optional.empty()))
                                        .toList()),
                        cell))
                .isEqualTo("the report does not say for which year it is");
    }

    private static String reason(AnnualReport parent, Members members, CellRef cell) {
        return STANDARD.check(Dossier.of(parent).withMembers(members)).undecided().stream()
                .filter(undecided -> undecided.check().rule().id().equals(SUMS)
                        && undecided.check().formula().cells().contains(cell))
                .map(undecided -> undecided.reason().en())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void levelsAreCheckedEachAgainstTheLevelBelow() {
        List<AnnualReport> counties = new ArrayList<>();
        List<ReportTree> trees = new ArrayList<>();
        for (int county = 0; county < 3; county++) {
            int of = county;
            List<AnnualReport> organs = members(REVISED_2021, 4).stream()
                    .map(organ -> organ.withOrgan(
                            Organ.of("县" + of + organ.organ().orElseThrow().name())))
                    .toList();
            AnnualReport report = parent(organs).withOrgan(Organ.of("县" + county));
            counties.add(report);
            trees.add(ReportTree.of(
                    report, roster(organs), organs.stream().map(ReportTree::of).toList()));
        }
        ReportTree city = ReportTree.of(parent(counties), roster(counties), trees);
        TreeResult result = STANDARD.check(city);

        assertThat(result.all())
                .hasSize(1 + 3 + 12)
                .allMatch(one -> one.findings().isEmpty());
        assertThat(result.result().verdict(SUMS)).isEqualTo(Verdict.SATISFIED);
        assertThat(result.members()).allMatch(one -> one.result().verdict(SUMS) == Verdict.SATISFIED);

        ReportTree wrong = ReportTree.of(
                parent(counties), roster(counties), trees.stream().skip(1).toList());
        assertThat(keys(STANDARD.check(wrong).result())).containsExactly("A-02[县0]");
    }

    @Test
    void membersOfDifferentRostersAreNotPutTogether() {
        List<AnnualReport> members = members(REVISED_2021, 2);

        assertThatThrownBy(() -> Members.of(roster(members), members).plus(Members.of(members)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("roster");
        assertThatThrownBy(() -> Roster.of(List.of(Organ.of("甲"), Organ.of("甲"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("甲");
    }

    @Test
    void membersKnowWhoReportedAndWhatTheyAddUpTo() {
        List<AnnualReport> members = members(REVISED_2021, 2);
        AnnualReport foreign = SampleReports.zero(REVISED_2021).withOrgan(Organ.of("外单位"));
        Members all = Members.of(roster(members), List.of(members.get(1), foreign, members.get(0)));

        assertThat(all.reported())
                .containsExactlyInAnyOrder(Member.of(members.get(0)), Member.of(members.get(1)), Member.of(foreign));
        assertThat(all.totals()).isEqualTo(members.stream().collect(Totals.collector()));
    }

    /** Three reports do not say of which organ they are, two of them for another year. */
    @Test
    void membersWithoutANameAreToldApart() {
        List<AnnualReport> members = Stream.of(2021, 2022, 2023)
                .map(year -> SampleReports.consistent(REVISED_2021, year)
                        .withOrgan(Optional.empty())
                        .withYear(ReportYear.of(year)))
                .toList();
        AnnualReport parent = members.get(2).withOrgan(Organ.of("某市人民政府"));

        List<Finding> findings = STANDARD.only(RuleId.of("A-04"))
                .check(Dossier.of(parent).withMembers(Members.of(Roster.whoeverReported(), members)))
                .findings();

        assertThat(findings).extracting(Finding::key).doesNotHaveDuplicates().hasSize(2);
        assertThat(findings)
                .extracting(finding -> finding.message(Language.ZH))
                .satisfiesExactlyInAnyOrder(
                        message -> assertThat(message).contains("实为2021年度的报告"),
                        message -> assertThat(message).contains("实为2022年度的报告"));
    }

    @Test
    void memberIsKnownByItsCodeUnderAnotherName() {
        Organ now = Organ.of("新名").withUnifiedSocialCreditCode("914403001922038216");
        AnnualReport report = SampleReports.zero(REVISED_2021).withOrgan(now.withName("旧名"));
        CheckResult result = STANDARD.check(Dossier.of(SampleReports.zero(REVISED_2021))
                .withMembers(Members.of(Roster.of(List.of(now)), List.of(report))));

        assertThat(result.findings()).isEmpty();
        assertThat(result.verdict(SUMS)).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void resultIsReadBackEqual() throws IOException, ClassNotFoundException {
        List<AnnualReport> members = members(REVISED_2021, 3);
        CheckResult result = STANDARD.check(
                Dossier.of(parent(members)).withMembers(Members.of(roster(members), members.subList(0, 2))));

        assertThat(SerialForm.of(result).read()).isEqualTo(result).hasToString(result.toString());
    }
}
