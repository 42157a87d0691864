/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.testkit.assertj;

import static io.github.gongkai.testkit.assertj.GongkaiAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.MissingPolicy;
import io.github.gongkai.Narrative;
import io.github.gongkai.check.CheckResult;
import io.github.gongkai.check.Dossier;
import io.github.gongkai.check.RuleSet;
import io.github.gongkai.check.Verdict;
import io.github.gongkai.entry.Entry;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.rule.RuleId;
import io.github.gongkai.rule.StandardRules;
import io.github.gongkai.testkit.OrganProfile;
import io.github.gongkai.testkit.Reports;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GongkaiAssertionsTest {
    private static final FormEdition EDITION = FormEdition.REVISED_2021;

    private static final AnnualReport RIGHT =
            Reports.consistent(EDITION, OrganProfile.CITY).generate(1);

    /** One track of section 四 does not add up: 1 + 2 + 3 + 4 is not 11. */
    private static final AnnualReport WRONG = RIGHT.with(
                    EDITION.cell("reviewAndLitigation.reconsideration.upheld"), Entry.count(1))
            .with(EDITION.cell("reviewAndLitigation.reconsideration.corrected"), Entry.count(2))
            .with(EDITION.cell("reviewAndLitigation.reconsideration.otherResult"), Entry.count(3))
            .with(EDITION.cell("reviewAndLitigation.reconsideration.pending"), Entry.count(4))
            .with(EDITION.cell("reviewAndLitigation.reconsideration.total"), Entry.count(11));

    @Test
    void whatHoldsPasses() {
        assertThat(RIGHT)
                .isConsistent()
                .hasNoFinding()
                .isDecided()
                .violatesExactly()
                .doesNotViolate("T3-01[total]");
        assertThat(WRONG)
                .violatesExactly("T4-01[reconsideration]")
                .violates("T4-01[reconsideration]")
                .doesNotViolate("T4-01[directLitigation]")
                .hasEntry("reviewAndLitigation.reconsideration.total", Entry.count(11));
        assertThat(WRONG)
                .against(RuleSet.standard().without(RuleId.of("T4-01")))
                .isConsistent();
        assertThat(RuleSet.standard().check(WRONG)).violatesExactly("T4-01[reconsideration]");
        Dossier pair = Reports.yearPairs().generate(3);
        assertThat(pair).hasNoFinding();
        assertThat(pair.report())
                .after(pair.previous().orElseThrow())
                .hasNoFinding()
                .doesNotViolate("Y-01[total]");
        assertThat(pair.report()).after(pair.report()).violatesExactly("Y-04");
    }

    @Test
    void theMessageShowsTheFormulaWithItsNumbers() {
        String organ = WRONG.organ().orElseThrow().name();
        String year = WRONG.year().orElseThrow().toString();
        assertThatThrownBy(() -> assertThat(WRONG).isConsistent())
                .isInstanceOf(AssertionError.class)
                .hasMessage("Expecting the report of " + organ + " for " + year
                        + " on REVISED_2021 to be consistent, but it violates:"
                        + "\n  T4-01[reconsideration]"
                        + "\n      表四「行政复议」：总计应等于四种结果之和。"
                        + "结果维持 1 + 结果纠正 2 + 其他结果 3 + 尚未审结 4 = 10；总计为11，前者比后者少1。"
                        + "\n      Table 4, \"Administrative reconsideration\": the total must equal the sum of the four results."
                        + " But upheld 1 + corrected 2 + other result 3 + pending 4 = 10; total is 11:"
                        + " the first falls short of the second by 1.");
    }

    @Test
    void everyDifferenceIsListed() {
        assertThatThrownBy(() -> assertThat(WRONG).violatesExactly("T3-01[total]", "T3-02[total]"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(
                        "to violate exactly\n  T3-01[total]\n  T3-02[total]\nbut it violates also:\n  T4-01[")
                .hasMessageEndingWith("but it does not violate:\n  T3-01[total]\n  T3-02[total]");
        assertThatThrownBy(() -> assertThat(RIGHT).violates("T3-01[total]"))
                .isInstanceOf(AssertionError.class)
                .hasMessageEndingWith("to violate:\n  T3-01[total]\nbut it violates only: nothing");
        assertThatThrownBy(() -> assertThat(WRONG).hasNoFinding())
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("Expecting no finding in the report of ");
        assertThatThrownBy(() -> assertThat(WRONG).doesNotViolate("T4-01[reconsideration]"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("not to violate:\n  T4-01[reconsideration]\n");
        assertThatThrownBy(() -> assertThat(RIGHT).hasEntry("reviewAndLitigation.reconsideration.total", Entry.blank()))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("to have <BLANK> in the cell ");
    }

    @Test
    void anUndecidedCheckIsNoViolation() {
        AnnualReport blank = RIGHT.with(EDITION.cell("reviewAndLitigation.reconsideration.upheld"), Entry.blank());
        assertThat(blank).isConsistent();
        assertThatThrownBy(() -> assertThat(blank).isDecided())
                .isInstanceOf(AssertionError.class)
                .hasMessageEndingWith("for want of figures these are not:\n  T4-01[reconsideration]");
        AnnualReport zero = WRONG.with(EDITION.cell("reviewAndLitigation.reconsideration.upheld"), Entry.blank());
        assertThat(zero).isConsistent();
        assertThat(zero).under(MissingPolicy.BLANK_BODY_IS_ZERO).violates("T4-01[reconsideration]");
    }

    @Test
    void aCheckThatDoesNotExistIsRefusedEvenIfItIsNotToBeViolated() {
        assertThatThrownBy(() -> assertThat(RIGHT).doesNotViolate("T3-01[nobody]"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("There is no check T3-01[nobody] of the report of ")
                .hasMessageEndingWith(" against " + StandardRules.VERSION + ".");
        assertThatThrownBy(() -> assertThat(RIGHT).doesNotViolate("Y-01[total]"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nullAndDescriptionsAreHandledAsAssertJDoes() {
        assertThatThrownBy(() -> assertThat((AnnualReport) null).isConsistent()).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> assertThat(WRONG)
                        .as("the year's")
                        .under(MissingPolicy.UNKNOWN)
                        .isConsistent())
                .hasMessageStartingWith("[the year's] Expecting the report of ");
        assertThatCode(() -> assertThat(Reports.trees().generate(1).report()).isConsistent())
                .doesNotThrowAnyException();
    }

    @Test
    void aReportIsEqualToItselfAndToNothingElse() {
        AnnualReport same = Reports.consistent(EDITION, OrganProfile.CITY).generate(1);
        assertThat(RIGHT).isEqualTo(same).isNotEqualTo(WRONG).isIn(WRONG, same);
        assertThatThrownBy(() -> assertThat(RIGHT).isNotEqualTo(same)).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> assertThat(RIGHT).isEqualTo(WRONG)).isInstanceOf(AssertionError.class);
    }

    @Test
    void whatCouldNeverFailIsRefused() {
        assertThatThrownBy(() -> assertThat(RIGHT).violates())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("No check is named, so that nothing would be asserted.");
        assertThatThrownBy(() -> assertThat(WRONG).doesNotViolate())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("No check is named, so that nothing would be asserted.");
        CheckResult result = RuleSet.standard().check(RIGHT.withNarrative(Narrative.leftOut()));
        String notApplicable = result.checks().stream()
                .filter(check -> check.verdict() == Verdict.NOT_APPLICABLE)
                .findFirst()
                .orElseThrow()
                .key();
        assertThatThrownBy(() -> assertThat(result).doesNotViolate(notApplicable))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The check " + notApplicable + " does not apply to the report on REVISED_2021,"
                        + " so that it cannot be violated and nothing would be asserted.");
        assertThatThrownBy(() -> assertThat(RIGHT).violatesExactly((Set<String>) null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The set of the keys of checks is null.");
    }

    @Test
    void aCheckCanBeNamedTwice() {
        assertThat(WRONG)
                .violates("T4-01[reconsideration]", "T4-01[reconsideration]")
                .violatesExactly("T4-01[reconsideration]", "T4-01[reconsideration]");
    }

    @Test
    void aMessageOfOnesOwnStaysWithOtherRulesAndOtherReports() {
        assertThatThrownBy(() -> assertThat(WRONG)
                        .as("the year's")
                        .withFailMessage("OWN")
                        .under(MissingPolicy.UNKNOWN)
                        .isConsistent())
                .hasMessage("[the year's] OWN");
        assertThatThrownBy(() ->
                        assertThat(WRONG).withFailMessage("OWN").after(WRONG).isConsistent())
                .hasMessage("OWN");
    }
}
