/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.check;

import static io.github.gongkai.form.FormEdition.REVISED_2021;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.Organ;
import io.github.gongkai.OrganKind;
import io.github.gongkai.ReportYear;
import io.github.gongkai.SampleReports;
import io.github.gongkai.entry.Entry;
import io.github.gongkai.rule.Severity;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class WaiverTest {
    private static final String RECEIVED = "applications.received.naturalPerson";

    private static AnnualReport received(long count) {
        return SampleReports.zero(REVISED_2021).with(REVISED_2021.cell(RECEIVED), Entry.count(count));
    }

    private static RuleSet withAllWaived(AnnualReport report) {
        return RuleSet.standard()
                .withWaivers(RuleSet.standard().check(report).findings().stream()
                        .map(finding -> Waiver.of(finding, "已与机关核实"))
                        .toList());
    }

    @Test
    void waivedFindingIsSetAsideWithItsReason() {
        CheckResult result = withAllWaived(received(1)).check(received(1));

        assertThat(result.findings()).isEmpty();
        assertThat(result.waived())
                .extracting(
                        waived -> waived.finding().key() + " " + waived.waiver().reason())
                .containsExactly("T3-01[naturalPerson] 已与机关核实", "T3-03[received] 已与机关核实");
        assertThat(result.isViolated(Severity.INFO)).isFalse();
        assertThat(result.isConsistent()).isTrue();
    }

    @Test
    void checkOfAWaivedFindingStaysViolated() {
        CheckResult result = withAllWaived(received(1)).check(received(1));

        assertThat(result.checks())
                .filteredOn(check -> check.verdict() == Verdict.VIOLATED)
                .extracting(Check::key)
                .containsExactly("T3-01[naturalPerson]", "T3-03[received]");
    }

    @Test
    void waiverIsVoidWhenAValueChanges() {
        assertThat(withAllWaived(received(1)).check(received(2)).findings())
                .extracting(Finding::key)
                .containsExactly("T3-01[naturalPerson]", "T3-03[received]");
    }

    @Test
    void waiverIsVoidWhenAnotherCellOfTheCheckChanges() {
        AnnualReport changed = received(1).with(REVISED_2021.cell("applications.received.total"), Entry.blank());
        AnnualReport elsewhere =
                received(1).with(REVISED_2021.cell("reviewAndLitigation.reconsideration.upheld"), Entry.blank());

        assertThat(withAllWaived(received(1)).check(elsewhere).findings()).isEmpty();
        assertThat(withAllWaived(changed).check(changed).findings()).isEmpty();
        assertThat(withAllWaived(changed).check(received(1)).findings())
                .extracting(Finding::key)
                .containsExactly("T3-03[received]");
    }

    @Test
    void findingOfTheDocumentIsWaivedByWhatWasFound() {
        AnnualReport late = SampleReports.zero(REVISED_2021)
                .withOrgan(Organ.builder().name("某局").kind(OrganKind.DEPARTMENT).build())
                .withYear(ReportYear.of(2023))
                .withPublishedOn(LocalDate.of(2024, 2, 1));

        assertThat(withAllWaived(late).check(late).waived())
                .extracting(waived -> waived.finding().key())
                .containsExactly("D-03");
        assertThat(withAllWaived(late)
                        .check(late.withPublishedOn(LocalDate.of(2024, 2, 2)))
                        .findings())
                .extracting(Finding::key)
                .containsExactly("D-03");
    }

    @Test
    void waiverIsWrittenDownAndReadBack() {
        Waiver written =
                Waiver.of(RuleSet.standard().check(received(1)).findings().get(0), "已与机关核实");

        assertThat(written.seen()).contains("applications.received.naturalPerson=1");
        assertThat(Waiver.of(written.key(), written.seen(), written.reason())).isEqualTo(written);
    }

    @Test
    void setKnowsItsWaivers() {
        Waiver waiver = Waiver.of("T3-01[total]", List.of(), "原件如此");

        assertThat(RuleSet.standard().withWaivers(List.of(waiver)).waivers()).containsExactly(waiver);
        assertThat(RuleSet.standard().waivers()).isEmpty();
    }

    @Test
    void waiverNeedsAReason() {
        assertThatThrownBy(() -> Waiver.of("T3-01[total]", List.of(), " "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("reason");
    }
}
