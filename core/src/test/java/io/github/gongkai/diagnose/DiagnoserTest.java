/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.diagnose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.MissingPolicy;
import io.github.gongkai.SampleReports;
import io.github.gongkai.SerialForm;
import io.github.gongkai.check.Finding;
import io.github.gongkai.check.RuleSet;
import io.github.gongkai.check.Waiver;
import io.github.gongkai.entry.Count;
import io.github.gongkai.entry.Entry;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.form.Section;
import io.github.gongkai.rule.Basis;
import io.github.gongkai.rule.Comparison;
import io.github.gongkai.rule.Place;
import io.github.gongkai.rule.PlacedFormula;
import io.github.gongkai.rule.Rule;
import io.github.gongkai.rule.RuleId;
import io.github.gongkai.rule.Severity;
import io.github.gongkai.text.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a caller can ask of a diagnosis: which rules, which cells are trusted, what they weigh, how far to search. */
class DiagnoserTest {
    private static final FormEdition EDITION = FormEdition.REVISED_2021;
    private static final AnnualReport REPORT = SampleReports.consistent(EDITION, 5);
    private static final List<CellRef> TRACK = Stream.of("upheld", "corrected", "otherResult", "pending", "total")
            .map(column -> EDITION.cell("reviewAndLitigation.reconsideration." + column))
            .toList();
    private static final CellRef TOTAL = TRACK.get(4);
    private static final CellRef NATURAL = EDITION.cell("applications.received.naturalPerson");
    private static final CellRef RECEIVED = EDITION.cell("applications.received.total");

    private static AnnualReport plus(AnnualReport report, CellRef cell, long more) {
        return report.with(cell, Entry.count(report.entry(cell).whole().orElseThrow() + more));
    }

    private static Fault onlyFault(Diagnoser diagnoser, AnnualReport report) {
        List<Fault> faults = diagnoser.diagnose(report).faults();
        assertThat(faults).hasSize(1);
        return faults.get(0);
    }

    private static DossierCell of(CellRef cell) {
        return DossierCell.of(cell);
    }

    @Test
    void aTrustedCellIsNoCandidate() {
        Fault fault = onlyFault(Diagnoser.standard().withTrusted(of(TOTAL)), plus(REPORT, TOTAL, 1));

        assertThat(fault.candidates())
                .containsExactlyElementsOf(
                        TRACK.subList(0, 4).stream().map(DossierCell::of).toList());
    }

    @Test
    void ifEveryCellIsTrustedThereIsNoRepairAndThatIsCertain() {
        Diagnoser diagnoser = Diagnoser.standard()
                .withTrusted(TRACK.stream().map(DossierCell::of).toList());

        Fault fault = onlyFault(diagnoser, plus(REPORT, TOTAL, 1));

        assertThat(fault.repairs()).isEmpty();
        assertThat(fault.end()).isEqualTo(SearchEnd.COMPLETE);
        assertThat(fault.isUnique()).isFalse();
        assertThat(fault.findings()).extracting(Finding::key).containsExactly("T4-01[reconsideration]");
    }

    @Test
    void aTrustedFigureThatCannotBeRightLeavesNoRepair() {
        AnnualReport report = REPORT.with(NATURAL, Entry.count(-5));

        Fault fault = onlyFault(Diagnoser.standard().withTrusted(of(NATURAL)), report);

        assertThat(fault.repairs()).isEmpty();
        assertThat(fault.end()).isEqualTo(SearchEnd.COMPLETE);
    }

    @Test
    void theRepairIsTheOneOfLeastWeightNotOfFewestCells() {
        Diagnoser heavyTotal = Diagnoser.standard().withWeights(Map.of(of(TOTAL), 2));
        assertThat(onlyFault(heavyTotal, plus(REPORT, TOTAL, 1)).candidates()).hasSize(4);

        Diagnoser heavyCell = Diagnoser.standard().withWeights(Map.of(of(RECEIVED), 9));
        Fault fault = onlyFault(heavyCell, plus(REPORT, RECEIVED, 1));
        assertThat(fault.weight()).isEqualTo(3);
        assertThat(fault.repairs()).isNotEmpty().allSatisfy(repair -> {
            assertThat(repair.cells()).hasSize(3).doesNotContain(of(RECEIVED));
            assertThat(RuleSet.standard()
                            .check(repair.applyTo(io.github.gongkai.check.Dossier.of(plus(REPORT, RECEIVED, 1))))
                            .findings())
                    .isEmpty();
        });
    }

