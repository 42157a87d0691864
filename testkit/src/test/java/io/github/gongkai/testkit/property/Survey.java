/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.testkit.property;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.MissingPolicy;
import io.github.gongkai.Organ;
import io.github.gongkai.check.CheckResult;
import io.github.gongkai.check.ReportSeries;
import io.github.gongkai.check.ResultComparison;
import io.github.gongkai.check.RuleSet;
import io.github.gongkai.check.Waiver;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.rollup.ReportTree;
import io.github.gongkai.rollup.Totals;
import io.github.gongkai.rule.Rule;
import io.github.gongkai.testkit.BrokenReport;
import io.github.gongkai.testkit.Reports;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** All that values of every kind say of themselves, and the bytes that they are written as. */
final class Survey implements Supplier<List<String>> {
    private static final RuleSet RULES = RuleSet.standard();

    private final Walk walk = new Walk();

    @Override
    public List<String> get() {
        walk.from(RULES).from(RULES.selfCheck(FormEdition.REVISED_2021));
        for (FormEdition edition : FormEdition.values()) {
            walk.from(edition);
        }
        report(Reports.consistent(FormEdition.TRIAL_2019).generate(0));
        report(Reports.withMissingCells().generate(0));
        Reports.anything().stream(0).limit(2).forEach(this::report);
        RULES.rules().forEach(this::broken);
        Reports.slips().stream(0).limit(4).forEach(walk::from);
        series(Reports.series().generate(0));
        tree(Reports.trees().generate(0));
        totals();
        return walk.texts();
    }

    private void report(AnnualReport report) {
        walk.from(report);
        for (MissingPolicy policy : MissingPolicy.values()) {
            walk.from(RULES.withMissingPolicy(policy).check(report));
        }
    }

    private void broken(Rule rule) {
        BrokenReport broken = Reports.broken(rule.id()).generate(1);
        CheckResult result = RULES.check(broken.dossier());
        List<Waiver> waivers = result.findings().stream()
                .map(finding -> Waiver.of(finding, "已核实"))
                .toList();
        walk.from(broken.toString())
                .from(result.toString())
                .from(result.findings())
                .from(waivers);
        walk.from(RULES.withWaivers(waivers).check(broken.dossier()).waived());
        walk.from(ResultComparison.between(result, RULES.check(broken.original())));
    }

    private void series(ReportSeries series) {
        walk.from(series).from(RULES.check(series));
    }

    private void tree(ReportTree tree) {
        walk.from(tree).from(RULES.check(tree));
    }

    private void totals() {
        Totals totals = Stream.concat(
                        Reports.withMissingCells().stream(0).limit(4),
                        Reports.consistent().stream(0).limit(4))
                .collect(Totals.collector());
        walk.from(totals);
        totals.years().forEach(year -> {
            for (MissingPolicy policy : MissingPolicy.values()) {
                walk.from(year.toReport(Organ.of("某市人民政府"), policy));
            }
        });
    }
}
