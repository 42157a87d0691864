/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.publishedform;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.check.CheckResult;
import io.github.gongkai.check.Dossier;
import io.github.gongkai.check.Finding;
import io.github.gongkai.check.RuleSet;
import io.github.gongkai.entry.Entry;
import io.github.gongkai.form.ApplicantCategory;
import io.github.gongkai.form.ApplicationRow;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.form.FormRow;
import io.github.gongkai.rule.RuleId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Suqian's report for 2023, and one for the year after that takes up what it carries forward. */
class FollowingYearTest {
    private static final FormEdition EDITION = FormEdition.REVISED_2021;
    private static final AnnualReport SUQIAN = Reports.read(Reports.SUQIAN).report();
    private static final AnnualReport FOLLOWING = following();

    /**
     * Everything that Suqian carried forward is carried in, and as much less is received, so that all columns still add up;
     * no documents are issued or repealed.
     */
    private static AnnualReport following() {
        AnnualReport report = SUQIAN.withYear(SUQIAN.year().orElseThrow().next());
        for (String row : List.of("regulations", "normativeDocuments")) {
            for (String column : List.of("issued", "repealed")) {
                report = report.with(EDITION.cell("proactiveDisclosure." + row + "." + column), Entry.count(0));
            }
        }
        for (ApplicantCategory column : ApplicantCategory.values()) {
            long all =
                    count(SUQIAN, ApplicationRow.RECEIVED, column) + count(SUQIAN, ApplicationRow.CARRIED_IN, column);
            long in = count(SUQIAN, ApplicationRow.CARRIED_FORWARD, column);
            report = report.with(EDITION.cell(ApplicationRow.CARRIED_IN, column), Entry.count(in))
                    .with(EDITION.cell(ApplicationRow.RECEIVED, column), Entry.count(all - in));
        }
        return report;
    }

    private static long count(AnnualReport report, FormRow row, ApplicantCategory column) {
        return report.entry(EDITION.cell(row, column)).number().orElseThrow().longValueExact();
    }

    private static AnnualReport plus(AnnualReport report, FormRow row, ApplicantCategory column, long change) {
        CellRef cell = EDITION.cell(row, column);
        return report.with(cell, Entry.count(count(report, row, column) + change));
    }

    private static List<String> findings(AnnualReport following) {
        return RuleSet.standard().check(Dossier.of(following).withPrevious(SUQIAN)).findings().stream()
                .map(Finding::key)
                .toList();
    }

    @Test
    void whatIsCarriedForwardIsCarriedIn() {
        CheckResult result = RuleSet.standard().check(Dossier.of(FOLLOWING).withPrevious(SUQIAN));

        assertThat(findings(FOLLOWING)).isEmpty();
        assertThat(result.undecided()).isEmpty();
        assertThat(result.checks(RuleId.of("Y-01"))).hasSize(7);
    }

    @ParameterizedTest
    @EnumSource
    void oneFigureThatIsCarriedInWrongGivesTheYearTheColumnAndTheRow(ApplicantCategory column) {
        assertThat(findings(plus(FOLLOWING, ApplicationRow.CARRIED_IN, column, 1)))
                .containsExactlyInAnyOrder(
                        "Y-01[" + column.identifier() + "]", "T3-01[" + column.identifier() + "]", "T3-03[carriedIn]");
    }

    @Test
    void caseThatIsMovedBetweenTwoColumnsGivesTheYearForTheseTwo() {
        for (ApplicantCategory from : ApplicantCategory.categories()) {
            for (ApplicantCategory to : ApplicantCategory.categories()) {
                if (from != to
                        && count(FOLLOWING, ApplicationRow.CARRIED_IN, from) > 0
                        && count(FOLLOWING, ApplicationRow.RECEIVED, to) > 0) {
                    AnnualReport moved = plus(FOLLOWING, ApplicationRow.CARRIED_IN, from, -1);
                    moved = plus(moved, ApplicationRow.CARRIED_IN, to, 1);
                    moved = plus(moved, ApplicationRow.RECEIVED, from, 1);
                    moved = plus(moved, ApplicationRow.RECEIVED, to, -1);

                    assertThat(findings(moved))
                            .containsExactlyInAnyOrder(
                                    "Y-01[" + from.identifier() + "]", "Y-01[" + to.identifier() + "]");
                }
            }
        }
    }
}