    @Test
    void theGreatestWeightsAreAddedUp() {
        Map<DossierCell, Integer> weights =
                EDITION.cells().stream().collect(Collectors.toMap(DossierCell::of, cell -> Diagnoser.MAX_WEIGHT));

        Fault fault =
                onlyFault(Diagnoser.standard().withWeights(weights), plus(plus(REPORT, NATURAL, 100), RECEIVED, 7));

        assertThat(fault.candidates()).containsExactly(of(NATURAL), of(RECEIVED));
        assertThat(fault.weight()).isEqualTo(2 * Diagnoser.MAX_WEIGHT);
    }

    @Test
    void aWaivedFindingAsksForNoRepair() {
        AnnualReport wrong = plus(REPORT, TOTAL, 1);
        Finding finding = RuleSet.standard().check(wrong).findings().get(0);
        RuleSet waiving = RuleSet.standard().withWaivers(List.of(Waiver.of(finding, "known")));

        assertThat(Diagnoser.of(waiving).diagnose(wrong).faults()).isEmpty();
        assertThat(Diagnoser.of(waiving).diagnose(plus(wrong, TOTAL, 1)).faults())
                .hasSize(1);
    }

    @Test
    void onlyTheRulesOfTheSetCount() {
        AnnualReport wrong = plus(REPORT, NATURAL, 1);

        Fault fault = onlyFault(Diagnoser.of(RuleSet.standard().only(RuleId.of("T3-03"))), wrong);

        assertThat(fault.repairs()).hasSize(7);
    }

    @Test
    void pastTheLimitOfCellsItSaysSo() {
        AnnualReport wrong = plus(plus(REPORT, NATURAL, 100), RECEIVED, 7);

        Fault searched = onlyFault(Diagnoser.standard().withMaxCells(1), wrong);
        assertThat(searched.end()).isEqualTo(SearchEnd.SIZE_LIMIT);
        assertThat(searched.repairs()).isEmpty();
        assertThat(searched.weight()).isEqualTo(2);
        assertThat(searched.findings()).hasSize(3);

        Fault found = onlyFault(Diagnoser.standard().withMaxCells(2), wrong);
        assertThat(found.candidates()).containsExactly(of(NATURAL), of(RECEIVED));
    }

    @Test
    void pastTheLimitOfStepsItSaysSo() {
        AnnualReport wrong = plus(plus(REPORT, NATURAL, 100), RECEIVED, 7);

        Diagnosis diagnosis = Diagnoser.standard().withMaxSteps(1).diagnose(wrong);

        assertThat(diagnosis.isComplete()).isFalse();
        assertThat(diagnosis.faults()).extracting(Fault::end).containsOnly(SearchEnd.WORK_LIMIT);
        assertThat(diagnosis.otherFindings()).isEmpty();
    }

