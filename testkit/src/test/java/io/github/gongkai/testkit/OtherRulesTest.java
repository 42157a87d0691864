/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.testkit;

import static io.github.gongkai.form.ProactiveDisclosureColumn.IN_FORCE;
import static io.github.gongkai.form.ProactiveDisclosureColumn.ISSUED;
import static io.github.gongkai.form.ProactiveDisclosureColumn.REPEALED;
import static io.github.gongkai.form.ProactiveDisclosureRow.NORMATIVE_DOCUMENTS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.OrganLevel;
import io.github.gongkai.check.Check;
import io.github.gongkai.check.Dossier;
import io.github.gongkai.check.RuleSet;
import io.github.gongkai.check.Verdict;
import io.github.gongkai.entry.Entry;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.form.FormColumn;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.rule.Basis;
import io.github.gongkai.rule.Comparison;
import io.github.gongkai.rule.Formula;
import io.github.gongkai.rule.Place;
import io.github.gongkai.rule.PlacedFormula;
import io.github.gongkai.rule.Relation;
import io.github.gongkai.rule.Rule;
import io.github.gongkai.rule.RuleId;
import io.github.gongkai.rule.Severity;
import io.github.gongkai.rule.StandardRules;
import io.github.gongkai.rule.Term;
import io.github.gongkai.rule.ZeroForLevels;
import io.github.gongkai.text.Wording;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules of figures that are not in {@link FormAlgebra} are worked out and broken as their formulas tell. */
class OtherRulesTest {
    private static final FormEdition EDITION = FormEdition.REVISED_2021;
    private static final CellRef MADE = cell(ISSUED);
    private static final CellRef LEFT = cell(REPEALED);
    private static final CellRef VALID = cell(IN_FORCE);

    private static CellRef cell(FormColumn column) {
        return EDITION.cell(NORMATIVE_DOCUMENTS, column);
    }

    private static Rule rule(String id, Formula formula) {
        return Rule.builder()
                .id(RuleId.of(id))
                .basis(Basis.PLAUSIBLE)
                .severity(Severity.INFO)
                .statement(Wording.of("虚构的规则", "a made-up rule"))
                .addFormulas(PlacedFormula.of(Place.ofRow(EDITION, NORMATIVE_DOCUMENTS), formula))
                .build();
    }

    static List<Rule> madeUp() {
        return List.of(
                rule("T2-91", Comparison.atLeast(List.of(VALID), List.of(MADE))),
                rule("T2-92", Comparison.equal(List.of(VALID), List.of(MADE, LEFT))),
                rule("T2-93", Comparison.atLeast(List.of(VALID, LEFT), List.of())),
                rule("T2-94", ZeroForLevels.of(List.of(OrganLevel.PREFECTURE), List.of(LEFT, VALID))),
                rule("Y-91", Comparison.of(List.of(Term.previous(VALID)), Relation.AT_LEAST, List.of(Term.of(LEFT)))),
                rule("Y-92", Comparison.of(List.of(Term.of(MADE)), Relation.EQUAL, List.of(Term.previous(MADE)))),
                rule("Y-93", Comparison.of(List.of(Term.of(VALID)), Relation.AT_LEAST, List.of(Term.previous(LEFT)))));
    }

    @ParameterizedTest
    @CsvSource({
        "T2-91, 5, 0, 5, false",
        "T2-91, 5, 0, 4, true",
        "T2-92, 5, 2, 7, false",
        "T2-92, 5, 2, 6, true",
        "T2-92, 5, 2, 8, true",
        "T2-93, 5, 0, 0, false",
        "T2-93, 5, 1, -2, true",
        "T2-94, 5, 0, 0, false",
        "T2-94, 0, 0, 1, true",
    })
    void figuresAreAddedUp(String id, long made, long left, long valid, boolean fails) {
        AnnualReport report = Reports.consistent(EDITION, OrganProfile.CITY)
                .generate(1)
                .with(MADE, Entry.count(made))
                .with(LEFT, Entry.count(left))
                .with(VALID, Entry.count(valid));

        assertThat(only(id).violated(report)).isEqualTo(fails ? Set.of(id + "[normativeDocuments]") : Set.of());
    }

    private static OtherRules only(String id) {
        return new OtherRules(
                madeUp().stream().filter(rule -> rule.id().value().equals(id)).toList());
    }

    /** The standard rules by their formulas, against the same said a second time. */
    @Test
    void standardRulesAreWorkedOutAsTheAlgebraSays() {
        List<Rule> rules = StandardRules.all().stream()
                .filter(rule -> rule.id().value().matches("T.*|Y-0[123]"))
                .toList();
        OtherRules others = new OtherRules(rules);
        Set<String> seen = new TreeSet<>();
        for (Rule rule : rules) {
            Reports.broken(rule.id()).stream(5).limit(100).forEach(broken -> {
                AnnualReport report = broken.dossier().report();
                Set<String> expected = new TreeSet<>(
                        broken.dossier().previous().isPresent()
                                ? FormAlgebra.violated(
                                        report, broken.dossier().previous().orElseThrow())
                                : FormAlgebra.violated(report));
                expected.removeIf(key -> key.matches("(T2-01|T3-04|T4-02).*"));
                Set<String> found = new TreeSet<>(others.violated(report));
                broken.dossier().previous().ifPresent(previous -> found.addAll(others.violated(report, previous)));

                assertThat(found).isEqualTo(expected);
                found.forEach(key -> seen.add(key.substring(0, key.indexOf('['))));
            });
        }

        assertThat(seen)
                .contains("T2-02", "T2-03", "T2-04", "T3-01", "T3-02", "T3-03", "T4-01", "Y-01", "Y-02", "Y-03");
    }

    @ParameterizedTest
    @MethodSource("madeUp")
    void madeUpRulesAreBroken(Rule rule) {
        RuleSet engine = RuleSet.of("made-up", List.of(rule));
        List<Dossier> broken = Stream.iterate(0, seed -> seed + 1)
                .limit(300)
                .flatMap(seed -> Generator.of(random -> Breaking.recipe(rule.id(), rule.formulas(), random)).stream(
                                seed)
                        .limit(1))
                .map(BrokenReport::dossier)
                .toList();

        assertThat(broken)
                .hasSize(300)
                .allSatisfy(dossier ->
                        assertThat(violated(engine, dossier)).containsExactly(rule.id() + "[normativeDocuments]"));
    }

    private static List<String> violated(RuleSet engine, Dossier dossier) {
        return engine.check(dossier).checks().stream()
                .filter(check -> check.verdict() == Verdict.VIOLATED)
                .map(Check::key)
                .toList();
    }
}
