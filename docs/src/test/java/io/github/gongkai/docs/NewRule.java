/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.check.CheckResult;
import io.github.gongkai.check.Dossier;
import io.github.gongkai.check.RuleSet;
import io.github.gongkai.check.Verdict;
import io.github.gongkai.entry.Entry;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.jackson.GongkaiJson;
import io.github.gongkai.rule.Rule;
import io.github.gongkai.rule.RuleId;
import io.github.gongkai.rule.StandardRules;
import io.github.gongkai.testkit.BrokenReport;
import io.github.gongkai.testkit.FormAlgebra;
import io.github.gongkai.testkit.OrganProfile;
import io.github.gongkai.testkit.Reports;
import io.github.gongkai.text.Language;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What follows by itself when the made-up rule T2-05 is added; {@link AddingARuleTest} runs each public method as a test. */
public final class NewRule {
    private static final RuleId MADE_UP = RuleId.of("T2-05");
    private static final FormEdition EDITION = FormEdition.REVISED_2021;
    private static final CellRef DECISIONS = EDITION.cell("proactiveDisclosure.administrativeCompulsion.decisions");
    private static final int SOME = 200;

    private static AnnualReport broken() {
        return Reports.consistent(EDITION, OrganProfile.TOWN).generate(1).with(DECISIONS, Entry.count(3));
    }

    public void theCatalogueHasItFromItsVersionOn() {
        assertThat(ids("standard-3"))
                .containsSubsequence("T2-04", "T2-05", "T3-01")
                .hasSize(ids("standard-2").size() + 1);
        assertThat(ids("standard-2")).doesNotContain("T2-05");
        assertThat(RuleSet.standard().version()).isEqualTo("standard-3");
    }

    private static List<String> ids(String version) {
        return StandardRules.ofVersion(version).orElseThrow().stream()
                .map(rule -> rule.id().value())
                .toList();
    }

    public void itStandsWhereTheFormHasItsCells() {
        Rule rule = Changed.rule("T2-05");

        assertThat(rule.editions()).containsExactlyInAnyOrder(FormEdition.values());
        assertThat(rule.formulas())
                .hasSize(2)
                .allMatch(placed -> placed.place().key().equals("administrativeCompulsion"));
    }

    /** Its own, and those of the rules that were there before. */
    public void theCasesOfEveryRuleAreMet() throws Exception {
        Method cases = Changed.packagePrivate("io.github.gongkai.check.RuleCase", "of", RuleId.class);
        Method dossier = Changed.packagePrivate("io.github.gongkai.check.RuleCase", "dossier");
        Method expected = Changed.packagePrivate("io.github.gongkai.check.RuleCase", "expected");
        for (Rule rule : StandardRules.all()) {
            List<?> written = (List<?>) cases.invoke(null, rule.id());
            assertThat(written).isNotEmpty();
            for (Object line : written) {
                assertThat(Changed.violated((Dossier) dossier.invoke(line)))
                        .as(line.toString())
                        .isEqualTo(new TreeSet<>((Set<?>) ((Map<?, ?>) expected.invoke(line)).get(Verdict.VIOLATED)));
            }
        }
    }

    public void aBlankIsAsGoodAsZeroAndACellThatWasNotReadIsNot() {
        assertThat(Changed.violated(Dossier.of(broken().with(DECISIONS, Entry.blank()))))
                .isEmpty();
        assertThat(Changed.keys(Dossier.of(broken().with(DECISIONS, Entry.notRead())), Verdict.UNDECIDED))
                .containsExactlyInAnyOrder(
                        "T2-01[administrativeCompulsion.decisions]", "T2-05[administrativeCompulsion]");
    }

    public void aFindingSaysInBothLanguagesWhatWasExpectedAndFound() {
        assertThat(RuleSet.standard().check(broken()).findings())
                .filteredOn(finding -> finding.rule().equals(Changed.rule("T2-05")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.message(Language.ZH)).contains("「行政强制」行", "乡级机关一般没有行政强制的处理决定", "3");
                    assertThat(finding.message(Language.EN))
                            .contains(
                                    "row \"Administrative compulsion\"",
                                    "should have no decisions on administrative compulsion",
                                    "is 3: more than 0");
                });
    }

    public void aHintLeavesTheReportConsistent() {
        CheckResult result = RuleSet.standard().check(broken());

        assertThat(result.findings()).isNotEmpty();
        assertThat(result.isConsistent()).isTrue();
    }

    /** Reports that would be consistent but for it are not made. */
    public void consistentReportsMeetIt() {
        assertThat(Reports.consistent(OrganProfile.TOWN).stream(0).limit(SOME)).allSatisfy(report -> {
            assertThat(FormAlgebra.violated(report)).isEmpty();
            assertThat(RuleSet.standard().check(report).findings()).isEmpty();
        });
        assertThat(Reports.yearPairs().stream(0).limit(SOME))
                .allSatisfy(pair ->
                        assertThat(RuleSet.standard().check(pair).findings()).isEmpty());
    }

    public void reportsAreBrokenAndWhatMustFailFails() {
        assertThat(Reports.broken(MADE_UP).stream(0).limit(SOME)).allSatisfy(NewRule::failsAsItMust);
    }

    private static void failsAsItMust(BrokenReport broken) {
        assertThat(Changed.violated(broken.original())).isEmpty();
        assertThat(Changed.violated(broken.dossier()))
                .isEqualTo(new TreeSet<>(broken.violated()))
                .isEqualTo(FormAlgebra.violated(broken.dossier().report()))
                .contains(broken.key());
    }

    public void jsonCarriesItAndItsFindings() throws Exception {
        GongkaiJson json = GongkaiJson.strict();

        assertThat(json.read(json.write(Changed.rule("T2-05")), Rule.class)).isEqualTo(Changed.rule("T2-05"));
        assertThat(json.write(RuleSet.standard().check(broken()))).contains("\"T2-05[administrativeCompulsion]\"");
    }

    public void theCommandLineListsIt() throws Exception {
        assertThat(Changed.commandLine("rules")).contains("T2-05", "乡级机关一般没有行政强制的处理决定，应为0或空白");
        assertThat(Changed.commandLine("rules", "--lang", "en"))
                .contains(
                        "T2-05",
                        "an organ of a township should have no decisions on administrative compulsion: zero or blank");
    }

    public void itsPageIsWritten() throws Exception {
        Constructor<?> page = Class.forName("io.github.gongkai.check.RulePage").getDeclaredConstructor(Rule.class);
        page.setAccessible(true);

        assertThat(page.newInstance(Changed.rule("T2-05")).toString())
                .contains(
                        "# T2-05",
                        "**乡级机关一般没有行政强制的处理决定，应为0或空白。**",
                        "本年处理决定数量：各为0、空白或标记（乡级）",
                        "decisions made this year is 3: more than 0");
    }

    /** Returns the class that judges the figures of reports that the rule is for. */
    public static String judge() throws Exception {
        return Changed.judge(EDITION);
    }

    /** Returns the straight-line code of both forms, by the names of its files. */
    public static Map<String, String> straightLine() throws Exception {
        Map<String, String> sources = new HashMap<>(Changed.straightLine(EDITION, "Revised2021"));
        sources.putAll(Changed.straightLine(FormEdition.TRIAL_2019, "Trial2019"));
        return sources;
    }
}
