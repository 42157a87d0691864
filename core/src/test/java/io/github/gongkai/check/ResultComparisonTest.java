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
import java.util.List;
import org.junit.jupiter.api.Test;

class ResultComparisonTest {
    private static final RuleSet STANDARD = RuleSet.standard();

    private static AnnualReport with(String path, Entry entry) {
        return SampleReports.zero(REVISED_2021).with(REVISED_2021.cell(path), entry);
    }

    private static List<String> keys(List<Finding> findings) {
        return findings.stream().map(Finding::key).toList();
    }

    @Test
    void findingsAreFixedAddedOrStillOpen() {
        CheckResult before = STANDARD.check(with("applications.received.naturalPerson", Entry.count(1)));
        CheckResult after = STANDARD.check(with("applications.received.otherOrganization", Entry.count(2)));
        ResultComparison comparison = ResultComparison.between(before, after);

        assertThat(keys(comparison.fixed())).containsExactly("T3-01[naturalPerson]");
        assertThat(keys(comparison.added())).containsExactly("T3-01[otherOrganization]");
        assertThat(keys(comparison.stillOpen())).containsExactly("T3-03[received]");
        assertThat(comparison.stillOpen().get(0).seen()).contains("applications.received.otherOrganization=2");
        assertThat(comparison.setAside()).isEmpty();
    }

    @Test
    void findingThatIsUndecidedNowIsNotFixed() {
        CheckResult before = STANDARD.check(with("applications.received.naturalPerson", Entry.count(1)));
        CheckResult after = STANDARD.check(with("applications.received.naturalPerson", Entry.blank()));
        ResultComparison comparison = ResultComparison.between(before, after);

        assertThat(comparison.fixed()).isEmpty();
        assertThat(keys(comparison.setAside())).containsExactly("T3-01[naturalPerson]", "T3-03[received]");
    }

    @Test
    void findingThatIsWaivedOrWhoseRuleIsGoneIsNotFixed() {
        AnnualReport wrong = with("applications.received.naturalPerson", Entry.count(1));
        CheckResult before = STANDARD.check(wrong);
        RuleSet lenient = STANDARD.without(RuleId.of("T3-03"))
                .withWaivers(List.of(Waiver.of(before.findings().get(0), "已核实")));
        ResultComparison comparison = ResultComparison.between(before, lenient.check(wrong));

        assertThat(comparison.fixed()).isEmpty();
        assertThat(comparison.stillOpen()).isEmpty();
        assertThat(keys(comparison.setAside())).containsExactly("T3-01[naturalPerson]", "T3-03[received]");
    }

    @Test
    void findingsAreFollowedFromYearToYear() {
        CheckResult before = STANDARD.check(SampleReports.zero(TRIAL_2019)
                .with(TRIAL_2019.cell("applications.received.naturalPerson"), Entry.count(1)));
        CheckResult after = STANDARD.check(with("applications.received.naturalPerson", Entry.count(5)));

        assertThat(keys(ResultComparison.between(before, after).stillOpen()))
                .containsExactly("T3-01[naturalPerson]", "T3-03[received]");
    }
}
