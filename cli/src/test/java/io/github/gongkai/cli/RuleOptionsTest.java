/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.rule.StandardRules;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which rules are applied, and what blank cells count as. */
class RuleOptionsTest extends CommandTest {

    @Test
    void onlyTheseRulesAreApplied() throws IOException {
        assertThat(run("check", report(SUQIAN), "--rules", "T3-01,t3-03")).isZero();

        assertThat(out()).contains((7 + 25) + "处核对，没有不符").doesNotContain("T4-01  ");
        assertThat(out()).containsPattern("规则（" + StandardRules.VERSION + " -T2-01 .* -T3-02 .* -A-05）");
    }

    @Test
    void theseRulesAreNotAppliedAndTheVersionShowsIt() throws IOException {
        assertThat(run("check", report(SUQIAN), "--without", "T3-04", "--without", "D-04,D-05"))
                .isZero();

        assertThat(out()).contains((243 - 175) + "处核对", "规则（" + StandardRules.VERSION + " -T3-04 -D-04 -D-05）");
        run("check", "--format", "json", report(SUQIAN), "--rules", "T3-01,T3-02", "--without", "T3-02");
        Map<String, Object> result = JsonText.result(out());
        assertThat(JsonText.objects(result, "rules"))
                .extracting(rule -> rule.get("rule"))
                .containsExactly("T3-01");
        assertThat((String) JsonText.object(result, "ruleSet").get("version"))
                .startsWith(StandardRules.VERSION + " -")
                .contains("-T3-02")
                .doesNotContain("T3-01");
    }

    @Test
    void pastVersionHasItsOwnRules() throws IOException {
        assertThat(run("check", report(SUQIAN), "--rule-set", "standard-1")).isZero();

        assertThat(out()).contains("规则（standard-1）").doesNotContain("D-01", "A-01");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "--rules T3-01,X-99; X-99; A-05",
                "--without T3-99; T3-99; A-05",
                "--hard A-99; A-99; A-05",
                "--rules T3-01 --hard A-01; A-01; T3-01",
                "--rules 表三; 表三; T3-01",
                "--rule-set standard-1 --rules D-01; D-01; T4-02",
                "--rule-set standard-0; standard-0; " + StandardRules.VERSION
            })
    void whatIsNotKnownIsNamedWithWhatIs(String options, String unknown, String known) throws IOException {
        String report = report(SUQIAN);

        assertThat(run(("check " + report + " " + options).split(" "))).isEqualTo(2);

        assertThat(err()).contains("用法有误 / wrong usage", "“" + unknown + "”", "\"" + unknown + "\"", known);
        assertThat(out()).isEmpty();
    }

    @Test
    void ruleThatIsNotAboutFiguresAndCellThatIsNoneAreWrongUsage() throws IOException {
        assertThat(run("check", report(SUQIAN), "--hard", "A-01,D-01")).isEqualTo(2);
        assertThat(err()).contains("--hard 只用于核对数字的规则，D-01 不是 / --hard is for rules about figures, and D-01 is none");
        assertThat(run("check", report(SUQIAN), "--trust", "表九")).isEqualTo(2);
        assertThat(err()).contains("表式中没有单元格“表九” / the form has no cell \"表九\"");
    }

    @Test
    void noRuleAtAllIsWrongUsage() throws IOException {
        assertThat(run("check", report(SUQIAN), "--rules", "T3-01", "--without", "T3-01"))
                .isEqualTo(2);
        assertThat(err()).contains("没有剩下任何规则 / no rule is left");
    }

    @Test
    void policyIsShownAndDecidesWhatBlanksLeftOpen() throws IOException {
        String report = report(SHANGHAI);

        run("check", report);
        assertThat(out()).contains("  口径：未填明的各格视为未知", "T4-01  未定    未定 3");
        run("check", report, "--policy", "blank-body-is-zero");
        assertThat(out())
                .contains("  口径：总计以外的空白格和不适用标记按零计", "T4-01  未定    符合 2，未定 1")
                // blank totals stay unknown
                .contains("T3-02  表三「总计」列：有");
        run("check", "--lang", "en", report, "--policy", "BLANK-BODY-IS-ZERO");
        assertThat(out()).contains("  Policy: blank and marked cells other than totals count as zero");
        run("check", "--format", "json", report, "--policy", "blank-body-is-zero");
        assertThat(JsonText.object(JsonText.result(out()), "ruleSet"))
                .containsEntry("missingPolicy", "BLANK_BODY_IS_ZERO");
    }

    @Test
    void unknownPolicyIsNamedWithTheKnownOnes() throws IOException {
        assertThat(run("check", report(SUQIAN), "--policy", "zero")).isEqualTo(2);

        assertThat(err()).contains(List.of("--policy", "“zero”", "\"zero\"", "unknown, blank-body-is-zero"));
    }
}
