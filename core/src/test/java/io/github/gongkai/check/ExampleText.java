/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.check;

import io.github.gongkai.rule.ReportRole;
import io.github.gongkai.rule.Rule;
import io.github.gongkai.text.Language;
import io.github.gongkai.text.Wording;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/** A case of a rule, as an example on its page: what the reports say, and what becomes of it. */
final class ExampleText {
    private static final int FEW = 3;

    private final Rule rule;
    private final RuleCase example;
    private final CheckResult result;

    ExampleText(Rule rule, RuleCase example) {
        this.rule = rule;
        this.example = example;
        this.result = RuleSet.standard().check(example.dossier());
    }

    /** Returns the example of a rule that holds: the reports alone, since there is no more to say. */
    String passing() {
        return new CaseTable(example).toString();
    }

    /** Returns the example of a rule that fires, with the first finding as the engine words it. */
    String failing() {
        Finding finding = result.findings().stream()
                .filter(found -> found.rule().id().equals(rule.id()))
                .findFirst()
                .orElseThrow();
        List<String> others = result.findings().stream()
                .map(Finding::key)
                .filter(key -> !key.equals(finding.key()))
                .toList();
        return new CaseTable(example)
                + "\n" + Markdown.code(finding.key()) + " "
                + Markdown.inline(finding.severity().wording()) + "\n\n"
                + Markdown.quote(Wording.of(finding.message(Language.ZH), finding.message(Language.EN)))
                + (others.isEmpty() ? "" : "\n同时不符 · also violated: " + some(others) + "\n");
    }

    /** Returns the example with a blank, with what becomes of the rule. */
    String blank() {
        List<Undecided> undecided = result.undecided().stream()
                .filter(open -> open.check().rule().id().equals(rule.id()))
                .toList();
        List<String> keys = result.checks(rule.id()).stream()
                .filter(check -> check.verdict() == Verdict.NOT_APPLICABLE)
                .map(Check::key)
                .toList();
        String outcome;
        if (!undecided.isEmpty()) {
            outcome = undecided.stream().map(ExampleText::undecided).collect(Collectors.joining("\n"));
        } else {
            outcome = keys.isEmpty() ? verdict(Verdict.SATISFIED, List.of()) : verdict(Verdict.NOT_APPLICABLE, keys);
        }
        return new CaseTable(example) + "\n" + outcome;
    }

    private static String undecided(Undecided undecided) {
        String zh = undecided.missing().stream()
                .map(cell -> label(cell, Language.ZH) + range(cell.range(), Language.ZH))
                .collect(Collectors.joining("，"));
        String en = undecided.missing().stream()
                .map(cell -> label(cell, Language.EN) + range(cell.range(), Language.EN))
                .collect(Collectors.joining(", "));
        return verdict(Verdict.UNDECIDED, List.of(undecided.check().key()))
                + "\n"
                + Markdown.quote(Wording.of(
                        undecided.reason().zh() + (zh.isEmpty() ? "" : "；要符合，") + zh + "。",
                        Markdown.sentence(undecided.reason().en() + (en.isEmpty() ? "" : "; for it to hold, ") + en)));
    }

    private static String label(MissingCell missing, Language language) {
        String label = missing.cell().label(language);
        return missing.role() == ReportRole.THIS
                ? label
                : missing.role().wording().in(language) + (language == Language.ZH ? " " : ", ") + label;
    }

    private static String range(Interval range, Language language) {
        boolean zh = language == Language.ZH;
        String least = range.min().map(BigDecimal::toPlainString).orElse("");
        String most = range.max().map(BigDecimal::toPlainString).orElse("");
        if (least.isEmpty() && most.isEmpty()) {
            return zh ? "可为任何数" : " may be any number";
        }
        if (most.isEmpty()) {
            return (zh ? "须不小于" : " must be at least ") + least;
        }
        if (least.isEmpty()) {
            return (zh ? "须不大于" : " must be at most ") + most;
        }
        if (range.single().isPresent()) {
            return (zh ? "须为" : " must be ") + least;
        }
        return zh ? "须在" + least + "至" + most + "之间" : " must be from " + least + " to " + most;
    }

    private static String verdict(Verdict verdict, List<String> keys) {
        return ("**" + Markdown.inline(verdict.wording()) + "** " + some(keys)).strip() + "\n";
    }

    private static String some(List<String> keys) {
        String shown = keys.stream().limit(FEW).map(Markdown::code).collect(Collectors.joining(" "));
        return keys.size() <= FEW ? shown : shown + " … (" + keys.size() + ")";
    }
}
