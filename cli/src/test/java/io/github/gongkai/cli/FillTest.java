/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.jackson.GongkaiJson;
import io.github.gongkai.publishedform.PublishedForm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports written with the figures filled in that the rules force. */
class FillTest extends CommandTest {
    private static final String STATED = "5.属于三类内部事务信息 | 20 |";
    private static final String BLANK = "5.属于三类内部事务信息 |  |";

    private String filled() {
        return folder().resolve("补全.json").toString();
    }

    private static AnnualReport read(String file) throws IOException {
        return GongkaiJson.strict().read(Files.readString(Path.of(file)), AnnualReport.class);
    }

    private static AnnualReport suqian() throws IOException {
        return PublishedForm.readText(text(SUQIAN)).report();
    }

    private String blank() throws IOException {
        return write("空格.txt", with(text(SUQIAN), STATED, BLANK));
    }

    @Test
    void figureThatIsForcedIsFilledInAndSaidWithItsCheck() throws IOException {
        String file = blank();
        String before = Files.readString(Path.of(file));

        assertThat(run("check", file, "--fill", filled())).isZero();
        assertThat(out())
                .endsWith("\n\n" + file + "：推出并填入的数字，写入 " + filled() + "（1）\n"
                        + "  + 表三 三(三)5.属于三类内部事务信息·自然人 为 20（T3-02[naturalPerson]）\n");
        assertThat(read(filled())).isEqualTo(suqian());
        assertThat(Files.readString(Path.of(file))).isEqualTo(before);
        assertThat(err()).isEmpty();

        run("check", "--lang", "en", file, "--fill", filled());
        assertThat(out())
                .contains("\n" + file + ": figures that were filled in, written to " + filled() + " (1)\n")
                .contains(
                        "  + Table 3, 三(三)5 Three kinds of internal affairs, natural persons is 20 (T3-02[naturalPerson])");
    }

    @Test
    void reportWithNothingToFillInIsWrittenAsItIs() throws IOException {
        String file = report(SUQIAN);

        assertThat(run("check", file, "--fill", filled())).isZero();
        assertThat(out()).endsWith("\n\n" + file + "：没有填入任何数字，原样写入 " + filled() + "。\n");
        assertThat(read(filled())).isEqualTo(suqian());
        run("check", "--lang", "en", file, "--fill", filled());
        assertThat(out()).endsWith(file + ": no figure was filled in; written to " + filled() + " as it is.\n");
    }

    @Test
    void whatIsForcedAndWhatIsNotIsToldApart() throws IOException {
        assertThat(run("check", report(SHANGHAI), "--fill", filled())).isZero();
        // the trial form has 161 cells in section three; in section four the last track is blank altogether
        assertThat(out()).contains("三(一)予以公开·总计 为 ", "\n规则不能确定、仍无数字的格（5）\n  · 表四 行政诉讼·复议后起诉·结果维持\n");
        run("check", "--lang", "en", report(SHANGHAI), "--fill", filled());
        assertThat(out()).contains("\nStill without a figure, since the rules do not force one (5)\n  · Table 4, ");

        run("check", filled());
        assertThat(out()).contains("没有不符；1处不能判定", "  ? T4-01  表四「行政诉讼·复议后起诉」：有5格没有数字");
    }

    @Test
    void cellsThatContradictoryFiguresDecideAreLeftAndCounted() throws IOException {
        String text = with(with(text(SUQIAN), STATED, BLANK), "（七）总计 | 3375 |", "（七）总计 | 3357 |");
        String file = write("矛盾.txt", with(text, "6.属于四类过程性信息 | 9 | 0 |", "6.属于四类过程性信息 |  |  |"));

        assertThat(run("check", file, "--fill", filled())).isEqualTo(1);
        assertThat(out()).contains("：没有填入任何数字，原样写入 ").endsWith("""

                        有数字互相矛盾，因而不推算的格（3）
                          · 表三 三(三)5.属于三类内部事务信息·自然人
                          · 表三 三(三)6.属于四类过程性信息·自然人
                          · 表三 三(三)6.属于四类过程性信息·商业企业
                        """);
        assertThat(read(filled()))
                .isEqualTo(
                        PublishedForm.readText(Files.readString(Path.of(file))).report());
        run("check", "--lang", "en", file, "--fill", filled());
        assertThat(out())
                .contains(
                        "\nNot filled in, since figures that they depend on contradict each other (3)\n  · Table 3, ");
    }

    @Test
    void figureWithWhichAnotherCheckWouldBeViolatedIsWithheld() throws IOException {
        String member = write("成员.txt", with(MemberReports.all("公安局"), STATED, "5.属于三类内部事务信息 | 19 |"));
        String roster = write("名册.csv", "公安局\n");

        assertThat(run("check", blank(), "--fill", filled(), "--members", member, "--roster", roster))
                .isZero();
        assertThat(out()).contains("""

                可推出、但填入即造成其他不符，因而未填的数字（1）
                  · 表三 三(三)5.属于三类内部事务信息·自然人 为 20（T3-02[naturalPerson]）；将不符：A-01[outcomes.refused.internalAffairs.naturalPerson]
                """);
        run("check", blank(), "--hard", "A-01", "--fill", filled(), "--members", member, "--roster", roster);
        assertThat(out()).contains("有数字互相矛盾，因而不推算的格（1）").doesNotContain("因而未填");
        run("check", "--lang", "en", blank(), "--fill", filled(), "--members", member, "--roster", roster);
        assertThat(out())
                .contains("\nForced, but not filled in, since another check would be violated (1)\n  · Table 3, ")
                .contains("; it would violate: A-01[outcomes.refused.internalAffairs.naturalPerson]\n");
    }

