/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.cli;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.rollup.Members;
import java.util.List;
import java.util.Optional;

/** The reports of the members that were read, and the roster of those who should report, if it is given. */
record Membership(List<Source> reports, Optional<RosterFile> roster) {

    Members toMembers() {
        List<AnnualReport> read = reports.stream().map(Source::report).toList();
        return roster.map(known -> Members.of(known.roster(), read)).orElseGet(() -> Members.of(read));
    }
}
