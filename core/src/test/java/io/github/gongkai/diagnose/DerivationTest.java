/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.diagnose;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.MissingPolicy;
import io.github.gongkai.Organ;
import io.github.gongkai.OrganLevel;
import io.github.gongkai.ReportYear;
import io.github.gongkai.SampleReports;
import io.github.gongkai.check.Dossier;
import io.github.gongkai.check.Interval;
import io.github.gongkai.check.RuleSet;
import io.github.gongkai.entry.Count;
import io.github.gongkai.entry.Entry;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.form.Section;
import io.github.gongkai.rollup.Members;
import io.github.gongkai.rollup.Roster;
import io.github.gongkai.rule.Basis;
import io.github.gongkai.rule.Comparison;
import io.github.gongkai.rule.Place;
import io.github.gongkai.rule.PlacedFormula;
import io.github.gongkai.rule.Rule;
import io.github.gongkai.rule.RuleId;
import io.github.gongkai.rule.Severity;
import io.github.gongkai.text.Language;
import io.github.gongkai.text.Wording;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the rules force for cells that state no figure. */
class DerivationTest {
    private static final FormEdition EDITION = FormEdition.REVISED_2021;
    private static final AnnualReport REPORT = SampleReports.consistent(EDITION, 6);
    private static final Diagnoser STANDARD = Diagnoser.standard();

    private static CellRef cell(String path) {
        return EDITION.cell(path);
    }

    private static AnnualReport blank(AnnualReport report, CellRef... cells) {
        AnnualReport blank = report;
        for (CellRef cell : cells) {
            blank = blank.with(cell, Entry.blank());
        }
        return blank;
    }

