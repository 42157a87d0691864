/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is shown of a diagnosis, for people. */
class DiagnosisOutputTest extends CommandTest {
    private static final String TOTAL = "（七）总计 | 3375 |";

    /** Suqian's report with parts of it replaced: before, after, before, after. */
    private String suqian(String... parts) throws IOException {
        String text = text(SUQIAN);
        for (int i = 0; i < parts.length; i += 2) {
            text = with(text, parts[i], parts[i + 1]);
        }
        return write("宿迁.txt", text);
    }

    @Test
    void oneCauseIsOneDiagnosisWithItsFindingsUnderIt() throws IOException {
        assertThat(run("check", suqian(TOTAL, "（七）总计 | 3357 |"))).isEqualTo(1);

        assertThat(out()).contains("""

                结论：243处核对，其中3处不符，诊断出1个错处。

                诊断，按填错的格最少推断（1）
                  1. 表三 三(七)总计·自然人 应为 3375，填作 3357：数字颠倒
                     由此引起的不符（3）：
                       ✗ T3-01 错误  表三「自然人」列，两边相差 18
                       ✗ T3-02 错误  表三「自然人」列，两边相差 18
                       ✗ T3-03 错误  表三「三(七)总计」行，两边相差 18

                表二的数字如有填错，未必能发现，也不能定位：没有等式约束这些数字。

                规则（standard-2）
                """);
    }

    @Test
    void englishSaysTheSame() throws IOException {
        run("check", "--lang", "en", suqian(TOTAL, "（七）总计 | 3357 |"));

        assertThat(out()).contains("""

                Conclusion: 243 checks, 3 of them violated; 1 fault was diagnosed.

                Diagnosis, taking as few cells as possible to be wrong (1)
                  1. Table 3, 三(七) Total of the outcomes, natural persons: should be 3375, is 3357 (digits swapped)
                     Violated because of it (3):
                       ✗ T3-01 error  Table 3, column "natural persons"; the sides differ by 18
                       ✗ T3-02 error  Table 3, column "natural persons"; the sides differ by 18
                       ✗ T3-03 error  Table 3, row "三(七) Total of the outcomes"; the sides differ by 18

                A wrong figure in Table 2 may go unnoticed, and cannot be located: no equation holds it.

                Rules (standard-2)
                """);
    }

    @Test
    void faultsAreNumberedAndOtherFindingsFollowInFull() throws IOException {
        // 96 - 8 + 3 are 5 too many; a missing narrative is nothing that a figure explains
        String file = suqian(TOTAL, "（七）总计 | 3357 |", "申请数量 | 91 | 3 |", "申请数量 | 91 | 8 |", "extract: yes\n", "");

        assertThat(run("check", file)).isEqualTo(1);
        assertThat(out())
                .contains("，诊断出2个错处", "  1. 表三 二、上年结转政府信息公开申请数量·商业企业 应为 3，填作 8")
                .containsSubsequence(
                        "诊断，按填错的格最少推断（2）", "  2. 表三 三(七)总计·自然人 应为 3375", "\n其他不符（3）\n  ✗ D-", "第一部分「总体情况」：");
        run("check", "--lang", "en", file);
        assertThat(out()).contains("; 2 faults were diagnosed.", "\nAlso violated (3)\n");
    }

    @Test
    void equalRepairsAreListedWithTheLikeliestFirst() throws IOException {
        String file = suqian("309 | 17 | 88 | 26 | 440 |", "309 | 17 | 88 | 26 | 404 |");

        run("check", file);
        // 309 + 17 + 88 + 26 are 440, 36 more than 404; 17 and 26 cannot be less by that
        assertThat(out()).contains("""
                  1. 以下各处必有一处填错，最可能的在前：
                     · 表四 行政复议·总计 应为 440，填作 404：数字颠倒
                     · 表四 行政复议·结果维持 应为 273，填作 309
                     · 表四 行政复议·其他结果 应为 52，填作 88
                     由此引起的不符（1）：
                       ✗ T4-01 错误  表四「行政复议」，两边相差 36
                """);
        run("check", "--lang", "en", file);
        assertThat(out()).contains("""
                  1. One of these must be wrong, the likeliest first:
                     · Table 4, Administrative reconsideration, total: should be 440, is 404 (digits swapped)
                     · Table 4, Administrative reconsideration, upheld: should be 273, is 309
                     · Table 4, Administrative reconsideration, other result: should be 52, is 88
                     Violated because of it (1):
                       ✗ T4-01 error  Table 4, "Administrative reconsideration"; the sides differ by 36
                """);
    }

