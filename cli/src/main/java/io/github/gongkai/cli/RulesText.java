/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.cli;

import io.github.gongkai.check.Check;
import io.github.gongkai.check.CheckResult;
import io.github.gongkai.check.Verdict;
import io.github.gongkai.rule.Rule;
import io.github.gongkai.rule.Scope;
import io.github.gongkai.text.Language;
import io.github.gongkai.text.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes the rules with their verdicts for people. Those without a single check are named only, with the reason. */
final class RulesText {
    private static final int ID_WIDTH = 5;

    private final TextPage page;
    private final Outcome.Checked checked;
    private final CheckResult result;

    RulesText(TextPage page, Outcome.Checked checked) {
        this.page = page;
        this.checked = checked;
        this.result = checked.result();
    }

    void write() {
        page.blankLine();
        page.line(page.say("规则（", "Rules (") + result.ruleSet().version() + page.say("）", ")"));
        Map<Wording, List<String>> notApplied = new LinkedHashMap<>();
        for (Rule rule : result.ruleSet().rules()) {
            List<Check> checks = result.checks(rule.id());
            if (checks.isEmpty()) {
                notApplied
                        .computeIfAbsent(whyNotApplied(rule), reason -> new ArrayList<>())
                        .add(rule.id().value());
            } else {
                write(rule, checks);
            }
        }
        notApplied.forEach((reason, ids) -> page.line("  " + page.list(ids) + page.say("：", ": ")
                + page.say(Verdict.NOT_APPLICABLE.wording()) + page.say("，", ", ") + page.say(reason)));
    }

    private void write(Rule rule, List<Check> checks) {
        List<String> counts = new ArrayList<>();
        for (Verdict verdict : Verdict.values()) {
            long count =
                    checks.stream().filter(check -> check.verdict() == verdict).count();
            if (count > 0) {
                counts.add(page.say(verdict.wording()) + " " + count);
            }
        }
        boolean zh = page.language() == Language.ZH;
        String verdict = page.say(result.verdict(rule.id()).wording());
        page.line(
                "  " + Columns.padded(rule.id().value(), ID_WIDTH) + "  " + Columns.padded(verdict, zh ? 6 : 14) + "  "
                        + Columns.padded(String.join(page.say("，", ", "), counts), zh ? 18 : 32) + "  "
                        + page.say(rule.statement()) + page.say("——", " — ")
                        + rule.source(result.edition(), page.language()));
    }

    private Wording whyNotApplied(Rule rule) {
        if (rule.formulas(result.edition()).isEmpty()) {
            Wording edition = result.edition().title();
            return Wording.of(edition.zh() + "没有相应的内容", "the " + edition.en() + " has nothing of the kind");
        }
        if (CatalogueEntry.scope(rule) == Scope.YEARS && checked.previous().isEmpty()) {
            return Wording.of("未给出上年报告", "last year's report is not given");
        }
        return checked.members().isEmpty()
                ? Wording.of("未给出成员报告", "the members' reports are not given")
                : Wording.of("未给出成员名册", "no roster of the members is given");
    }
}
