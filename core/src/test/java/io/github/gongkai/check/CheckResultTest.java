/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.check;

import static io.github.gongkai.form.FormEdition.REVISED_2021;
import static io.github.gongkai.form.FormEdition.TRIAL_2019;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.SampleReports;
import io.github.gongkai.entry.Entry;
import io.github.gongkai.rule.RuleId;
import io.github.gongkai.rule.Severity;
import org.junit.jupiter.api.Test;

class CheckResultTest {
    private static final AnnualReport ZERO = SampleReports.zero(REVISED_2021);
    private static final RuleId COLUMNS = RuleId.of("T3-01");
    private static final RuleId ROWS = RuleId.of("T3-03");

    private static CheckResult with(String path, Entry entry) {
        return RuleSet.standard().check(ZERO.with(REVISED_2021.cell(path), entry));
    }

    @Test
    void resultNamesItsRuleSetAndEdition() {
        CheckResult result = RuleSet.standard().check(ZERO);

        assertThat(result.ruleSet()).isSameAs(RuleSet.standard());
        assertThat(result.edition()).isEqualTo(REVISED_2021);
        assertThat(RuleSet.standard().check(SampleReports.zero(TRIAL_2019)).edition())
                .isEqualTo(TRIAL_2019);
    }

    @Test
    void ruleIsViolatedIfOneOfItsChecksIs() {
        CheckResult result = with("applications.received.naturalPerson", Entry.count(1));

        assertThat(result.verdict(COLUMNS)).isEqualTo(Verdict.VIOLATED);
        assertThat(result.verdict(ROWS)).isEqualTo(Verdict.VIOLATED);
        assertThat(result.verdict(RuleId.of("T3-02"))).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void ruleIsUndecidedIfOneOfItsChecksIsAndNoneIsViolated() {
        CheckResult undecided = with("applications.received.naturalPerson", Entry.blank());

        assertThat(undecided.verdict(COLUMNS)).isEqualTo(Verdict.UNDECIDED);
        assertThat(undecided.verdict(RuleId.of("T3-02"))).isEqualTo(Verdict.SATISFIED);
        assertThat(undecided.isConsistent()).isTrue();
    }

    @Test
    void violatedOutweighsUndecided() {
        AnnualReport report = ZERO.with(REVISED_2021.cell("applications.received.naturalPerson"), Entry.blank())
                .with(REVISED_2021.cell("applications.received.otherOrganization"), Entry.count(1));

        assertThat(RuleSet.standard().check(report).verdict(COLUMNS)).isEqualTo(Verdict.VIOLATED);
    }

    @Test
    void ruleOfTheOtherEditionIsNotApplicable() {
        CheckResult result = RuleSet.standard().check(ZERO);

        assertThat(result.verdict(RuleId.of("T2-02"))).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(result.checks(RuleId.of("T2-02"))).isEmpty();
        assertThat(result.verdict(RuleId.of("MINE-01"))).isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void severityAsksForRulesAtLeastAsSevere() {
        CheckResult wrong = with("applications.received.naturalPerson", Entry.count(1));
        CheckResult right = RuleSet.standard().check(ZERO);

        assertThat(wrong.isViolated(Severity.INFO)).isTrue();
        assertThat(wrong.isViolated(Severity.ERROR)).isTrue();
        assertThat(right.isViolated(Severity.INFO)).isFalse();
    }

    @Test
    void textNamesTheSetAndTheFindings() {
        CheckResult none = RuleSet.standard().check(ZERO);
        CheckResult one = with("reviewAndLitigation.reconsideration.total", Entry.count(1));

        assertThat(none).hasToString(RuleSet.standard().version() + " []");
        assertThat(one.toString())
                .startsWith(RuleSet.standard().version() + " [T4-01[reconsideration] ")
                .endsWith("]");
        assertThat(one.hashCode()).isNotEqualTo(none.hashCode());
    }

    @Test
    void checksOfOneRuleStandInTheOrderOfTheForm() {
        assertThat(RuleSet.standard().check(ZERO).checks(COLUMNS))
                .extracting(Check::key)
                .containsExactly(
                        "T3-01[naturalPerson]",
                        "T3-01[commercialEnterprise]",
                        "T3-01[researchInstitution]",
                        "T3-01[publicInterestOrganization]",
                        "T3-01[legalServiceOrganization]",
                        "T3-01[otherOrganization]",
                        "T3-01[total]");
    }
}