    /** Random equations make coefficients that grow with every cell that is solved for. */
    @Test
    void rulesThatAreTooIntricateEndInAnHonestStop() {
        Random random = new Random(1);
        List<CellRef> cells = EDITION.table(Section.APPLICATIONS).cells();
        List<Rule> rules = new ArrayList<>();
        for (int i = 10; i < 90; i++) {
            List<CellRef> shuffled = new ArrayList<>(cells);
            Collections.shuffle(shuffled, random);
            rules.add(Rule.builder()
                    .id(RuleId.of("X-" + i))
                    .basis(Basis.IMPLIED)
                    .severity(Severity.ERROR)
                    .statement(Wording.of("随机", "random"))
                    .addFormulas(PlacedFormula.of(
                            Place.ofDocument(EDITION),
                            Comparison.equal(shuffled.subList(0, 70), shuffled.subList(70, 140))))
                    .build());
        }

        Diagnosis diagnosis = Diagnoser.of(RuleSet.of("random", rules))
                .diagnose(SampleReports.blank(EDITION)
                        .with(NATURAL, Entry.count(3))
                        .with(RECEIVED, Entry.count(4)));

        assertThat(diagnosis.isComplete()).isFalse();
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        assertThatThrownBy(() -> Diagnoser.standard().withMaxCells(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Diagnoser.standard().withMaxSteps(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Diagnoser.standard().withWeights(Map.of(of(TOTAL), 0)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("reviewAndLitigation.reconsideration.total");
        assertThatThrownBy(() -> Diagnoser.standard().withWeights(Map.of(of(TOTAL), Diagnoser.MAX_WEIGHT + 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1000000");
        assertThatThrownBy(() -> Diagnoser.standard().withIncluded(RuleId.of("X-01")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("X-01");
        assertThatThrownBy(() -> Diagnoser.standard().withIncluded(RuleId.of("D-03")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("D-03");
    }

    @Test
    void aNegativeFigureIsPutRightWhereAnEquationSaysSo() {
        Fault fault = onlyFault(Diagnoser.standard(), negated(REPORT, NATURAL));

        assertThat(fault.isUnique()).isTrue();
        Correction correction = fault.repairs().get(0).corrections().get(0);
        assertThat(correction.value()).isEqualTo(REPORT.entry(NATURAL).number());
        assertThat(correction.slip()).contains(SlipKind.SIGN_CHANGED);
        assertThat(fault.findings())
                .extracting(Finding::key)
                .containsExactly("T3-01[naturalPerson]", "T3-03[received]", "T3-04[received.naturalPerson]");
    }

    private static AnnualReport negated(AnnualReport report, CellRef cell) {
        return report.with(cell, Entry.count(-report.entry(cell).whole().orElseThrow()));
    }

    @Test
    void aDecimalIsPutRightAsAWholeNumber() {
        BigDecimal right = REPORT.entry(NATURAL).number().orElseThrow();

        Fault fault = onlyFault(
                Diagnoser.standard(), REPORT.with(NATURAL, Entry.of(Count.of(right.add(new BigDecimal("0.5"))))));

        assertThat(fault.repairs().get(0).corrections().get(0).value()).contains(right);
        assertThat(fault.repairs().get(0).corrections().get(0).slip()).isEmpty();
    }

    @Test
    void aFigureOfThirtyDigitsIsPutRight() {
        Entry long30 = Entry.of(Count.of(new BigDecimal("123456789012345678901234567890")));

        Fault fault = onlyFault(Diagnoser.standard(), REPORT.with(NATURAL, long30));

        assertThat(fault.isUnique()).isTrue();
        assertThat(fault.repairs().get(0).corrections().get(0).value())
                .isEqualTo(REPORT.entry(NATURAL).number());
    }

    @Test
    void aBlankThatIsCountedAsZeroMayBeTheWrongFigure() {
        AnnualReport blank = REPORT.with(NATURAL, Entry.blank());
        assertThat(Diagnoser.standard().diagnose(blank).faults()).isEmpty();

        RuleSet zeros = RuleSet.standard().withMissingPolicy(MissingPolicy.BLANK_BODY_IS_ZERO);
        Fault fault = onlyFault(Diagnoser.of(zeros), blank);

        assertThat(fault.isUnique()).isTrue();
        Correction correction = fault.repairs().get(0).corrections().get(0);
        assertThat(correction.cell()).isEqualTo(of(NATURAL));
        assertThat(correction.found()).isEqualTo(Entry.blank());
        assertThat(correction.value()).isEqualTo(REPORT.entry(NATURAL).number());
    }

    @Test
    void checksThatAreUndecidedOneByOneMayBeImpossibleTogether() {
        AnnualReport wrong = plus(REPORT, NATURAL, 4)
                .with(EDITION.cell("applications.outcomes.total.naturalPerson"), Entry.blank())
                .with(RECEIVED, Entry.blank());
        assertThat(RuleSet.standard().check(wrong).findings()).isEmpty();

        Fault fault = onlyFault(Diagnoser.standard(), wrong);

        assertThat(fault.findings()).isEmpty();
        assertThat(fault.conflict()).isNotEmpty();
        assertThat(fault.candidates()).contains(of(NATURAL));
    }

    @Test
    void diagnosesAreValues() throws Exception {
        Diagnosis diagnosis = Diagnoser.standard().diagnose(plus(REPORT, NATURAL, 4));

        assertThat(Diagnoser.standard().diagnose(plus(REPORT, NATURAL, 4))).isEqualTo(diagnosis);
        assertThat(SerialForm.of(diagnosis).read()).isEqualTo(diagnosis);
        Derivation derivation = Diagnoser.standard().derive(REPORT.with(NATURAL, Entry.blank()));
        assertThat(SerialForm.of(derivation).read()).isEqualTo(derivation);
    }
}
