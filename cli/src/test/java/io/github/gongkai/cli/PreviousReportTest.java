/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A report checked against that of the year before. */
class PreviousReportTest extends CommandTest {

    @Test
    void twoYearsThatAgreeAreNamedBothAndNothingIsFound() throws IOException {
        String report = write("宿迁2024.txt", FollowingYear.suqian2024());
        String previous = write("宿迁2023.txt", text(SUQIAN));

        assertThat(run("check", report, "--previous", previous)).isZero();

        // 243 checks of one report, 7 columns of Y-01, 2 rows of Y-02, Y-04
        assertThat(out())
                .contains("上年报告：宿迁市人民政府（全市汇总） · 2023年度 · 2021年修订格式", "文件 " + previous)
                .contains((243 + 7 + 2 + 1) + "处核对，没有不符。")
                .contains("Y-01   符合    符合 7", "Y-04   符合    符合 1")
                .contains("T2-02、T2-03、Y-03：不适用，2021年修订格式没有相应的内容")
                .contains("A-01、A-02、A-03、A-04、A-05：不适用，未给出成员报告");
        assertThat(out()).containsSubsequence("读取说明（2）", "上年报告的读取说明（2）", "第48行");
    }

    @Test
    void withoutItTheRulesBetweenYearsAreNamedAndNotJudged() throws IOException {
        assertThat(run("check", "--lang", "en", report(SUQIAN))).isZero();

        assertThat(out())
                .contains("Y-01, Y-02, Y-04: not applicable, last year's report is not given")
                .doesNotContain("what last year's report carries forward");
    }

    @Test
    void figureThatIsCarriedInOtherwiseIsFound() throws IOException {
        String report = write("2024.txt", FollowingYear.suqian2024());
        String previous = write("2023.txt", FollowingYear.suqian2023CarryingForward("118 | 4 | 0 |  | 0 | 0 | 122 |"));

        assertThat(run("check", report, "--previous", previous)).isEqualTo(1);

        assertThat(out())
                .contains("其中2处不符，诊断出2个错处；1处不能判定，原因见“未定”")
                .contains("✗ Y-01 错误  表三「商业企业」列")
                .contains("? Y-01  表三「社会公益组织」列：有1格没有数字，若是0则符合；上年四、结转下年度继续办理应为 0。");
    }

    @Test
    void jsonTellsTheReportOfEachCell() throws IOException {
        String report = write("2024.txt", FollowingYear.suqian2024());
        String previous = write("2023.txt", FollowingYear.suqian2023CarryingForward("118 | 4 | 0 |  | 0 | 0 | 122 |"));

        run("check", "--format", "json", report, "--previous", previous);

        Map<String, Object> file = JsonText.objects(out()).get(0);
        assertThat(JsonText.object(file, "previous"))
                .containsEntry("file", previous)
                .containsEntry("line", null)
                .containsEntry("year", new BigDecimal(2023))
                .containsKey("notes");
        Map<String, Object> result = JsonText.object(file, "result");
        assertThat(result).containsEntry("previousEdition", "REVISED_2021");
        Map<String, Object> finding = JsonText.objects(result, "findings").get(0);
        assertThat(finding).containsEntry("key", "Y-01[commercialEnterprise]");
        assertThat(JsonText.objects(finding, "left").get(0))
                .containsEntry("report", "PREVIOUS")
                .containsEntry("cell", "/applications/carriedForward/commercialEnterprise")
                .containsEntry("entry", new BigDecimal(4));
        assertThat(JsonText.objects(finding, "right").get(0))
                .containsEntry("report", "THIS")
                .containsEntry("entry", new BigDecimal(3));
        Map<String, Object> open = JsonText.objects(result, "undecided").get(0);
        assertThat(JsonText.objects(open, "missing").get(0))
                .containsEntry("report", "PREVIOUS")
                .containsEntry("range", Map.of("min", BigDecimal.ZERO, "max", BigDecimal.ZERO));
    }

    @Test
    void tableThatWasNotReadInLastYearsReportIsOneLine() throws IOException {
        String text = text(SUQIAN);
        String withoutTable3 = text.substring(0, text.indexOf("三、收到")) + text.substring(text.indexOf("四、政府"));

        assertThat(run(
                        "check",
                        write("2024.txt", FollowingYear.suqian2024()),
                        "--previous",
                        write("2023.txt", withoutTable3)))
                .isZero();
        assertThat(out()).contains("  ? 上年报告的表三：整张表没有读到，7处核对不能判定。", "上年报告的读取说明（1）");
    }

    @Test
    void reportOfAnotherYearIsFoundByY04() throws IOException {
        String report = report(SUQIAN);
        String other = write("2024.txt", FollowingYear.suqian2024());

        assertThat(run("check", report, "--previous", other)).isEqualTo(1);
        assertThat(out()).contains("✗ Y-04 错误", "Y-01   不适用");
    }

    @Test
    void reportThatStatesNoYearLeavesY04OpenWithTheReason() throws IOException {
        String anonymous = with(with(text(SUQIAN), "year: 2023\n", ""), "宿迁市2023年政府信息公开工作年度报告\n", "");

        assertThat(run("check", write("2024.txt", FollowingYear.suqian2024()), "--previous", write("a.txt", anonymous)))
                .isZero();
        assertThat(out()).contains("? Y-04  报告：两份报告未都写明机关和年度。");
    }

    @Test
    void unreadablePreviousReportMeansThatNothingIsChecked() throws IOException {
        String report = report(SUQIAN);
        String prose = write("旧.txt", "只有文字，没有表格。");

        assertThat(run("check", report, "--previous", prose)).isEqualTo(2);
        assertThat(out())
                .contains(report, "上年报告 " + prose + "：来源中没有读到年度报告的任何一张表")
                .doesNotContain("结论");

        assertThat(run("check", "--lang", "en", report, "--previous", "none.txt"))
                .isEqualTo(2);
        assertThat(out()).contains("last year's report none.txt: There is no such file.");

        assertThat(run("check", "--format", "json", report, "--previous", "none.txt"))
                .isEqualTo(2);
        assertThat(JsonText.objects(JsonText.objects(out()).get(0), "unusable"))
                .extracting(unusable -> unusable.get("role") + " " + unusable.get("file"))
                .containsExactly("PREVIOUS none.txt");
    }

    @Test
    void standardInputIsReadOnce() throws IOException {
        in(text(SUQIAN));
        assertThat(run("check", write("2024.txt", FollowingYear.suqian2024()), "--previous", "-"))
                .isZero();
        in(text(SUQIAN));
        assertThat(run("check", "-", "--previous", "-")).isEqualTo(2);
        assertThat(out()).contains("上年报告 -：标准输入只能读取一次。");
    }

    @Test
    void itIsForExactlyOneFile() throws IOException {
        List<String> usage = List.of("用法有误 / wrong usage", "只能用于一个 FILE", "are for exactly one FILE");

        assertThat(run("check", report(SUQIAN), report(GUICHI), "--previous", report(SUQIAN)))
                .isEqualTo(2);
        assertThat(err()).contains(usage);
        assertThat(out()).isEmpty();
        assertThat(run("check", report(SUQIAN), "--previous", "a.txt", "--previous", "b.txt"))
                .isEqualTo(2);
    }
}
