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
import io.github.gongkai.ReportYear;
import io.github.gongkai.SampleReports;
import io.github.gongkai.SerialForm;
import io.github.gongkai.entry.Entry;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.form.Section;
import io.github.gongkai.rule.ApplicationsRules;
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
import io.github.gongkai.text.Language;
import io.github.gongkai.text.Wording;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Rule sets as values: filtered, extended, changed, and named for it. */
class RuleSetValueTest {
    private static final RuleSet STANDARD = RuleSet.standard();
    private static final RuleId COLUMNS = RuleId.of("T3-01");

    /** More cases of reconsideration than applications handled: a rule of a caller's own, over two tables. */
    private static final Rule OWN = own("X-01", Relation.AT_LEAST);

    private static Rule own(String id, Relation relation) {
        return Rule.builder()
                .id(RuleId.of(id))
                .basis(Basis.PLAUSIBLE)
                .severity(Severity.WARNING)
                .statement(Wording.of("办理结果总计一般不少于行政复议总计", "outcomes should be at least the cases of reconsideration"))
                .addFormulas(PlacedFormula.of(
                        Place.ofDocument(REVISED_2021),
                        Comparison.of(
                                List.of(Term.of(REVISED_2021.cell("applications.outcomes.total.total"))),
                                relation,
                                List.of(Term.of(REVISED_2021.cell("reviewAndLitigation.reconsideration.total"))))))
                .build();
    }

    private static AnnualReport oneCaseOfReconsideration() {
        return SampleReports.zero(REVISED_2021)
                .with(REVISED_2021.cell("reviewAndLitigation.reconsideration.upheld"), Entry.count(1))
                .with(REVISED_2021.cell("reviewAndLitigation.reconsideration.total"), Entry.count(1));
    }

    private static AnnualReport oneReceivedTooMany() {
        return SampleReports.zero(REVISED_2021)
                .with(REVISED_2021.cell("applications.received.naturalPerson"), Entry.count(1));
    }

    @Test
    void setIsFilteredByIdBasisSeverityAndTable() {
        assertThat(STANDARD.only(COLUMNS).rules()).containsExactly(ApplicationsRules.T3_01);
        assertThat(STANDARD.without(COLUMNS).rules()).doesNotContain(ApplicationsRules.T3_01);
        assertThat(STANDARD.only(Basis.PRINTED, Basis.LEGAL).rules())
                .extracting(rule -> rule.id().value())
                .containsExactly("T3-01", "D-03");
        assertThat(STANDARD.atLeast(Severity.WARNING).rules())
                .allMatch(rule -> rule.severity() != Severity.INFO)
                .hasSizeLessThan(STANDARD.rules().size());
        assertThat(STANDARD.only(Section.REVIEW_AND_LITIGATION).rules())
                .extracting(rule -> rule.id().value())
                .contains("T4-01", "T4-02")
                .doesNotContain("T3-01", "D-01", "Y-01");
        assertThat(STANDARD.filter(rule -> rule.id().value().startsWith("Y")).rules())
                .extracting(rule -> rule.id().value())
                .containsExactly("Y-01", "Y-02", "Y-03", "Y-04");
    }

    @Test
    void setOfSevereRulesHasThoseOfThatSeverityAndAbove() {
        List<Severity> severities = List.of(Severity.INFO, Severity.WARNING, Severity.ERROR);
        for (int least = 0; least < severities.size(); least++) {
            List<Severity> kept = severities.subList(least, severities.size());

            assertThat(STANDARD.atLeast(severities.get(least)).rules())
                    .isNotEmpty()
                    .isEqualTo(STANDARD.rules().stream()
                            .filter(rule -> kept.contains(rule.severity()))
                            .toList());
        }
    }

    @Test
    void textIsTheVersion() {
        assertThat(STANDARD).hasToString(STANDARD.version());
        assertThat(STANDARD.without(COLUMNS)).hasToString(STANDARD.version() + " -T3-01");
    }

    @Test
    void setsOfOtherRulesDifferInTheirHashCode() {
        assertThat(STANDARD.without(COLUMNS).hashCode()).isNotEqualTo(STANDARD.hashCode());
    }

    @Test
    void ruleThatIsLeftOutIsNotApplied() {
        CheckResult result = STANDARD.without(COLUMNS).check(oneReceivedTooMany());

        assertThat(result.findings()).extracting(Finding::key).containsExactly("T3-03[received]");
        assertThat(result.checks(COLUMNS)).isEmpty();
    }