    @Test
    void noneIsTheLikeliestIfNothingSpeaksForAny() throws IOException {
        String file = suqian("309 | 17 | 88 | 26 | 440 |", "309 | 17 | 88 | 62 | 404 |");

        run("check", file);
        assertThat(out()).contains("以下各处必有一处填错：").doesNotContain("最可能");
        run("check", "--lang", "en", file);
        assertThat(out()).contains("One of these must be wrong:").doesNotContain("likeliest");
    }

    @Test
    void repairOfSeveralCellsListsThem() throws IOException {
        String file = suqian(TOTAL, "（七）总计 | 3357 |", "申请数量 | 91 |", "申请数量 | 19 |", "诉类申请 | 305 |", "诉类申请 | 350 |");

        run("check", file);
        assertThat(out()).contains("""
                  1. 以下3格都填错：
                     · 表三 二、上年结转政府信息公开申请数量·自然人 应为 91，填作 19：数字颠倒
                     · 表三 三(五)1.信访举报投诉类申请·自然人 应为 305，填作 350：数字颠倒
                     · 表三 三(七)总计·自然人 应为 3375，填作 3357：数字颠倒
                     由此引起的不符（5）：
                """);
        run("check", "--lang", "en", file);
        assertThat(out()).contains("  1. These 3 cells are all wrong:\n     · Table 3, 二 Applications carried in");
    }

    @Test
    void groupsOfCellsAreKeptTogether() throws IOException {
        String file = suqian("5.属于三类内部事务信息 | 20 |", "5.属于三类内部事务信息 | 9 |", "6.属于四类过程性信息 | 9 |", "6.属于四类过程性信息 | 20 |");

        run("check", file);
        assertThat(out()).contains("""
                  1. 以下各组必有一组整组填错：
                     · 表三 三(三)5.属于三类内部事务信息·自然人 应为 20，填作 9：两数互换
                       表三 三(三)6.属于四类过程性信息·自然人 应为 9，填作 20：两数互换
                     · 表三 三(三)5.属于三类内部事务信息·总计 应为 9，填作 20：两数互换
                       表三 三(三)6.属于四类过程性信息·总计 应为 20，填作 9：两数互换
                     由此引起的不符（2）：
                """);
        run("check", "--lang", "en", file);
        assertThat(out()).contains("  1. One of these groups must be wrong, with every cell of it:\n");
    }

    /** Without these rows no column says anything, so that each cell of row 三(一) may be the one that is too small by 1. */
    @Test
    void longListIsCutAndSaysHowManyMoreThereAre() throws IOException {
        String text = with(text(SUQIAN), "| 1175 | 12 | 0 | 3 | 1 | 0 | 1191 |", "| 1175 | 12 | 0 | 3 | 1 | 0 | 1192 |")
                .lines()
                .filter(line -> !line.matches("(3.其他|（七）总计|.*一、本年新收政府信息公开申请数量) .*"))
                .collect(Collectors.joining("\n"));
        String file = write("缺行.txt", text);

        run("check", file);
        assertThat(out().lines().filter(line -> line.matches("     · 表三 三\\(一\\)予以公开·.* 应为 .*")))
                .hasSize(5);
        assertThat(out()).contains("\n     · 以及另外2处\n");
        run("check", "--lang", "en", file);
        assertThat(out()).contains("\n     · and 2 more\n");
    }

