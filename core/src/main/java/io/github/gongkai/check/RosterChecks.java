/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.check;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.rollup.Members;
import io.github.gongkai.rule.Place;
import io.github.gongkai.rule.PlacedFormula;
import io.github.gongkai.rule.RosterRequirement;
import io.github.gongkai.rule.Rule;
import io.github.gongkai.rule.Severity;
import io.github.gongkai.text.Wording;
import java.util.ArrayList;
import java.util.List;

/** The checks that are made of each member of a roll-up. */
final class RosterChecks {

    private RosterChecks() {}

    /** The checks with their verdicts, rule by rule, member by member. */
    static List<Check> of(List<Rule> rules, AnnualReport report, Members members) {
        Roll roll = new Roll(report, members);
        List<Check> checks = new ArrayList<>();
        for (Rule rule : rules) {
            for (PlacedFormula placed : rule.formulas(report.edition())) {
                if (placed.formula() instanceof RosterRequirement requirement) {
                    for (Roll.Entry entry : roll.entries(requirement)) {
                        checks.add(ImmutableCheck.of(
                                rule,
                                Place.ofMember(report.edition(), entry.name()),
                                requirement,
                                entry.verdict(requirement)));
                    }
                }
            }
        }
        return List.copyOf(checks);
    }

    static Finding finding(Check check, RosterRequirement requirement, Severity severity, Roll roll) {
        Roll.Entry entry =
                roll.entry(requirement, check.place().member().orElseThrow()).orElseThrow();
        return ImmutableDocumentFinding.of(check, severity, entry.expected(requirement), entry.found(requirement));
    }

    /** Why it cannot be said of a member. */
    static Wording undecided() {
        return Wording.of("汇总报告或成员报告未写明年度", "the report or that of the member does not say for which year it is");
    }
}
