/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.rollup;

import static io.github.gongkai.form.FormEdition.REVISED_2021;
import static io.github.gongkai.form.FormEdition.TRIAL_2019;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.Organ;
import io.github.gongkai.OrganKind;
import io.github.gongkai.OrganLevel;
import io.github.gongkai.ReportYear;
import io.github.gongkai.SampleReports;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MembersTest {
    private static final Organ ORGAN = Organ.of("某局");
    private static final AnnualReport REPORT =
            SampleReports.zero(REVISED_2021).withOrgan(ORGAN).withYear(ReportYear.of(2022));

    static List<AnnualReport> otherReports() {
        return List.of(
                REPORT.withOrgan(Organ.of("另一局")),
                REPORT.withOrgan(Optional.empty()),
                REPORT.withOrgan(ORGAN.withUnifiedSocialCreditCode("914403001922038216")),
                REPORT.withOrgan(ORGAN.withLevel(OrganLevel.COUNTY)),
                REPORT.withOrgan(ORGAN.withKind(OrganKind.DEPARTMENT)),
                REPORT.withYear(ReportYear.of(2021)),
                REPORT.withYear(Optional.empty()),
                SampleReports.zero(TRIAL_2019).withOrgan(ORGAN).withYear(ReportYear.of(2022)));
    }

    @ParameterizedTest
    @MethodSource("otherReports")
    void orderOfTheReportsDoesNotMatter(AnnualReport other) {
        assertThat(Members.of(List.of(REPORT, other)))
                .isEqualTo(Members.of(List.of(other, REPORT)))
                .isEqualTo(Members.of(List.of(REPORT)).plus(Members.of(List.of(other))));
    }

    @Test
    void reportThatDoesNotSayWhoseItIsAddsNothingToTheSumsOfARoster() {
        AnnualReport nobodys = REPORT.withOrgan(Optional.empty());
        Members members = Members.of(Roster.of(List.of(ORGAN)), List.of(REPORT, nobodys));

        assertThat(members.reported()).containsExactlyInAnyOrder(Member.of(REPORT), Member.of(nobodys));
        assertThat(members.totals()).isEqualTo(Totals.of(REPORT));
    }

    @Test
    void whoeverReportedIsAddedUp() {
        AnnualReport nobodys = REPORT.withOrgan(Optional.empty());

        assertThat(Members.of(Roster.whoeverReported(), List.of(REPORT, nobodys))
                        .totals()
                        .members())
                .isEqualTo(2);
        assertThat(Members.of(List.of(REPORT, nobodys)).totals().members()).isEqualTo(2);
    }
}