    @Test
    void moreWrongCellsThanAreSearchedForIsSaid() throws IOException {
        String file = suqian(
                "国家秘密 | 0 |", "国家秘密 | 1 |",
                "规禁止公开 | 27 |", "规禁止公开 | 29 |",
                "全一稳定” | 6 |", "全一稳定” | 10 |",
                "三方合法权益 | 38 |", "三方合法权益 | 46 |",
                "内部事务信息 | 20 |", "内部事务信息 | 36 |",
                "过程性信息 | 9 |", "过程性信息 | 41 |",
                "执法案卷 | 21 |", "执法案卷 | 85 |",
                "查询事项 | 20 |", "查询事项 | 148 |",
                "另行制作 | 26 |", "另行制作 | 282 |",
                "仍不明确 | 3 |", "仍不明确 | 515 |",
                "投诉类申请 | 305 |", "投诉类申请 | 1329 |",
                "重复申请 | 39 |", "重复申请 | 2087 |",
                "大量反复申请 | 58 |", "大量反复申请 | 4154 |");

        run("check", file);
        // thirteen rows and the column of the natural persons
        assertThat(out()).contains("  1. 填错的多于12格，没有再找是哪些格。\n     由此引起的不符（14）：\n");
        run("check", "--lang", "en", file);
        assertThat(out()).contains("""
                  1. More than 12 cells are wrong; which they are was not searched for.
                     Violated because of it (14):
                """);
    }

    /** By its row, 三(七) of the companies is 99, by their column 3 + 99 - 5, and by the totals that 5 should be 3. */
    @Test
    void checksThatContradictEachOtherThoughNoneIsViolatedAreNamed() throws IOException {
        String file = suqian(
                "（七）总计 | 3375 | 99 |", "（七）总计 | 3375 |  |",
                "继续办理 | 118 | 3 | 0 | 0 | 0 | 0 | 121 |", "继续办理 | 118 | 5 | 0 | 0 | 0 | 0 |  |");

        assertThat(run("check", file)).isZero();
        assertThat(out()).contains("没有不符，诊断出1个错处；5处不能判定").contains("""
                          1. 表三 四、结转下年度继续办理·商业企业 应为 3，填作 5
                             各核对单独看都没有不符，合起来却不能都成立：
                             · T3-01  表三「商业企业」列
                        """);
        run("check", "--lang", "en", file);
        assertThat(out())
                .contains("none violated; 1 fault was diagnosed; 5 cannot be decided")
                .contains(
                        "     No check is violated by itself, but these cannot all hold:\n     · T3-01  Table 3, column \"");
    }

    @Test
    void cellOfLastYearsReportCanBeTheWrongOne() throws IOException {
        String report = write("2024.txt", FollowingYear.suqian2024());
        String previous = write("2023.txt", FollowingYear.suqian2023CarryingForward("118 | 4 | 0 | 0 | 0 | 0 | 121 |"));

        run("check", report, "--previous", previous);
        assertThat(out()).contains("""
                  1. 上年报告表三 四、结转下年度继续办理·商业企业 应为 3，填作 4
                     由此引起的不符（3）：
                       ✗ Y-01 错误  表三「商业企业」列，两边相差 1
                       ✗ T3-01 错误  上年报告表三「商业企业」列，两边相差 1
                       ✗ T3-03 错误  上年报告表三「四、结转下年度继续办理」行，两边相差 1
                """);
        run("check", "--lang", "en", report, "--previous", previous);
        assertThat(out())
                .contains("  1. last year's report, Table 3, 四 Carried forward to next year, ", ": should be 3, is 4")
                .contains("       ✗ T3-01 error  last year's report, Table 3, column \"commercial enterprises\"; the");
    }

