/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package com.example.backlog;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.testkit.WithMissingCells;
import io.github.gongkai.testkit.jqwik.GongkaiDomain;
import java.util.OptionalLong;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

@Domain(GongkaiDomain.class)
class BacklogPropertyTest {

    @Property
    void isWhatTheOrganStatesIfTheReportAddsUp(@ForAll AnnualReport report) {
        assertThat(Backlog.of(report)).isPresent().isEqualTo(stated(report));
    }

    @Property
    void isNothingElseIfFiguresAreMissing(@ForAll @WithMissingCells AnnualReport report) {
        Assume.that(stated(report).isPresent());

        assertThat(Backlog.of(report)).isIn(OptionalLong.empty(), stated(report));
    }

    private static OptionalLong stated(AnnualReport report) {
        return report.applications().carriedForward().total().whole();
    }
}
