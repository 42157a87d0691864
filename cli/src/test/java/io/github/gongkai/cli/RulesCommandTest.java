/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.check.RuleSet;
import io.github.gongkai.jackson.GongkaiJson;
import io.github.gongkai.publishedform.narrative.NarrativeRule;
import io.github.gongkai.rule.Rule;
import io.github.gongkai.rule.StandardRules;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The catalogue of rules as it is listed. */
class RulesCommandTest extends CommandTest {

    @Test
    void everyRuleIsListedWithItsProperties() {
        assertThat(run("rules")).isZero();

        assertThat(out())
                .startsWith("标准规则 " + StandardRules.VERSION + "（"
                        + StandardRules.all().size() + "）\n");
        assertThat(out().lines().filter(line -> line.matches("[A-Z][0-9]?-[0-9]{2}  .*")))
                .extracting(line -> line.substring(0, 5).strip())
                .containsExactlyElementsOf(
                        Stream.concat(ids().stream(), narrativeIds()).toList());
        assertThat(out())
                .containsSubsequence(
                        "T3-01  第一项加第二项之和应等于第三项加第四项之和\n",
                        "       严重程度：错误\n",
                        "       依据：表上印明（国办公开办函〔2019〕60号）；表上印明（国办公开办函〔2021〕30号）\n",
                        "       核对范围：单份报告\n",
                        "       表式：2019年试行格式、2021年修订格式\n",
                        "D-01   报告应使用其年度对应的表式\n",
                        "       严重程度：警告，2019年度为提示\n",
                        "       说明：2019年度鼓励使用试行格式",
                        "Y-02   上年现行有效件数",
                        "       核对范围：前后两年\n",
                        "       表式：2021年修订格式\n",
                        "A-01   汇总数",
                        "       核对范围：上级与成员\n");
    }

    @Test
    void itIsInEnglishOnRequest() {
        assertThat(run("rules", "--lang", "en")).isZero();

        assertThat(out())
                .startsWith("Standard rules " + StandardRules.VERSION + " ("
                        + StandardRules.all().size() + ")\n")
                .containsSubsequence(
                        "D-03   a department must publish by 31 January",
                        "       Severity: warning\n",
                        "       Source: laid down by law (国务院令第711号, art. 49)\n",
                        "       Applied to: one report\n",
                        "       Editions: trial form of 2019, revised form of 2021\n",
                        "       Note: not applied without a date of publication");
    }

    @Test
    void jsonIsTheDocumentOfTheSet() {
        assertThat(run("rules", "--format", "json")).isZero();

        assertThat(GongkaiJson.strict().read(out(), RuleSet.class)).isEqualTo(RuleSet.standard());
        assertThat(out()).endsWith("}\n").doesNotContain("\r");
    }

    @Test
    void jsonHasAnObjectForEachRule() {
        assertThat(run("rules", "--format", "json")).isZero();

        Map<String, Object> catalogue = JsonText.object(out());
        assertThat(catalogue).containsEntry("version", StandardRules.VERSION);
        List<Map<String, Object>> rules = JsonText.objects(catalogue, "rules");
        assertThat(rules).extracting(rule -> rule.get("rule")).containsExactlyElementsOf(List.copyOf(ids()));
        Map<String, Object> edition = rules.get(ids().indexOf("D-01"));
        assertThat(edition)
                .containsEntry("basis", "IMPLIED")
                .containsEntry("severity", "WARNING")
                .containsEntry("severityByYear", Map.of("2019", "INFO"))
                .containsEntry("scope", List.of("REPORT"))
                .containsKeys("statement", "note");
        assertThat(JsonText.objects(edition, "formulas"))
                .extracting(placed -> placed.get("edition"))
                .containsExactly("TRIAL_2019", "REVISED_2021");
        assertThat(rules.get(ids().indexOf("T3-01")).get("source"))
                .isEqualTo(Map.of(
                        "TRIAL_2019",
                        Map.of("zh", "表上印明（国办公开办函〔2019〕60号）", "en", "printed on the form (国办公开办函〔2019〕60号)"),
                        "REVISED_2021",
                        Map.of("zh", "表上印明（国办公开办函〔2021〕30号）", "en", "printed on the form (国办公开办函〔2021〕30号)")));
        assertThat(rules.get(ids().indexOf("Y-01")))
                .containsEntry("scope", List.of("YEARS"))
                .containsEntry("note", null);
    }

    @Test
    void scopeOfAStandardRuleIsTheSameAtAllItsPlaces() {
        for (Rule rule : StandardRules.all()) {
            assertThat(rule.formulas())
                    .extracting(placed -> placed.formula().scope())
                    .containsOnly(CatalogueEntry.scope(rule));
        }
    }

    @ParameterizedTest
    @CsvSource({"rules x", "rules --lang fr", "rules --format xml"})
    void wrongUsageIsSaid(String arguments) {
        assertThat(run(arguments.split(" "))).isEqualTo(2);

        assertThat(out()).isEmpty();
        assertThat(err()).contains("用法有误 / wrong usage");
    }

    private static Stream<String> narrativeIds() {
        return Arrays.stream(NarrativeRule.values()).map(rule -> rule.id().value());
    }

    private static List<String> ids() {
        return StandardRules.all().stream().map(rule -> rule.id().value()).toList();
    }
}
