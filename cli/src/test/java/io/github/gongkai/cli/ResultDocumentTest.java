/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.MissingPolicy;
import io.github.gongkai.Organ;
import io.github.gongkai.check.CheckResult;
import io.github.gongkai.check.Dossier;
import io.github.gongkai.check.RuleSet;
import io.github.gongkai.diagnose.Diagnoser;
import io.github.gongkai.diagnose.Diagnosis;
import io.github.gongkai.jackson.GongkaiJson;
import io.github.gongkai.publishedform.PublishedForm;
import io.github.gongkai.rollup.Members;
import io.github.gongkai.rollup.Roster;
import io.github.gongkai.rule.RuleId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Result and diagnosis in the JSON of a check are documents by themselves, the same that the library writes. */
class ResultDocumentTest extends CommandTest {
    private static final GongkaiJson JSON = GongkaiJson.strict();

    private static AnnualReport read(String text) {
        return PublishedForm.readText(text).report();
    }

    /** Runs the check, and cuts the result of its only report out of what is printed. */
    private String result(String... arguments) {
        List<String> all = new ArrayList<>(List.of("check", "--format", "json"));
        all.addAll(List.of(arguments));
        assertThat(run(all.toArray(String[]::new))).isLessThan(2);
        String name = ",\"result\":";
        assertThat(out()).containsOnlyOnce(name).endsWith("}]\n");
        return out().substring(out().indexOf(name) + name.length(), out().length() - "}]\n".length());
    }

    private void assertResult(CheckResult expected, String... arguments) {
        String diagnosis = ",\"diagnosis\":";
        String both = result(arguments);
        assertThat(both).containsOnlyOnce(diagnosis);
        String result = both.substring(0, both.indexOf(diagnosis));
        assertThat(result).isEqualTo(JSON.write(expected));
        assertThat(JSON.read(result, CheckResult.class)).isEqualTo(expected);
        assertDiagnosis(expected, both.substring(result.length() + diagnosis.length()));
    }

    private static void assertDiagnosis(CheckResult result, String diagnosis) {
        Optional<Diagnosis> expected = result.dossier()
                .map(Diagnoser.of(result.ruleSet())::diagnose)
                .filter(known -> !known.faults().isEmpty());
        assertThat(diagnosis).isEqualTo(expected.map(JSON::write).orElse("null"));
        expected.ifPresent(
                known -> assertThat(JSON.read(diagnosis, Diagnosis.class)).isEqualTo(known));
    }

    @ParameterizedTest
    @ValueSource(strings = {GUICHI, SUQIAN, SHANGHAI, "city-2025.txt", "partial-wuhan-ecology-2020.txt"})
    void ofOneReport(String name) throws IOException {
        assertResult(RuleSet.standard().check(read(text(name))), report(name));
    }

    @Test
    void ofAReportWithFindings() throws IOException {
        String wrong = with(text(SUQIAN), "（七）总计 | 3375 |", "（七）总计 | 3357 |");
        CheckResult expected = RuleSet.standard().check(read(wrong));
        assertThat(expected.findings()).hasSize(3);

        assertResult(expected, write("wrong.txt", wrong));
        assertThat(out()).contains("应为 3375，填作 3357：数字颠倒");
    }

    @Test
    void ofTwoYears() throws IOException {
        String previous = FollowingYear.suqian2023CarryingForward("118 | 4 | 0 |  | 0 | 0 | 122 |");
        CheckResult expected = RuleSet.standard()
                .check(Dossier.of(read(FollowingYear.suqian2024())).withPrevious(read(previous)));
        assertThat(expected.findings()).isNotEmpty();

        assertResult(
                expected, write("2024.txt", FollowingYear.suqian2024()), "--previous", write("2023.txt", previous));
    }

    @Test
    void ofAReportAndItsMembers() throws IOException {
        Members members = Members.of(
                Roster.of(List.of(Organ.of("公安局"), Organ.of("水利局"))),
                List.of(read(MemberReports.all("公安局")), read(MemberReports.zeros("林业局"))));
        CheckResult expected =
                RuleSet.standard().check(Dossier.of(read(text(SUQIAN))).withMembers(members));
        assertThat(expected.findings()).extracting(finding -> finding.key()).containsExactly("A-02[水利局]", "A-05[林业局]");

        assertResult(
                expected,
                report(SUQIAN),
                "--roster",
                write("名册", "公安局\n水利局\n"),
                "--members",
                write("甲.txt", MemberReports.all("公安局")),
                write("乙.txt", MemberReports.zeros("林业局")));
    }

    @Test
    void underAnotherPolicy() throws IOException {
        assertResult(
                RuleSet.standard()
                        .withMissingPolicy(MissingPolicy.BLANK_BODY_IS_ZERO)
                        .check(read(text(SHANGHAI))),
                report(SHANGHAI),
                "--policy",
                "blank-body-is-zero");
    }

    @Test
    void ofOtherRules() throws IOException {
        assertResult(
                RuleSet.standard("standard-1").check(read(text(SHANGHAI))),
                report(SHANGHAI),
                "--rule-set",
                "standard-1");
        assertResult(
                RuleSet.standard()
                        .without(RuleId.of("T3-04"))
                        .without(RuleId.of("D-05"))
                        .check(read(text(SHANGHAI))),
                report(SHANGHAI),
                "--without",
                "T3-04,D-05");
    }
}