    @Test
    void figuresOfLastYearsReportAreSaidButNotWritten() throws IOException {
        String report = write("2024.txt", FollowingYear.suqian2024());
        String previous = write("2023.txt", FollowingYear.suqian2023CarryingForward("118 | 3 | 0 |  | 0 | 0 | 121 |"));
        String text = Files.readString(Path.of(previous));

        assertThat(run("check", report, "--fill", filled(), "--previous", previous))
                .isZero();
        assertThat(out())
                .contains("：没有填入任何数字，原样写入 ")
                .contains("\n上年报告中可推出的数字，未写入（1）\n  · 上年报告表三 四、结转下年度继续办理·社会公益组织 为 0（");
        assertThat(read(filled()))
                .isEqualTo(PublishedForm.readText(FollowingYear.suqian2024()).report());
        assertThat(Files.readString(Path.of(previous))).isEqualTo(text);
        run("check", "--lang", "en", report, "--fill", filled(), "--previous", previous);
        assertThat(out())
                .contains("\nForced for last year's report, which is not written (1)\n  · last year's report, ");
    }

    @Test
    void severalReportsAreWrittenInTheFormsThatAreForSeveral() throws IOException {
        String lines = write("lines", FormsTest.json(text(GUICHI)) + "\n{}\n" + FormsTest.json(text(SUQIAN)));

        assertThat(run("check", blank(), lines, "--fill", filled(), "--to", "ndjson"))
                .isEqualTo(2);
        assertThat(Files.readAllLines(Path.of(filled())))
                .containsExactly(
                        FormsTest.json(text(SUQIAN)), FormsTest.json(text(GUICHI)), FormsTest.json(text(SUQIAN)));
        assertThat(out()).contains(lines + "，第1行：没有填入任何数字", lines + "，第3行：没有填入任何数字");
        assertThat(run("check", blank(), "--fill", filled(), "--to", "csv")).isZero();
        assertThat(Files.readString(Path.of(filled())))
                .isEqualTo(Files.readString(Path.of("..", "docs", "examples", "csv", "suqian-city-2023.csv")));
    }

    @Test
    void jsonIsForOneReportAndNothingIsWrittenOfSeveral() throws IOException {
        String lines = write("lines", FormsTest.json(text(GUICHI)) + "\n" + FormsTest.json(text(SUQIAN)));

        assertThat(run("check", blank(), report(SUQIAN), "--fill", filled())).isEqualTo(2);
        assertThat(out()).isEmpty();
        assertThat(err()).contains("--to json 只写一份报告", "--to json is for exactly one report");
        assertThat(run("check", lines, "--fill", filled())).isEqualTo(2);
        assertThat(err()).contains("--to json 只写一份报告", "--to json is for exactly one report");
        assertThat(Path.of(filled())).doesNotExist();
    }

    @Test
    void jsonOutputStaysAsItIsAndTheFiguresAreSaidOnTheErrorStream() throws IOException {
        run("check", "--format", "json", blank());
        String expected = out();

        assertThat(run("check", "--format", "json", blank(), "--fill", filled()))
                .isZero();
        assertThat(out()).isEqualTo(expected);
        assertThat(err()).contains("：推出并填入的数字，写入 " + filled() + "（1）\n  + 表三 ");
        assertThat(read(filled())).isEqualTo(suqian());
    }

    @Test
    void nothingThatIsReadIsOverwritten() throws IOException {
        String report = blank();
        String previous = write("2022.txt", text(SUQIAN));
        String member = write("成员/1.txt", MemberReports.all("公安局"));
        String roster = write("名册.csv", "公安局\n");
        String members = folder().resolve("成员").toString();
        String otherName = folder().resolve("成员/../空格.txt").toString();

        for (String target : List.of(report, otherName, previous, member, roster)) {
            String before = Files.readString(Path.of(target));
            assertThat(run(
                            "check",
                            report,
                            "--fill",
                            target,
                            "--previous",
                            previous,
                            "--members",
                            members,
                            "--roster",
                            roster))
                    .isEqualTo(2);
            assertThat(err()).contains("--fill 是要读取的文件之一，不会覆盖", "one of the files to read, which is not overwritten");
            assertThat(Files.readString(Path.of(target))).isEqualTo(before);
            assertThat(out()).isEmpty();
        }
    }

    @Test
    void nothingIsWrittenIfNothingCanBeRead() throws IOException {
        String target = write("补全.json", "from before");

        assertThat(run("check", "没有.txt", "--fill", target)).isEqualTo(2);
        assertThat(run("check", blank(), "--fill", target, "--previous", "没有.txt"))
                .isEqualTo(2);
        assertThat(Files.readString(Path.of(target))).isEqualTo("from before");
    }

    @Test
    void whatCannotBeWrittenIsSaid() throws IOException {
        String nowhere = folder().resolve("没有/a.json").toString();
        String odd =
                write("odd", with(FormsTest.json(text(GUICHI)), "池州市公安局贵池分局\",\"unified", "池州\\uD800\",\"unified"));

        for (String form : List.of("json", "ndjson")) {
            assertThat(run("check", blank(), "--fill", nowhere, "--to", form)).isEqualTo(2);
            assertThat(err()).contains("无法写入 " + nowhere);
        }
        assertThat(run("check", "--lang", "en", odd, "--fill", filled(), "--to", "csv"))
                .isEqualTo(2);
        assertThat(err()).startsWith("report " + odd).contains("It cannot be written as csv (");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--to ndjson", "--fill -", "--fill a --to text", "--fill"})
    void wrongUsageIsSaid(String options) throws IOException {
        assertThat(run(("check " + report(SUQIAN) + " " + options).split(" "))).isEqualTo(2);

        assertThat(out()).isEmpty();
        assertThat(err()).contains("用法有误 / wrong usage", "Usage: gongkai check");
    }
}
