/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckCommandTest extends CommandTest {
    @Test
    void consistentReportGivesOrganYearEditionAndEveryRule() throws IOException {
        assertThat(run("check", report(GUICHI))).isZero();

        assertThat(out()).contains("池州市公安局贵池分局 · 2020年度 · 2019年试行格式（国办公开办函〔2019〕60号）", "246处核对，没有不符");
        assertThat(out().lines().filter(line -> line.startsWith("  T")))
                .hasSize(10)
                .allMatch(line -> line.matches("  T[234]-0[1-4]  (符合|不适用) .*"));
        assertThat(out()).contains("第50行", "已取信息");
        assertThat(err()).isEmpty();
    }

    @Test
    void findingThatNoFaultExplainsIsShownWithItsPlaceBothSidesAndTheDifference() throws IOException {
        String report = write("2024.txt", with(FollowingYear.suqian2024(), "规章 | 0 | 0 | 11 |", "规章 | 0 | 0 | 12 |"));

        assertThat(run("check", report, "--previous", report(SUQIAN))).isZero();
        assertThat(out()).contains("不符（1）\n  ✗ Y-02 提示  表二「规章」行：", " = 11；", " = 12，前者比后者少1。");
        assertThat(run("check", "--lang", "en", report, "--previous", report(SUQIAN)))
                .isZero();
        assertThat(out()).contains("Violated (1)\n  ✗ Y-02 info  Table 2, row \"", " falls short of the second by 1.");
    }

    @Test
    void undecidedChecksAreShownWithWhatZerosWouldMake() throws IOException {
        assertThat(run("check", report(SHANGHAI))).isZero();

        assertThat(out())
                .contains("没有不符；38处不能判定", "未定（38）")
                .contains("T3-03  表三「一、本年新收政府信息公开申请数量」行：有2格没有数字，若都是0则符合；科研机构应为 0，社会公益组织应为 0。")
                .contains("T3-02  表三「总计」列：有19格没有数字，若都是0则不符。");
    }

    @Test
    void tableThatWasNotReadIsOneLine() throws IOException {
        assertThat(run("check", "--lang", "en", report("partial-haicheng-xiliu-2023.txt")))
                .isZero();

        // 175 cells, 7 + 7 columns, 25 rows; 15 cells, 3 tracks
        assertThat(out())
                .contains("Table 3: the whole table was not read; " + (175 + 7 + 7 + 25) + " checks cannot be decided.")
                .contains("Table 4: the whole table was not read; " + (15 + 3) + " checks cannot be decided.");
    }

    @ParameterizedTest
    @CsvSource({"error, 0", "warning, 0", "info, 0", "undecided, 1"})
    void undecidedChecksFailOnlyOnRequest(String failOn, int code) throws IOException {
        assertThat(run("check", "--fail-on", failOn, report(SHANGHAI))).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"error, 1", "warning, 1", "info, 1", "undecided, 1"})
    void violatedErrorRuleFailsAtEveryLevel(String failOn, int code) throws IOException {
        assertThat(run("check", "--fail-on", failOn, suqianWithSwappedDigits())).isEqualTo(code);
    }

    @Test
    void fileWithoutATableIsUnusable() throws IOException {
        assertThat(run("check", write("prose.txt", "只有文字，没有表格。"))).isEqualTo(2);

        assertThat(out()).contains("来源中没有读到年度报告的任何一张表");
    }

    @Test
    void missingFileAndEmptyFolderAreUnusable() {
        assertThat(run("check", folder().resolve("nothing.txt").toString())).isEqualTo(2);
        assertThat(out()).contains("没有这个文件。");
        assertThat(run("check", folder().toString())).isEqualTo(2);
        assertThat(out()).isEqualTo(folder() + "\n  文件夹中没有报告文件（.txt、.json、.ndjson、.jsonl、.html、.htm）。\n");
    }

    @Test
    void unusableFileOutranksAViolatedCheckAndDoesNotStopTheOthers() throws IOException {
        String prose = write("prose.txt", "只有文字，没有表格。");

        assertThat(run("check", report(GUICHI), suqianWithSwappedDigits())).isEqualTo(1);
        assertThat(run("check", prose, suqianWithSwappedDigits(), report(GUICHI)))
                .isEqualTo(2);
        assertThat(out()).endsWith(summary(3, 1, 0, 1, 1));
    }

    @ParameterizedTest
    @CsvSource({"''", "check", "check --lang fr x", "check --charset no-such-charset x", "check --nonsense x", "chekc x"
    })
    void wrongUsageIsSaidOnTheErrorStream(String arguments) {
        assertThat(run(arguments.isEmpty() ? new String[0] : arguments.split(" ")))
                .isEqualTo(2);

        assertThat(out()).isEmpty();
        assertThat(err()).contains("用法有误 / wrong usage", "Usage: gongkai");
    }

    @Test
    void faultOfTheProgramHasItsOwnCode() {
        in(new InputStream() {
            @Override
            public int read() {
                throw new IllegalStateException("broken stream");
            }

            @Override
            public int read(byte[] target, int offset, int length) {
                return read();
            }
        });

        assertThat(run("check", "-")).isEqualTo(3);
        assertThat(err()).contains("程序内部错误 / internal error", "broken stream");
    }

    @Test
    void memoryThatRanOutIsAFaultOfTheProgramToo() {
        in(new InputStream() {
            @Override
            public int read() {
                throw new OutOfMemoryError("no memory");
            }

            @Override
            public int read(byte[] target, int offset, int length) {
                return read();
            }
        });

        assertThat(run("check", "-")).isEqualTo(3);
        assertThat(err()).contains("程序内部错误 / internal error", "no memory");
    }

    @Test
    void outputThatCannotBeWrittenIsAFault() throws IOException {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream full = new PrintStream(new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("no space left");
            }
        });

        int code = Main.run(
                InputStream.nullInputStream(),
                full,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                "check",
                report(GUICHI));

        assertThat(code).isEqualTo(3);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("输出无法写出 / the output could not be written");
    }

    @Test
    void missingCellIsShownWithTheLeastItCanBe() throws IOException {
        String blank = with(text(GUICHI), "行政许可 | 6 | 0 | 2718 |", "行政许可 |  | -3 | 2718 |");

        assertThat(run("check", write("blank.txt", blank))).isZero();
        assertThat(out()).contains("T2-02  表二「行政许可」行：有1格没有数字，若是0则不符；上一年项目数量应不小于 3。");
    }

    @Test
    void fileNameThatTheLocaleCannotExpressIsSaidToBeSo() {
        assertThat(run("check", "\uFFFD\uFFFD.txt")).isEqualTo(2);

        assertThat(out()).contains("当前区域设置无法表示这个文件名");
    }

    @Test
    void standardInputIsReadAsAFile() throws IOException {
        in(text(GUICHI));

        assertThat(run("check", "-")).isZero();
        assertThat(out()).contains("池州市公安局贵池分局");
    }

    @Test
    void gb18030IsDetectedAndCanBeNamed() throws IOException {
        Path file = folder().resolve("gb.txt");
        Files.write(file, text(GUICHI).getBytes(Charset.forName("GB18030")));

        assertThat(run("check", file.toString())).isZero();
        assertThat(out()).contains("编码 GB18030");
        assertThat(run("check", "--charset", "GB18030", file.toString())).isZero();
        assertThat(out()).contains("编码 GB18030");
    }

    @Test
    void outputDoesNotDependOnTheLocale() throws IOException {
        run("check", suqianWithSwappedDigits());
        String expected = out();
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            run("check", suqianWithSwappedDigits());
        } finally {
            Locale.setDefault(before);
        }
        assertThat(out()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "check; --lang --format --fail-on --policy --charset --previous --members --roster --rules --without --hard --rule-set --trust --fill --to --jobs --recursive",
                "sum; --out --organ --year --policy --charset --lang --recursive",
                "convert; --to --out --charset --lang --recursive",
                "rules; --lang --format"
            })
    void helpNamesEveryOption(String command, String options) {
        assertThat(run(command, "--help")).isZero();

        assertThat(out()).contains(options.split(" ")).contains("Usage: gongkai " + command);
    }

    @Test
    void helpNamesEveryExitCodeAndEveryCommand() {
        run("check", "--help");
        assertThat(out()).contains("Exit codes", "退出码");
        run("--help");
        assertThat(out()).contains("  check    核对", "  sum      汇总", "  convert  转换", "  rules    列出");
    }

    /** Suqian 2023 with 3357 for 3375, the natural persons of 三(七). */
    private String suqianWithSwappedDigits() throws IOException {
        return write("wrong.txt", with(text(SUQIAN), "（七）总计 | 3375 |", "（七）总计 | 3357 |"));
    }
}
