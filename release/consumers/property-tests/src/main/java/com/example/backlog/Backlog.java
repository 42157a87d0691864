/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package com.example.backlog;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.table.Applications;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** How many applications an organ has not answered at the end of the year. */
public final class Backlog {

    private Backlog() {}

    /** Works it out from what came in and what was answered; empty if the report does not state one of these. */
    public static OptionalLong of(AnnualReport report) {
        Applications applications = report.applications();
        OptionalLong received = applications.received().total().whole();
        OptionalLong carriedIn = applications.carriedIn().total().whole();
        OptionalLong answered = applications.outcomes().total().total().whole();
        return Stream.of(received, carriedIn, answered).allMatch(OptionalLong::isPresent)
                ? OptionalLong.of(received.getAsLong() + carriedIn.getAsLong() - answered.getAsLong())
                : OptionalLong.empty();
    }
}
