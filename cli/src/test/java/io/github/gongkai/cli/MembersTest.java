/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A report checked against those of its members. */
class MembersTest extends CommandTest {
    private static final int CELLS = 10 + 175 + 15;

    private String report = "";
    private String first = "";
    private String second = "";

    @BeforeEach
    void writeReports() throws IOException {
        report = write("宿迁市.txt", text(SUQIAN));
        first = write("成员/公安局.txt", MemberReports.all("公安局"));
        second = write("成员/林业局.txt", MemberReports.zeros("林业局"));
    }

    private String roster(String text) throws IOException {
        return write("名册.csv", text);
    }

    @Test
    void membersThatAddUpSatisfyEveryCell() throws IOException {
        assertThat(run("check", report, "--members", first, second, "--roster", roster("公安局\n林业局\n")))
                .isZero();

        // 243 checks of one report; each cell; for each of two
        assertThat(out())
                .contains("  成员报告：2份；名册：", "名册.csv，2个机关")
                .contains((243 + CELLS + 4 * 2) + "处核对，没有不符。", "A-01   符合    符合 200")
                .contains("有读取说明的成员报告（2）", "公安局.txt：2条");
    }

    @Test
    void folderStandsForTheTextFilesInIt() throws IOException {
        write("成员/说明.docx", "not text");
        String third = write("成员/水利局.TXT", MemberReports.zeros("水利局"));

        assertThat(run("check", report, "--members", folder().resolve("成员").toString()))
                .isZero();
        assertThat(out()).contains("成员报告：3份；名册：未给出");
        run(
                "check",
                "--format",
                "json",
                report,
                "--members",
                folder().resolve("成员").toString());
        assertThat(JsonText.objects(members(), "reports"))
                .extracting(member -> member.get("file"))
                .containsExactly(first, second, third);
        assertThat(members()).containsEntry("roster", null);
    }

    @Test
    void figureThatTheMembersDoNotAddUpToIsFoundAsAHint() throws IOException {
        String wrong = write("宿迁市.txt", with(text(SUQIAN), "规章 | 2 | 0 | 11 |", "规章 | 2 | 0 | 12 |"));
        String roster = roster("公安局\n林业局\n");

        assertThat(run("check", wrong, "--members", first, second, "--roster", roster))
                .isZero();
        assertThat(out()).contains("其中1处不符", "✗ A-01 提示  表二 规章·现行有效件数");
        assertThat(run("check", "--fail-on", "info", wrong, "--roster", roster, "--members", first, second))
                .isEqualTo(1);
        run("check", "--format", "json", wrong, "--members", first, second, "--roster", roster);
        Map<String, Object> finding =
                JsonText.objects(JsonText.result(out()), "findings").get(0);
        assertThat(finding)
                .containsEntry("key", "A-01[regulations.inForce]")
                .containsEntry("difference", BigDecimal.ONE);
        assertThat(JsonText.objects(finding, "right").get(0))
                .containsEntry("report", "MEMBERS")
                .containsEntry("cell", "/proactiveDisclosure/regulations/inForce")
                .containsEntry("label", Map.of("zh", "表二 规章·现行有效件数", "en", "Table 2, Government rules (规章), in force"))
                .containsEntry("entry", new BigDecimal(11));
        assertThat(members().get("roster")).isEqualTo(Map.of("file", roster, "organs", new BigDecimal(2)));
    }

    @Test
    void withoutARosterTheRollUpIsOneUndecidedLine() throws IOException {
        assertThat(run("check", report, "--members", first, second)).isZero();

        assertThat(out())
                .contains("200处不能判定，原因见“未定”", "未定（200）")
                .contains("  ? A-01  200处（表二 10、表三 175、表四 15）：未给出成员名册。")
                .contains("A-02、A-05：不适用，未给出成员名册", "A-03   符合    符合 2", "A-04   符合    符合 2");
        assertThat(out().lines().filter(line -> line.contains("A-01"))).hasSize(2);
        assertThat(run("check", "--lang", "en", "--fail-on", "undecided", report, "--members", first, second))
                .isEqualTo(1);
        assertThat(out())
                .contains("  ? A-01  200 checks (Table 2: 10, Table 3: 175, Table 4: 15): "
                        + "no roster of the members is given.");
    }

    @Test
    void memberThatIsMissingAndOneThatIsNotExpectedAreWarnings() throws IOException {
        String roster = roster("公安局\n水利局\n");

        assertThat(run("check", report, "--members", first, second, "--roster", roster))
                .isZero();
        assertThat(out())
                .contains("✗ A-02 警告  成员「水利局」", "✗ A-05 警告  成员「林业局」")
                .contains("  ? A-01  200处（表二 10、表三 175、表四 15）：成员有缺、有重复或年度不符。");
        assertThat(run("check", "--fail-on", "warning", report, "--members", first, second, "--roster", roster))
                .isEqualTo(1);
    }