    @Test
    void whereNothingIsWrongWithTheFiguresNothingIsDiagnosed() throws IOException {
        for (String file : List.of(report(SUQIAN), report(GUICHI), report(SHANGHAI), suqian("extract: yes\n", ""))) {
            run("check", file);
            assertThat(out()).doesNotContain("诊断", "不能定位", "其他不符");
        }
        assertThat(out()).contains("\n不符（3）\n");
    }

    @Test
    void noEquationHoldsTheFiguresOfSectionTwoWhereverTheFindingIs() throws IOException {
        // 6 items, less 9
        String file = write("贵池.txt", with(text(GUICHI), "行政许可 | 6 | 0 |", "行政许可 | 6 | -9 |"));

        run("check", file);
        assertThat(out()).contains("""
                  1. 以下各处必有一处填错：
                     · 表二 行政许可·上一年项目数量 应不小于 9，填作 6
                     · 表二 行政许可·本年增/减 应不小于 -6，填作 -9
                """, "\n表二的数字如有填错，未必能发现");
    }

    @Test
    void cellsThatAreKnownToBeRightAreNotSuspected() throws IOException {
        String file = suqian("309 | 17 | 88 | 26 | 440 |", "309 | 17 | 88 | 26 | 404 |");
        String upheld = "reviewAndLitigation.reconsideration.upheld";

        run("check", file, "--trust", "表四 行政复议·总计", "--trust", upheld);
        assertThat(out()).contains("  1. 表四 行政复议·其他结果 应为 52，填作 88\n");
        run("check", file, "--trust", "Table 4, Administrative reconsideration, total", "--trust", upheld);
        assertThat(out()).contains("  1. 表四 行政复议·其他结果 应为 52，填作 88\n");

        // 17 and 26 together can be less by 36, either alone cannot
        List<String> command = new ArrayList<>(List.of("check", file, "--trust", upheld));
        command.addAll(List.of("--trust", "表四 行政复议·总计", "--trust", "表四 行政复议·其他结果"));
        run(command.toArray(String[]::new));
        assertThat(out()).contains("  1. 以下2格都填错：\n     · 表四 行政复议·结果纠正 应在 0 至 7 之间，填作 17\n");
        run(english(command));
        assertThat(out()).contains("  1. These 2 cells are both wrong:\n");

        command.addAll(List.of("--trust", "表四 行政复议·结果纠正"));
        run(command.toArray(String[]::new));
        assertThat(out()).contains("""
                  1. 认定无误的各格若都无误，其余各格无论怎样改，勾稽关系都不能成立。
                     由此引起的不符（1）：
                """);
        run(english(command));
        assertThat(out()).contains("  1. If the cells that are trusted are right, the checks cannot hold, whatever ");
    }

    private static String[] english(List<String> command) {
        return Stream.concat(command.stream(), Stream.of("--lang", "en")).toArray(String[]::new);
    }

    @Test
    void hintsCanBeMadeToHold() throws IOException {
        String report = suqian("规章 | 2 | 0 | 11 |", "规章 | 2 | 0 | 12 |");
        String member = write("成员.txt", MemberReports.all("公安局"));
        String roster = write("名册.csv", "公安局\n");

        run("check", report, "--roster", roster, "--members", member);
        assertThat(out()).contains("\n不符（1）\n  ✗ A-01 提示 ");
        // one digit differs, and nobody writes the sum of the members down
        run("check", report, "--hard", "a-01", "--roster", roster, "--members", member);
        assertThat(out()).contains("""
                  1. 以下各处必有一处填错，最可能的在前：
                     · 表二 规章·现行有效件数 应为 11，填作 12：数字写错
                     · 各成员合计表二 规章·现行有效件数 应为 12，填作 11
                     由此引起的不符（1）：
                       ✗ A-01 提示  表二 规章·现行有效件数，两边相差 1
                """).doesNotContain("不能定位");
        run("check", "--lang", "en", report, "--hard", "A-01", "--roster", roster, "--members", member);
        assertThat(out())
                .contains("     · the members together, Table 2, Government rules (规章), in force: should be 12");
    }
}