    @ParameterizedTest
    @EnumSource
    void everyTotalFollowsFromItsPartsEachByOneCheck(FormEdition edition) {
        AnnualReport report = SampleReports.consistent(edition, 8);
        CellRef[] totals = edition.cells().stream().filter(CellRef::isTotal).toArray(CellRef[]::new);

        Derivation derivation = STANDARD.derive(blank(report, totals));

        assertThat(derivation.filledReport()).isEqualTo(report);
        assertThat(derivation.figures()).hasSize(totals.length).allSatisfy(figure -> {
            assertThat(figure.by()).hasSize(1);
            assertThat(figure.found()).isEqualTo(Entry.blank());
        });
        assertThat(derivation.open()).isEmpty();
        assertThat(derivation.isComplete()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void aSingleMissingCellOfSectionThreeFollows(FormEdition edition) {
        AnnualReport report = SampleReports.consistent(edition, 8);
        for (CellRef cell : edition.table(Section.APPLICATIONS).cells()) {
            for (Entry missing : List.of(Entry.blank(), Entry.marked("/"), Entry.unreadable("?"), Entry.notRead())) {
                Derivation derivation = STANDARD.derive(report.with(cell, missing));

                assertThat(derivation.figures()).hasSize(1);
                assertThat(derivation.figures().get(0).found()).isEqualTo(missing);
                assertThat(derivation.filledReport()).isEqualTo(report);
            }
        }
    }

    @Test
    void aTotalOfZeroForcesItsPartsToZero() {
        CellRef upheld = cell("reviewAndLitigation.reconsideration.upheld");
        CellRef pending = cell("reviewAndLitigation.reconsideration.pending");

        Derivation derivation = STANDARD.derive(blank(SampleReports.zero(EDITION), upheld, pending));

        assertThat(derivation.figures())
                .extracting(figure -> figure.message(Language.ZH))
                .containsExactly(
                        "表四 行政复议·结果维持 为 0（T4-01[reconsideration]）", "表四 行政复议·尚未审结 为 0（T4-01[reconsideration]）");
    }

    @Test
    void whatIsNotForcedHasARange() {
        CellRef total = cell("reviewAndLitigation.reconsideration.total");
        CellRef upheld = cell("reviewAndLitigation.reconsideration.upheld");
        CellRef corrected = cell("reviewAndLitigation.reconsideration.corrected");
        AnnualReport report = SampleReports.zero(EDITION)
                .with(total, Entry.count(10))
                .with(cell("reviewAndLitigation.reconsideration.pending"), Entry.count(4));

        Derivation derivation = STANDARD.derive(blank(report, upheld, corrected));

        assertThat(derivation.figures()).isEmpty();
        assertThat(derivation.open())
                .extracting(OpenFigure::cell, open -> open.range().toString())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(DossierCell.of(upheld), "[0, 6]"),
                        org.assertj.core.groups.Tuple.tuple(DossierCell.of(corrected), "[0, 6]"));
    }

    @Test
    void nothingIsFilledWhereTheFiguresConflict() {
        CellRef blank = cell("applications.outcomes.granted.naturalPerson");
        CellRef wrong = cell("applications.carriedForward.otherOrganization");
        CellRef pending = cell("reviewAndLitigation.reconsideration.pending");
        AnnualReport report = blank(REPORT, blank, pending).with(wrong, Entry.count(1_000));

        Derivation derivation = STANDARD.derive(report);

        assertThat(derivation.figures()).extracting(DerivedFigure::cell).containsExactly(DossierCell.of(pending));
        assertThat(derivation.conflicting()).containsExactly(DossierCell.of(blank));
        assertThat(derivation.filledReport().entry(blank)).isEqualTo(Entry.blank());
    }

    @Test
    void whatThePolicyCountsAsZeroIsNotDerived() {
        CellRef blank = cell("applications.outcomes.granted.naturalPerson");
        RuleSet zeros = RuleSet.standard().withMissingPolicy(MissingPolicy.BLANK_BODY_IS_ZERO);

        Derivation derivation = Diagnoser.of(zeros).derive(blank(SampleReports.zero(EDITION), blank));

        assertThat(derivation.figures()).isEmpty();
        assertThat(derivation.open()).isEmpty();
    }

    /** a + b = 5, a + c = 4, b + d = 6 and c + d = t leave a, b, c and d open, but not t, which is 4 + 6 − 5. */
    @Test
    void severalChecksTogetherForceWhatNoneForcesAlone() {
        List<CellRef> cells = EDITION.table(Section.APPLICATIONS).cells().subList(0, 8);
        AnnualReport report = SampleReports.zero(EDITION)
                .with(cells.get(5), Entry.count(5))
                .with(cells.get(6), Entry.count(4))
                .with(cells.get(7), Entry.count(6));
        RuleSet own = RuleSet.of(
                "own",
                List.of(
                        rule("X-01", cells.subList(0, 2), cells.get(5)),
                        rule("X-02", List.of(cells.get(0), cells.get(2)), cells.get(6)),
                        rule("X-03", List.of(cells.get(1), cells.get(3)), cells.get(7)),
                        rule("X-04", cells.subList(2, 4), cells.get(4))));

        Derivation derivation =
                Diagnoser.of(own).derive(blank(report, cells.subList(0, 5).toArray(CellRef[]::new)));

        assertThat(derivation.figures()).hasSize(1);
        assertThat(derivation.figures().get(0).cell()).isEqualTo(DossierCell.of(cells.get(4)));
        assertThat(derivation.figures().get(0).value()).isEqualTo(BigDecimal.valueOf(5));
        assertThat(derivation.figures().get(0).by())
                .extracting(check -> check.check().rule().id().value())
                .containsExactly("X-01", "X-02", "X-03", "X-04");
        assertThat(derivation.open())
                .extracting(open -> open.range().toString())
                .containsExactly("[0, 4]", "[1, 5]", "[0, 4]", "[1, 5]");
    }

    private static Rule rule(String id, List<CellRef> parts, CellRef total) {
        return Rule.builder()
                .id(RuleId.of(id))
                .basis(Basis.IMPLIED)
                .severity(Severity.ERROR)
                .statement(Wording.of("合计", "sum"))
                .addFormulas(PlacedFormula.of(Place.ofCell(total), Comparison.equal(parts, List.of(total))))
                .build();
    }

    @Test
    void whatWouldBreakAnotherRuleIsWithheld() {
        CellRef total = cell("reviewAndLitigation.reconsideration.total");
        AnnualReport member = REPORT.withOrgan(Organ.of("甲局"));
        CellRef upheld = cell("reviewAndLitigation.reconsideration.upheld");
        AnnualReport government = blank(
                REPORT.with(upheld, Entry.count(REPORT.entry(upheld).whole().orElseThrow() + 1)), total);
        Dossier dossier =
                Dossier.of(government).withMembers(Members.of(Roster.of(List.of(Organ.of("甲局"))), List.of(member)));

        Derivation derivation = STANDARD.derive(dossier);

        assertThat(derivation.figures()).isEmpty();
        assertThat(derivation.withheld()).hasSize(1);
        assertThat(derivation.withheld().get(0).breaks()).containsExactly("A-01[reconsideration.total]");
        assertThat(derivation.filled()).isEqualTo(dossier);
    }

    /** The total of received is 5, so natural persons are 5, but the members state none; and what is carried forward follows from that. */
    @Test
    void whatRestsOnAWithheldFigureIsWithheldToo() {
        CellRef natural = cell("applications.received.naturalPerson");
        CellRef forward = cell("applications.carriedForward.naturalPerson");
        AnnualReport zero = SampleReports.zero(EDITION);
        AnnualReport government =
                blank(zero.with(cell("applications.received.total"), Entry.count(5)), natural, forward);
        Dossier dossier = Dossier.of(government)
                .withMembers(Members.of(Roster.of(List.of(Organ.of("甲局"))), List.of(zero.withOrgan(Organ.of("甲局")))));
        Diagnoser rows = Diagnoser.of(RuleSet.standard().without(RuleId.of("T3-02"), RuleId.of("T4-01")));

        Derivation derivation = rows.derive(
                dossier.withReport(government.with(cell("applications.carriedForward.total"), Entry.blank())));

        assertThat(derivation.figures()).isEmpty();
        assertThat(derivation.withheld())
                .extracting(withheld -> withheld.figure().cell().cell())
                .contains(natural, forward);
        assertThat(derivation.withheld())
                .allSatisfy(withheld -> assertThat(withheld.breaks()).isNotEmpty());
    }

    @Test
    void aFigureOfTooManyDigitsIsNamedAndNotFilledIn() {
        Entry nines = Entry.of(Count.of(new BigDecimal("999999999999999999999999999999")));
        String track = "reviewAndLitigation.reconsideration.";
        AnnualReport report = blank(
                SampleReports.zero(EDITION).with(cell(track + "upheld"), nines).with(cell(track + "pending"), nines),
                cell(track + "total"));

        Derivation derivation = STANDARD.derive(report);

        assertThat(derivation.figures()).isEmpty();
        assertThat(derivation.open())
                .extracting(OpenFigure::toString)
                .containsExactly(track + "total in 1999999999999999999999999999998");
        Repair repair = STANDARD.diagnose(report.with(cell(track + "total"), Entry.count(0)))
                .faults()
                .get(0)
                .repairs()
                .get(0);
        assertThat(repair.cells()).containsExactly(DossierCell.of(cell(track + "total")));
        assertThat(repair.isForced()).isTrue();
        assertThat(repair.isApplicable()).isFalse();
    }

    /** Last year's 规章 in force would be 8 − 3, but a county has none. */
    @Test
    void lastYearsFiguresDoNotBreakItsOwnRulesEither() {
        CellRef inForce = cell("proactiveDisclosure.regulations.inForce");
        AnnualReport report = SampleReports.zero(EDITION)
                .withOrgan(Organ.of("某县人民政府").withLevel(OrganLevel.COUNTY))
                .with(inForce, Entry.count(8))
                .with(cell("proactiveDisclosure.regulations.issued"), Entry.count(3));
        AnnualReport previous = blank(SampleReports.zero(EDITION), inForce)
                .withOrgan(report.organ())
                .withYear(ReportYear.of(2021));

        Derivation derivation = STANDARD.withIncluded(RuleId.of("Y-02"))
                .derive(Dossier.of(report).withPrevious(previous));

        assertThat(derivation.figures()).isEmpty();
        assertThat(derivation.withheld()).hasSize(1);
        assertThat(derivation.withheld().get(0).breaks()).containsExactly("previous:T2-04[regulations]");
    }

    @Test
    void aBlankThatARuleAllowsIsNotFilledWithZero() {
        AnnualReport report =
                SampleReports.blank(EDITION).withOrgan(Organ.of("某县人民政府").withLevel(OrganLevel.COUNTY));
        Diagnoser counties = STANDARD.withIncluded(RuleId.of("T2-04"));

        assertThat(counties.derive(report).figures()).isEmpty();
        assertThat(counties.diagnose(report.with(cell("proactiveDisclosure.regulations.issued"), Entry.count(2)))
                        .faults())
                .hasSize(1)
                .allMatch(Fault::isUnique);
    }

    @Test
    void aReportWithNothingInItForcesNothing() {
        Derivation derivation = STANDARD.derive(SampleReports.blank(EDITION));

        assertThat(derivation.figures()).isEmpty();
        assertThat(derivation.open())
                .hasSize(175 + 15)
                .extracting(OpenFigure::range)
                .containsOnly(Interval.between(java.util.Optional.of(BigDecimal.ZERO), java.util.Optional.empty()));
    }

    @Test
    void pastTheLimitOfStepsItSaysSo() {
        CellRef[] cells = Stream.of("naturalPerson", "commercialEnterprise")
                .flatMap(column ->
                        Stream.of("received", "carriedForward").map(row -> cell("applications." + row + "." + column)))
                .toArray(CellRef[]::new);

        Derivation derivation = STANDARD.withMaxSteps(1).derive(blank(REPORT, cells));

        assertThat(derivation.isComplete()).isFalse();
        assertThat(derivation.figures()).isEmpty();
        assertThat(derivation.open()).hasSize(4);
    }
}
