/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.testkit.property;

import io.github.gongkai.check.Check;
import io.github.gongkai.check.Dossier;
import io.github.gongkai.check.RuleSet;
import io.github.gongkai.check.Verdict;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.rule.Place;
import io.github.gongkai.rule.RuleId;
import io.github.gongkai.testkit.BrokenReport;
import io.github.gongkai.testkit.Reports;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Holds what a rule set says of made-up reports against the answer that is known by the way they were made. */
final class KnownAnswers {
    private static final int BROKEN = 12;
    private static final int CONSISTENT = 40;

    private final RuleSet rules;

    KnownAnswers(RuleSet rules) {
        this.rules = rules;
    }

    /** Returns what is wrong with a rule at a place, where it is broken and where nothing is; empty if all is right. */
    Optional<String> disagreement(RuleId rule, Place place) {
        Stream<BrokenReport> broken = Reports.broken(rule, place).stream(0).limit(BROKEN);
        return broken.flatMap(report -> Stream.concat(
                        differs(report.dossier(), report.violated()).stream(),
                        differs(report.original(), Set.of()).stream()))
                .findFirst()
                .or(() -> falseAlarm(place.edition()));
    }

    /** Returns what is said of a consistent report of an edition or of consistent years, if anything is. */
    private Optional<String> falseAlarm(FormEdition edition) {
        return Stream.concat(
                        Reports.consistent(edition).stream(0).limit(CONSISTENT).map(Dossier::of),
                        Reports.yearPairs().stream(0).limit(CONSISTENT))
                .flatMap(dossier -> differs(dossier, Set.of()).stream())
                .findFirst();
    }

    private Optional<String> differs(Dossier dossier, Set<String> expected) {
        Set<String> violated = rules.check(dossier).checks().stream()
                .filter(check -> check.verdict() == Verdict.VIOLATED)
                .map(Check::key)
                .collect(Collectors.toCollection(TreeSet::new));
        return violated.equals(expected)
                ? Optional.empty()
                : Optional.of("violated " + violated + " but expected " + new TreeSet<>(expected));
    }
}
