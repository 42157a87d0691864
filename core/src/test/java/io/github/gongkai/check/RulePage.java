/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.check;

import io.github.gongkai.form.FormEdition;
import io.github.gongkai.rule.PlacedFormula;
import io.github.gongkai.rule.Rule;
import io.github.gongkai.text.Language;
import io.github.gongkai.text.Wording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The page of one rule. */
final class RulePage {
    private final Rule rule;
    private final List<FormEdition> editions;

    RulePage(Rule rule) {
        this.rule = rule;
        this.editions = Arrays.stream(FormEdition.values())
                .filter(rule.editions()::contains)
                .toList();
    }

    @Override
    public String toString() {
        RuleExamples examples = RuleExamples.of(rule);
        Wording statement = rule.statement();
        return String.join(
                "\n",
                "# " + rule.id() + "\n",
                "**" + statement.zh() + "。**\n",
                "**" + Markdown.sentence(statement.en()) + "**\n",
                facts(),
                "## 核对 · Checks\n",
                checks(),
                "## 例 · Examples\n",
                "各例中未列出的格均为0。 · In each example, every cell that is not listed is 0.\n",
                "### " + Markdown.inline(Verdict.SATISFIED.wording()) + "\n",
                new ExampleText(rule, examples.passing()).passing(),
                "### " + Markdown.inline(Verdict.VIOLATED.wording()) + "\n",
                new ExampleText(rule, examples.failing()).failing(),
                "### 有空白 · with a blank\n",
                new ExampleText(rule, examples.blank()).blank(),
                "---\n",
                "[全部规则 · All rules](README.md) · [两个版本的表式](../editions.zh-CN.md) · [The form in both editions](../editions.md) ·"
                        + " [全部核对 · All checks](checks.csv)\n");
    }

    private String facts() {
        List<List<String>> rows = new ArrayList<>();
        Map<Wording, List<FormEdition>> sources = new LinkedHashMap<>();
        for (FormEdition edition : editions) {
            Wording source = Wording.of(rule.source(edition, Language.ZH), rule.source(edition, Language.EN));
            sources.computeIfAbsent(source, of -> new ArrayList<>()).add(edition);
        }
        sources.forEach((source, of) ->
                rows.add(fact("依据 · basis" + (sources.size() == 1 ? "" : " " + Markdown.code(of.get(0))), source)));
        rows.add(fact("严重程度 · severity", severity()));
        rows.add(fact("范围 · scope", RuleIndex.scope(rule)));
        for (FormEdition edition : editions) {
            rows.add(fact("适用于 · applied to " + Markdown.code(edition), PlaceKind.of(rule, edition)));
        }
        rule.note()
                .ifPresent(note ->
                        rows.add(fact("说明 · note", Wording.of(note.zh() + "。", Markdown.sentence(note.en())))));
        return Markdown.table(List.of("", "中文", "English"), rows);
    }

    private static List<String> fact(String name, Wording wording) {
        return List.of(name, wording.zh(), wording.en());
    }

    private Wording severity() {
        StringBuilder zh = new StringBuilder(rule.severity().wording().zh());
        StringBuilder en = new StringBuilder(rule.severity().wording().en());
        rule.severityByYear().forEach((year, severity) -> {
            zh.append("；").append(year).append("年度为").append(severity.wording().zh());
            en.append("; ").append(severity.wording().en()).append(" for ").append(year);
        });
        return Wording.of(zh.toString(), en.toString());
    }

    /**
     * The formulas, each with the places where it must hold. What reads the same at many places stands once, and formulas
     * that take each other's place from edition to edition stand together.
     */
    private String checks() {
        Map<Wording, List<PlacedFormula>> formulas = rule.formulas().stream()
                .collect(Collectors.groupingBy(FormulaText::of, LinkedHashMap::new, Collectors.toList()));
        Map<List<String>, List<Wording>> together = formulas.keySet().stream()
                .collect(Collectors.groupingBy(
                        formula -> keys(formulas.get(formula)), LinkedHashMap::new, Collectors.toList()));
        return together.values().stream()
                .map(texts -> formulas(texts, formulas)
                        + new PlaceTable(
                                rule,
                                editions,
                                texts.stream()
                                        .flatMap(text -> formulas.get(text).stream())
                                        .toList()))
                .collect(Collectors.joining("\n"));
    }

    private List<String> keys(List<PlacedFormula> formulas) {
        return formulas.stream().map(placed -> PlaceTable.key(rule, placed)).toList();
    }

    private static String formulas(List<Wording> texts, Map<Wording, List<PlacedFormula>> formulas) {
        StringBuilder all = new StringBuilder();
        for (Wording text : texts) {
            if (texts.size() > 1) {
                all.append(Markdown.code(formulas.get(text).get(0).place().edition()))
                        .append("\n\n");
            }
            all.append(Markdown.quote(text)).append('\n');
        }
        return all.toString();
    }
}
