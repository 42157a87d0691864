/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.cli;

import io.github.gongkai.check.RuleSet;
import io.github.gongkai.jackson.GongkaiJson;
import io.github.gongkai.publishedform.narrative.NarrativeRule;
import io.github.gongkai.rule.Rule;
import io.github.gongkai.rule.StandardRules;
import java.io.PrintStream;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the catalogue of the standard rules. */
@Command(
        name = "rules",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        header = "列出标准规则 / Lists the standard rules",
        synopsisHeading = "%nUsage: ",
        description = {
            "列出每条标准规则的内容、依据、严重程度、核对范围、表式和说明。",
            "Lists every standard rule: what it asks, where it comes from, how severe a breach is, and what it is applied to."
        })
final class RulesCommand implements Callable<Integer> {
    private final PrintStream out;

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Mixin
    private FormatOption format = new FormatOption();

    RulesCommand(PrintStream out) {
        this.out = out;
    }

    @Override
    public Integer call() {
        if (format.isJson()) {
            writeJson();
        } else {
            writeText(new TextPage(out, language.language()));
        }
        return ExitCode.OK.code();
    }

    private static void writeText(TextPage page) {
        int size = StandardRules.all().size();
        page.line(page.say("标准规则 ", "Standard rules ")
                + StandardRules.VERSION
                + page.say("（" + size + "）", " (" + size + ")"));
        for (Rule rule : StandardRules.all()) {
            page.blankLine();
            new CatalogueEntry(rule).write(page);
        }
        page.blankLine();
        int ofText = NarrativeRule.values().length;
        page.line(page.say("正文规则", "Rules on the text") + page.say("（" + ofText + "）", " (" + ofText + ")"));
        for (NarrativeRule rule : NarrativeRule.values()) {
            page.blankLine();
            CatalogueEntry.write(rule, page);
        }
        page.out().flush();
    }

    private void writeJson() {
        out.println(GongkaiJson.strict().write(RuleSet.standard()));
        out.flush();
    }
}
