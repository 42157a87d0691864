/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.testkit.property;

import static io.github.gongkai.form.FormEdition.TRIAL_2019;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.check.RuleSet;
import io.github.gongkai.diagnose.Correction;
import io.github.gongkai.diagnose.Diagnoser;
import io.github.gongkai.diagnose.Diagnosis;
import io.github.gongkai.diagnose.DossierCell;
import io.github.gongkai.diagnose.Fault;
import io.github.gongkai.diagnose.Repair;
import io.github.gongkai.entry.Count;
import io.github.gongkai.entry.Entry;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.form.Section;
import io.github.gongkai.rule.Basis;
import io.github.gongkai.rule.Comparison;
import io.github.gongkai.rule.Place;
import io.github.gongkai.rule.PlacedFormula;
import io.github.gongkai.rule.Relation;
import io.github.gongkai.rule.Rule;
import io.github.gongkai.rule.RuleId;
import io.github.gongkai.rule.Severity;
import io.github.gongkai.rule.StandardRules;
import io.github.gongkai.rule.Term;
import io.github.gongkai.table.Applications;
import io.github.gongkai.text.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import net.jqwik.api.Example;

/** Diagnoses that were once wrong, with as few cells as show it. Cells are those of section three, in their order. */
class RareDiagnosesTest {
    private static final List<CellRef> CELLS =
            TRIAL_2019.table(Section.APPLICATIONS).cells();

