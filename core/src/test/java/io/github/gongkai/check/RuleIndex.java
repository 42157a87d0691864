/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.check;

import io.github.gongkai.form.FormEdition;
import io.github.gongkai.form.Section;
import io.github.gongkai.rule.PlacedFormula;
import io.github.gongkai.rule.Rule;
import io.github.gongkai.rule.Scope;
import io.github.gongkai.rule.StandardRules;
import io.github.gongkai.text.Wording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page that lists all rules and explains the words. */
final class RuleIndex {
    private static final String INTRODUCTION = """
            # 规则 · The rules

            规则集 `VERSION`，共NUMBER条。每条规则一页，列出公式和例子，例子都作为测试运行。同样的内容也有数据：\
            [rules.csv](rules.csv)（每条规则一行）、[checks.csv](checks.csv)（每处核对一行）。\
            这里的文件都由 `core` 中的规则写出，不一致时测试不通过。\
            以前的版本仍可使用：`RuleSet.standard("FIRST")`。

            Rule set `VERSION`, NUMBER rules. Each rule has a page with its formula and with examples, which are run as tests.
            The same is there as data: [rules.csv](rules.csv), one line for each rule, and [checks.csv](checks.csv), one line
            for each check. All files here are written from the rules in `core`; a test fails when the two differ.
            Earlier versions are there to use: `RuleSet.standard("FIRST")`.

            """;

    private static final String USE = """
            ## 编号的用法 · Using the ids

            编号永久有效，不改号，也不重用。`RuleSet.standard().without(RuleId.of("D-05"))` 是去掉这一条的规则集。\
            要让已知的一处不符成立，把 `Waiver.of(finding, "理由")` 交给 `RuleSet.withWaivers`：\
            它认的是核对的键（如 `T3-01[naturalPerson]`）和当时的数值，其中任何一个变了即失效。

            An id is permanent: it is neither changed nor used again. `RuleSet.standard().without(RuleId.of("D-05"))` is the
            set without that rule. To let a known finding stand, give `Waiver.of(finding, "why")` to `RuleSet.withWaivers`: it
            is tied to the key of the check, such as `T3-01[naturalPerson]`, and to the values that were seen, and is void as
            soon as one of them is another.

            """;

    private RuleIndex() {}

    static String page(List<Rule> rules) {
        return INTRODUCTION
                        .replace("FIRST", StandardRules.versions().get(0))
                        .replace("VERSION", StandardRules.VERSION)
                        .replace("NUMBER", Integer.toString(rules.size()))
                + table(rules) + "\n" + USE + RuleWords.section();
    }

    /** What has to be at hand to apply a rule. */
    static Wording scope(Rule rule) {
        List<Wording> scopes = scopes(rule).map(Scope::wording).toList();
        return Wording.of(
                scopes.stream().map(Wording::zh).collect(Collectors.joining("、")),
                scopes.stream().map(Wording::en).collect(Collectors.joining(", ")));
    }

    private static Stream<Scope> scopes(Rule rule) {
        return rule.formulas().stream().map(placed -> placed.formula().scope()).distinct();
    }

    private static String table(List<Rule> rules) {
        List<String> head =
                new ArrayList<>(List.of("编号 · id", "规则 · rule", "依据 · basis", "严重程度 · severity", "范围 · scope"));
        for (FormEdition edition : FormEdition.values()) {
            head.add(Markdown.code(edition));
        }
        Map<String, List<Rule>> families = rules.stream()
                .collect(Collectors.groupingBy(RuleIndex::family, LinkedHashMap::new, Collectors.toList()));
        List<List<String>> rows = new ArrayList<>();
        families.forEach((family, members) -> {
            List<String> title = new ArrayList<>(Collections.nCopies(head.size(), ""));
            title.set(0, "**" + family + "**");
            title.set(1, "**" + Markdown.inline(title(members.get(0))) + "**");
            rows.add(title);
            members.forEach(rule -> rows.add(row(rule)));
        });
        return Markdown.table(head, rows);
    }

    /** The letters in front of the number: {@code T3}. */
    private static String family(Rule rule) {
        return rule.id().value().substring(0, rule.id().value().indexOf('-'));
    }

    private static Wording title(Rule first) {
        Optional<Section> table = first.formulas().stream()
                .filter(placed -> PlaceKind.of(placed).compareTo(PlaceKind.SECTION) > 0)
                .map(PlacedFormula::place)
                .flatMap(place -> place.section().stream())
                .findFirst();
        if (scopes(first).anyMatch(scope -> scope != Scope.REPORT)) {
            return scope(first);
        }
        return table.map(section -> Wording.of(
                        section.number() + "、" + section.title().zh(),
                        section.title().en()))
                .orElse(Wording.of("报告作为文件", "the report as a document"));
    }

    private static List<String> row(Rule rule) {
        List<String> row = new ArrayList<>(List.of(
                "[" + rule.id() + "](" + rule.id() + ".md)",
                Markdown.lines(rule.statement()),
                Markdown.lines(rule.basis().wording()),
                Markdown.lines(rule.severity().wording()),
                Markdown.lines(scope(rule))));
        Arrays.stream(FormEdition.values())
                .map(edition -> Markdown.lines(PlaceKind.of(rule, edition)))
                .forEach(row::add);
        return row;
    }
}
