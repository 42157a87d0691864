/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package com.example.backlog;

import static io.github.gongkai.testkit.assertj.GongkaiAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.entry.Entry;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.testkit.OrganProfile;
import io.github.gongkai.testkit.Reports;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class BacklogTest {

    static Stream<AnnualReport> reportsOfCounties() {
        return Reports.consistent(FormEdition.REVISED_2021, OrganProfile.COUNTY).stream(1).limit(50);
    }

    @ParameterizedTest
    @MethodSource("reportsOfCounties")
    void isNeverNegativeIfTheReportAddsUp(AnnualReport report) {
        assertThat(Backlog.of(report).orElseThrow()).isNotNegative();
    }

    @ParameterizedTest
    @EnumSource(FormEdition.class)
    void isNotTakenFromAWrongFigure(FormEdition edition) {
        AnnualReport right = Reports.consistent(edition).generate(7);
        CellRef cell = edition.cell("applications.carriedForward.total");
        long stated = right.entry(cell).whole().orElseThrow();

        AnnualReport wrong = right.with(cell, Entry.count(stated + 1));

        assertThat(wrong).violatesExactly("T3-01[total]", "T3-03[carriedForward]");
        assertThat(Backlog.of(wrong)).hasValue(stated);
    }

    @Test
    void isEmptyWhereTheReportDoesNotSay() {
        AnnualReport report = Reports.consistent().generate(7);
        CellRef received = report.edition().cell("applications.received.total");

        assertThat(Backlog.of(report.with(received, Entry.blank()))).isEmpty();
    }
}
