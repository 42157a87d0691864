/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.cli;

import io.github.gongkai.form.FormEdition;
import io.github.gongkai.publishedform.narrative.NarrativeRule;
import io.github.gongkai.rule.Rule;
import io.github.gongkai.rule.Scope;
import java.util.ArrayList;
import java.util.List;

/** A rule as the catalogue lists it for people. */
final class CatalogueEntry {
    private static final String INDENT = "       ";

    private final Rule rule;
    private final List<FormEdition> editions;

    CatalogueEntry(Rule rule) {
        this.rule = rule;
        this.editions = List.copyOf(rule.editions());
    }

    /** What has to be at hand to apply a rule; the same at all places of a standard rule. */
    static Scope scope(Rule rule) {
        return rule.formulas().get(0).formula().scope();
    }

    void write(TextPage page) {
        page.line(Columns.padded(rule.id().value(), INDENT.length()) + page.say(rule.statement()));
        line(page, page.say("严重程度：", "Severity: ") + severity(page));
        line(page, page.say("依据：", "Source: ") + source(page));
        line(page, page.say("核对范围：", "Applied to: ") + page.say(scope(rule).wording()));
        List<String> titles =
                editions.stream().map(edition -> page.say(edition.title())).toList();
        line(page, page.say("表式：", "Editions: ") + page.list(titles));
        rule.note().ifPresent(note -> line(page, page.say("说明：", "Note: ") + page.say(note)));
    }

    /** A rule on the narrative, which is for one report of either edition. */
    static void write(NarrativeRule rule, TextPage page) {
        page.line(Columns.padded(rule.id().value(), INDENT.length()) + page.say(rule.statement()));
        line(page, page.say("严重程度：", "Severity: ") + page.say(rule.severity().wording()));
        line(page, page.say("依据：", "Source: ") + page.say(rule.basis().wording()));
    }

    private static void line(TextPage page, String text) {
        page.line(INDENT + text);
    }

    private String severity(TextPage page) {
        List<String> all = new ArrayList<>(List.of(page.say(rule.severity().wording())));
        rule.severityByYear()
                .forEach((year, severity) ->
                        all.add(page.say(year + "年度为", "for " + year + " ") + page.say(severity.wording())));
        return String.join(page.say("，", ", "), all);
    }

    /** Where the rule comes from; edition by edition where that differs. */
    private String source(TextPage page) {
        List<String> sources = editions.stream()
                .map(edition -> rule.source(edition, page.language()))
                .distinct()
                .toList();
        return String.join(page.say("；", "; "), sources);
    }
}
