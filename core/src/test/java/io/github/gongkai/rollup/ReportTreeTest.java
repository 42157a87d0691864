/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.rollup;

import static io.github.gongkai.form.FormEdition.REVISED_2021;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.Organ;
import io.github.gongkai.SampleReports;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportTreeTest {
    private static final AnnualReport TOP = SampleReports.zero(REVISED_2021).withOrgan(Organ.of("某市"));
    private static final AnnualReport BELOW = SampleReports.zero(REVISED_2021).withOrgan(Organ.of("某县"));
    private static final Roster ROSTER = Roster.of(List.of(Organ.of("某县")));

    @Test
    void reportThatNobodyReportsToHasNoMembers() {
        assertThat(ReportTree.of(TOP).toMembers()).isEmpty();
    }

    @Test
    void membersAreThoseOfTheNextLevelAlone() {
        ReportTree county = ReportTree.of(BELOW, List.of(ReportTree.of(TOP)));
        ReportTree city = ReportTree.of(TOP, List.of(county));

        assertThat(city.report()).isEqualTo(TOP);
        assertThat(city.roster()).isEmpty();
        assertThat(city.toMembers()).contains(Members.of(List.of(BELOW)));
    }

    @Test
    void rosterOfAReportGoesWithItsMembers() {
        assertThat(ReportTree.of(TOP, ROSTER, List.of(ReportTree.of(BELOW))).toMembers())
                .contains(Members.of(ROSTER, List.of(BELOW)));
        assertThat(ReportTree.of(TOP, ROSTER, List.of()).toMembers()).contains(Members.of(ROSTER, List.of()));
    }
}
