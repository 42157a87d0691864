/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.testkit.property;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.check.CheckResult;
import io.github.gongkai.check.Dossier;
import io.github.gongkai.check.ReportSeries;
import io.github.gongkai.check.RuleSet;
import io.github.gongkai.rollup.ReportTree;
import io.github.gongkai.testkit.BrokenReport;
import io.github.gongkai.testkit.Reports;
import io.github.gongkai.text.Language;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A little of everything that is checked, in words. */
final class FirstUse implements Supplier<List<String>> {
    private static final int EACH = 1;

    @Override
    public List<String> get() {
        return results(RuleSet.standard()).flatMap(FirstUse::words).toList();
    }

    /** Returns the results of reports, dossiers, series and trees. */
    static Stream<CheckResult> results(RuleSet rules) {
        Stream<AnnualReport> reports = Stream.of(Reports.consistent(), Reports.withMissingCells(), Reports.anything())
                .flatMap(generator -> generator.stream(1).limit(EACH));
        Stream<Dossier> dossiers = Stream.concat(
                Reports.broken().stream(1).limit(EACH).map(BrokenReport::dossier),
                Reports.yearPairs().stream(1).limit(EACH));
        Stream<ReportSeries> series = Reports.series().stream(1).limit(EACH);
        Stream<ReportTree> trees = Reports.trees().stream(1).limit(1);
        return Stream.of(
                        reports.map(rules::check),
                        dossiers.map(rules::check),
                        series.flatMap(one -> rules.check(one).stream()),
                        trees.flatMap(tree -> rules.check(tree).all()))
                .flatMap(results -> results);
    }

    /** Returns every verdict, finding and undecided check of a result. */
    static Stream<String> words(CheckResult result) {
        return Stream.of(
                        result.checks().stream().map(check -> check.key() + " " + check.verdict()),
                        result.findings().stream()
                                .flatMap(finding -> Stream.of(Language.values()).map(finding::message)),
                        result.undecided().stream().map(Object::toString))
                .flatMap(words -> words);
    }
}