    @Test
    void ruleThatTheSetDoesNotHaveCannotBeNamed() {
        assertThatThrownBy(() -> STANDARD.without(RuleId.of("T3-99")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("T3-99");
        assertThatThrownBy(() -> STANDARD.only(RuleId.of("T3-99"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> STANDARD.withSeverity(RuleId.of("T3-99"), Severity.INFO))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void callersOwnRuleIsAppliedAndExplained() {
        RuleSet own = STANDARD.with(OWN);

        assertThat(own.check(SampleReports.zero(REVISED_2021)).findings()).isEmpty();
        assertThat(own.check(oneCaseOfReconsideration()).findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.key()).isEqualTo("X-01");
                    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                    assertThat(finding.message(Language.ZH)).contains("办理结果总计一般不少于行政复议总计", "少1");
                });
        assertThat(own.check(oneCaseOfReconsideration()).isConsistent()).isTrue();
        assertThat(STANDARD.check(oneCaseOfReconsideration()).findings()).isEmpty();
    }

    @Test
    void ruleOverTwoTablesIsUndecidedWithABlank() {
        AnnualReport report =
                oneCaseOfReconsideration().with(REVISED_2021.cell("applications.outcomes.total.total"), Entry.blank());

        assertThat(STANDARD.with(OWN).check(report).verdict(OWN.id())).isEqualTo(Verdict.UNDECIDED);
    }

    @Test
    void twoRulesCannotHaveOneId() {
        assertThatThrownBy(() -> STANDARD.with(ApplicationsRules.T3_01))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("T3-01");
    }

    @Test
    void severityIsChangedInRuleFindingAndResult() {
        RuleSet lenient = STANDARD.withSeverity(COLUMNS, Severity.INFO).without(RuleId.of("T3-03"));
        CheckResult result = lenient.check(oneReceivedTooMany());

        assertThat(result.findings()).extracting(Finding::severity).containsOnly(Severity.INFO);
        assertThat(result.isConsistent()).isTrue();
        assertThat(result.isViolated(Severity.INFO)).isTrue();
        assertThat(STANDARD.withSeverity(RuleId.of("D-01"), Severity.ERROR)
                        .rule(RuleId.of("D-01"))
                        .orElseThrow()
                        .severityByYear())
                .isEmpty();
    }

    @Test
    void versionSaysHowTheSetDiffersFromTheStandard() {
        assertThat(STANDARD.version()).isEqualTo(StandardRules.VERSION);
        assertThat(STANDARD.without(COLUMNS).version()).isEqualTo(StandardRules.VERSION + " -T3-01");
        assertThat(STANDARD.withSeverity(COLUMNS, Severity.INFO).version())
                .isEqualTo(StandardRules.VERSION + " T3-01=INFO");
        assertThat(STANDARD.without(COLUMNS).with(ApplicationsRules.T3_01).version())
                .isEqualTo(StandardRules.VERSION);
        assertThat(STANDARD.with(OWN).version()).matches(StandardRules.VERSION + " \\+X-01@[0-9a-f]{8}");
        assertThat(STANDARD.with(OWN).version())
                .isNotEqualTo(STANDARD.with(own("X-01", Relation.EQUAL)).version());
        assertThat(STANDARD.check(SampleReports.zero(REVISED_2021)).ruleSet().version())
                .isEqualTo(StandardRules.VERSION);
    }

    /** Maps come in another order in every run of a virtual machine; the years stand in theirs. */
    @Test
    void versionIsTheSameInEveryRun() {
        Rule byYear = OWN.withSeverityByYear(Map.of(
                ReportYear.of(2021), Severity.INFO,
                ReportYear.of(2019), Severity.ERROR,
                ReportYear.of(2023), Severity.INFO,
                ReportYear.of(2020), Severity.ERROR));

        assertThat(STANDARD.with(byYear).version()).isEqualTo(StandardRules.VERSION + " +X-01@de605a8f");
    }

    @Test
    void setsAreEqualByWhatTheyHold() {
        assertThat(STANDARD.without(COLUMNS)).isEqualTo(RuleSet.standard().without(COLUMNS));
        assertThat(STANDARD.without(COLUMNS)).isNotEqualTo(STANDARD).hasSameHashCodeAs(STANDARD.without(COLUMNS));
        assertThat(STANDARD.withMissingPolicy(MissingPolicy.BLANK_BODY_IS_ZERO)).isNotEqualTo(STANDARD);
        assertThat(STANDARD.withMissingPolicy(MissingPolicy.UNKNOWN)).isEqualTo(STANDARD);
    }

    @Test
    void pastVersionsOfTheStandardSetAreThere() {
        RuleSet first = RuleSet.standard("standard-1");

        assertThat(first.version()).isEqualTo("standard-1");
        assertThat(first.rules()).hasSize(8);
        assertThat(first.check(oneReceivedTooMany()).findings())
                .extracting(Finding::key)
                .containsExactly("T3-01[naturalPerson]", "T3-03[received]");
        assertThat(RuleSet.standard(StandardRules.VERSION)).isSameAs(STANDARD);
        assertThatThrownBy(() -> RuleSet.standard("standard-0"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("standard-1");
    }

    @Test
    void serialFormIsReadBackEqual() throws IOException, ClassNotFoundException {
        RuleSet own = STANDARD.with(OWN)
                .withMissingPolicy(MissingPolicy.BLANK_BODY_IS_ZERO)
                .withWaivers(List.of(Waiver.of("X-01", List.of(), "已核实")));

        assertThat(SerialForm.of(own).read()).isEqualTo(own);
        assertThat(SerialForm.of(STANDARD).read()).isSameAs(STANDARD);
    }

    @Test
    void resultsAreReadBackEqual() throws IOException, ClassNotFoundException {
        for (FormEdition edition : FormEdition.values()) {
            CheckResult shared = STANDARD.check(SampleReports.zero(edition));
            CheckResult open = STANDARD.check(SampleReports.blank(edition));
            CheckResult pair =
                    STANDARD.check(Dossier.of(SampleReports.zero(edition)).withPrevious(SampleReports.zero(edition)));

            assertThat(SerialForm.of(shared).read()).isSameAs(shared);
            assertThat(SerialForm.of(open).read()).isEqualTo(open).isNotEqualTo(shared);
            assertThat(SerialForm.of(pair).read()).isEqualTo(pair).hasToString(pair.toString());
        }
        CheckResult wrong = STANDARD.check(oneReceivedTooMany());
        assertThat(((CheckResult) SerialForm.of(wrong).read()).findings()).isEqualTo(wrong.findings());
    }
}
