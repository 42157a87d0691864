/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.GeneratedDocs;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.rule.Rule;
import io.github.gongkai.rule.StandardRules;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages in docs/rules say what the rules say, and their examples do what they say. */
class RulePagesTest {

    static List<Rule> rules() {
        return StandardRules.all();
    }

    @Tag("generated")
    @Test
    void pagesAreWhatTheRulesSay() throws IOException {
        Map<String, String> pages = new TreeMap<>();
        pages.put("README.md", RuleIndex.page(rules()));
        pages.put("rules.csv", RuleData.rules(rules()));
        pages.put("checks.csv", RuleData.checks(rules()));
        rules().forEach(rule -> pages.put(rule.id() + ".md", new RulePage(rule).toString()));

        GeneratedDocs.assertFolder("rules", pages);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void examplesDoWhatThePageSays(Rule rule) {
        RuleExamples examples = RuleExamples.of(rule);

        assertThat(verdict(rule, examples.passing())).isEqualTo(Verdict.SATISFIED);
        assertThat(verdict(rule, examples.failing())).isEqualTo(Verdict.VIOLATED);
        assertThat(verdict(rule, examples.blank())).isNotEqualTo(Verdict.VIOLATED);
    }

    private static Verdict verdict(Rule rule, RuleCase example) {
        return RuleSet.standard().check(example.dossier()).verdict(rule.id());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void checksAreListedByTheKeysThatTheEngineGivesThem(Rule rule) {
        RuleCase failing = RuleExamples.of(rule).failing();
        FormEdition edition = failing.edition();

        List<String> checks = RuleData.checks(List.of(rule)).lines().toList();
        assertThat(RuleSet.standard().check(failing.dossier()).checks(rule.id()))
                .filteredOn(check -> check.place().member().isEmpty())
                .extracting(Check::key)
                .allMatch(key ->
                        checks.stream().anyMatch(line -> line.startsWith(key + "," + rule.id() + "," + edition)));
    }

    @Test
    void fieldsAreQuotedAsRfc4180HasIt() {
        assertThat(RuleData.line(List.of("plain words", "a, b", "say \"so\"", "two\nlines", "")))
                .isEqualTo("plain words,\"a, b\",\"say \"\"so\"\"\",\"two\nlines\",\n");
    }
}