    @Test
    void cellsThatOneMemberDoesNotStateAreOneLineButFewAreListed() throws IOException {
        String text = MemberReports.all("公安局");
        String roster = roster("公安局\n林业局\n");
        write("成员/公安局.txt", text.substring(0, text.indexOf("四、政府")));
        run("check", report, "--members", first, second, "--roster", roster);
        assertThat(out()).contains("  ? A-01  15处（表四）：1个成员未填明。");

        write("成员/公安局.txt", with(text, "行政许可 | 1808595", "行政许可 |  |"));
        run("check", report, "--members", first, second, "--roster", roster);
        assertThat(out()).contains("  ? A-01  表二 行政许可·本年处理决定数量：1个成员未填明；未填明的成员合计应为 1808595。");
        run("check", "--lang", "en", report, "--members", first, second, "--roster", roster);
        assertThat(out())
                .contains("Administrative licensing, decisions made this year: one member does not state it; "
                        + "the members that do not state it together must be 1808595.");
    }

    @Test
    void cellThatTheReportItselfDoesNotStateIsListedWithWhatItMustBe() throws IOException {
        String blank = write("宿迁市.txt", with(text(SUQIAN), "行政许可 | 1808595", "行政许可 |  |"));

        run("check", blank, "--members", first, second, "--roster", roster("公安局\n林业局\n"));

        assertThat(out()).contains("  ? A-01  表二 行政许可·本年处理决定数量：本报告未填明；本年处理决定数量应为 1808595。");
    }

    @Test
    void membersWithoutAYearAreNamedOneByOne() throws IOException {
        write("成员/林业局.txt", with(MemberReports.zeros("林业局"), "year: 2023\n", ""));

        run("check", report, "--members", first, second, "--roster", roster("公安局\n林业局\n"));

        assertThat(out()).contains("  ? A-04  成员「林业局」：汇总报告或成员报告未写明年度。");
    }

    @Test
    void notesOnManyMembersAreCountedAfterTheFirstTwenty() throws IOException {
        for (int i = 10; i < 33; i++) {
            write("各局/" + i + ".txt", MemberReports.zeros("第" + i + "局"));
        }

        run("check", report, "--members", folder().resolve("各局").toString());

        assertThat(out()).contains("有读取说明的成员报告（23）", "29.txt：2条\n  · 以及另外3份\n").doesNotContain("30.txt");
    }

    @Test
    void previousReportAndMembersGoTogether() throws IOException {
        String previous =
                write("2022.txt", with(with(text(SUQIAN), "year: 2023", "year: 2022"), "宿迁市2023年", "宿迁市2022年"));

        assertThat(run("check", report, "--members", first, second, "--previous", previous))
                .isEqualTo(1);
        assertThat(out()).contains("✗ Y-01 错误", "  ? A-01  200处", "  上年报告：", "  成员报告：2份");
    }

    @Test
    void everyMemberThatCannotBeUsedIsNamedAndNothingIsChecked() throws IOException {
        String prose = write("成员/会议纪要.txt", "只有文字，没有表格。");
        String folder = folder().resolve("成员").toString();
        Files.createDirectory(folder().resolve("空"));

        assertThat(run(
                        "check",
                        report,
                        "--members",
                        folder,
                        "没有.txt",
                        first,
                        report,
                        folder().resolve("空").toString(),
                        ""))
                .isEqualTo(2);

        assertThat(out())
                .contains("  成员报告 " + prose + "：来源中没有读到年度报告的任何一张表")
                .contains("  成员报告 没有.txt：没有这个文件。")
                .contains("  成员报告 " + first + "：同一文件给了两次。")
                .contains("  成员报告 " + report + "：这就是所核对的报告本身。")
                .contains("空：文件夹中没有报告文件（.txt、.json、.ndjson、.jsonl、.html、.htm）。", "  成员报告 ：文件无法打开")
                .doesNotContain("结论", second);
    }

    @Test
    void filesBehindADoubleDashAreNotMembers() {
        assertThat(run("check", "--members", first, second, "--", report)).isZero();
        assertThat(out()).startsWith("宿迁市人民政府（全市汇总）").contains("成员报告：2份");
        assertThat(run("check", "--members", first, second, report)).isEqualTo(2);
        assertThat(err()).contains("用法有误 / wrong usage", "FILE");
    }

    @Test
    void theyAreForExactlyOneFileAndTheRosterIsForThem() throws IOException {
        String roster = roster("公安局\n");

        assertThat(run("check", report, first, "--members", second)).isEqualTo(2);
        assertThat(err()).contains("只能用于一个 FILE / ", "are for exactly one FILE");
        assertThat(run("check", report, "--roster", roster)).isEqualTo(2);
        assertThat(err()).contains("--roster 须与 --members 同用 / --roster needs --members");
        assertThat(run("check", report, "--members")).isEqualTo(2);
        assertThat(out()).isEmpty();
    }

    private Map<String, Object> members() {
        return JsonText.object(JsonText.objects(out()).get(0), "members");
    }
}