    @Example
    void decimalLeavesNoWholeNumberForACellThatStatesNone() {
        Diagnosis diagnosis = diagnose(List.of(equal(List.of(0), List.of(1))), "0.5", "");

        assertThat(diagnosis.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.conflict()).hasSize(1);
            assertThat(fault.repairs())
                    .singleElement()
                    .satisfies(repair -> assertThat(repair.corrections())
                            .extracting(Correction::toString)
                            .containsExactly(CELLS.get(0).path() + ": 0.5 -> [0, ∞)"));
        });
    }

    @Example
    void oddTotalOfTwiceTheSameFigureIsWrong() {
        Diagnosis diagnosis =
                diagnose(List.of(equal(List.of(0, 1), List.of(2)), equal(List.of(0), List.of(1))), "", "", "3");

        assertThat(diagnosis.faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.candidates()).containsExactly(DossierCell.of(CELLS.get(2))));
        assertThat(diagnosis
                        .faults()
                        .get(0)
                        .repairs()
                        .get(0)
                        .corrections()
                        .get(0)
                        .range())
                .hasToString("[0, ∞)");
    }

    @Example
    void whatMustBeWrongIsForcedOnceTheOtherFaultIsRepaired() {
        Rule admissible = StandardRules.all().stream()
                .filter(rule -> rule.id().value().equals("T3-04"))
                .findFirst()
                .orElseThrow();
        Diagnosis diagnosis = diagnose(List.of(equal(List.of(0, 1), List.of()), admissible), "-1", "2");

        assertThat(diagnosis.faults())
                .extracting(fault -> fault.repairs().toString())
                .containsExactly(
                        "[[" + CELLS.get(0).path() + ": -1 -> 0]]",
                        "[[" + CELLS.get(1).path() + ": 2 -> 0]]");
    }

    @Example
    void negativeFigureThatMayStandStays() {
        Rule rule = equal(List.of(0, 1, 2), List.of());
        Diagnoser diagnoser = Diagnoser.of(RuleSet.of("mine", List.of(rule))).withTrusted(DossierCell.of(CELLS.get(0)));

        assertThat(diagnoser.diagnose(report("2", "-2", "1")).faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.candidates()).containsExactly(DossierCell.of(CELLS.get(2))));
    }

    /** A total of many sums that are not stated, each of two figures: any one of them may be wrong. */
    @Example
    void manyAlternativesThatShareNoCheck() {
        int sums = 45;
        List<Rule> rules = new ArrayList<>();
        List<Integer> all = new ArrayList<>();
        String[] figures = new String[3 * sums + 1];
        figures[0] = "1000";
        for (int i = 1; i <= sums; i++) {
            rules.add(equal(List.of(3 * i - 2, 3 * i - 1), List.of(3 * i)));
            all.add(3 * i);
            Arrays.fill(figures, 3 * i - 2, 3 * i, "1");
            figures[3 * i] = "";
        }
        rules.add(equal(List.of(0), all));
        List<Fault> faults = diagnose(rules, figures).faults();

        assertThat(faults)
                .singleElement()
                .satisfies(fault -> assertThat(fault.candidates()).hasSize(2 * sums + 1));
    }

    /** -1 is to be at least 0, and with 3, which is right, to be 0: it is wrong, and nothing makes it right. */
    @Example
    void faultsOfTheSameCellStandInTheSameOrderWhateverThatOfTheRules() {
        Rule atLeast = comparison(777, List.of(0), Relation.AT_LEAST, List.of());
        Rule equal = equal(List.of(0, 1), List.of());
        Diagnoser one = Diagnoser.of(RuleSet.of("mine", List.of(atLeast, equal)));
        Diagnoser other = Diagnoser.of(RuleSet.of("mine", List.of(equal, atLeast)));
        List<List<Repair>> repairs = repairs(one);

        assertThat(repairs).hasSizeGreaterThan(1).isEqualTo(repairs(other));
    }

    private static List<List<Repair>> repairs(Diagnoser diagnoser) {
        return diagnoser.withTrusted(DossierCell.of(CELLS.get(1))).diagnose(report("-1", "3")).faults().stream()
                .map(Fault::repairs)
                .toList();
    }

    /** 3 = 0 and 1 = 0, where the first is to be at least the second: both are wrong, and that is all that is. */
    @Example
    void aFaultThatIsCutShortDoesNotCountWhatIsWrongInAnother() {
        Rule atLeast = comparison(777, List.of(1), Relation.AT_LEAST, List.of(0));
        RuleSet rules =
                RuleSet.of("mine", List.of(equal(List.of(0), List.of()), equal(List.of(1), List.of()), atLeast));
        Diagnosis diagnosis = Diagnoser.of(rules).withMaxCells(1).diagnose(report("1", "3"));

        assertThat(diagnosis.faults().stream().mapToInt(Fault::weight).sum()).isLessThanOrEqualTo(1 + 1);
    }

    private static Diagnosis diagnose(List<Rule> rules, String... figures) {
        return Diagnoser.of(RuleSet.of("mine", rules)).diagnose(report(figures));
    }

    /** A report with figures in the first cells, or none where a text is empty. */
    private static AnnualReport report(String... figures) {
        AnnualReport report = AnnualReport.of(Applications.filled(TRIAL_2019, Entry.notRead()));
        for (int i = 0; i < figures.length; i++) {
            report = figures[i].isEmpty()
                    ? report
                    : report.with(CELLS.get(i), Entry.of(Count.of(new BigDecimal(figures[i]))));
        }
        return report;
    }

    private static Rule equal(List<Integer> left, List<Integer> right) {
        int id = IntStream.concat(
                        left.stream().mapToInt(i -> 1 + i), right.stream().mapToInt(i -> 200 * (1 + i)))
                .sum();
        return comparison(id, left, Relation.EQUAL, right);
    }

    private static Rule comparison(int id, List<Integer> left, Relation relation, List<Integer> right) {
        return Rule.builder()
                .id(RuleId.of(String.format(Locale.ROOT, "MINE-%05d", id)))
                .basis(Basis.IMPLIED)
                .severity(Severity.ERROR)
                .statement(Wording.of("自定规则", "a rule of one's own"))
                .addFormulas(PlacedFormula.of(
                        Place.ofDocument(TRIAL_2019), Comparison.of(terms(left), relation, terms(right))))
                .build();
    }

    private static List<Term> terms(List<Integer> cells) {
        return cells.stream().map(cell -> Term.of(CELLS.get(cell))).toList();
    }
}
