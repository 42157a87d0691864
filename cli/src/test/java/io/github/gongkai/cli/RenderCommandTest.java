/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RenderCommandTest extends CommandTest {

    private String json(String file) throws IOException {
        assertThat(run("convert", file, "--to", "json")).isZero();
        return out();
    }

    @ParameterizedTest
    @ValueSource(strings = {GUICHI, SUQIAN, SHANGHAI})
    void whatIsWrittenHasTheSameReport(String name) throws IOException {
        String file = report(name);
        String expected = json(file);
        for (List<String> options :
                List.of(List.<String>of(), List.of("--marked"), List.of("--marked", "--lang", "en"))) {
            String page = folder().resolve("表.html").toString();
            assertThat(run(arguments(file, page, options))).isZero();
            assertThat(out()).isEmpty();
            assertThat(json(page)).isEqualTo(expected);
        }
    }

    private static String[] arguments(String file, String page, List<String> options) {
        List<String> arguments = new ArrayList<>(List.of("render", file, "--out", page));
        arguments.addAll(options);
        return arguments.toArray(String[]::new);
    }

    @Test
    void whatIsWrongIsMarked() throws IOException {
        String file = write("错.txt", with(text(SUQIAN), "（七）总计 | 3375 |", "（七）总计 | 3357 |"));

        assertThat(run("render", file, "--marked", "--lang", "zh")).isZero();
        assertThat(out())
                .startsWith("<!DOCTYPE html>")
                .contains("应为 3375", "数字颠倒")
                .doesNotContain("should be");
        assertThat(run("render", file)).isZero();
        assertThat(out()).doesNotContain("应为 3375");
    }

    @Test
    void rulesThatAreLeftOutMarkNothing() throws IOException {
        String file = write("错.txt", with(text(SUQIAN), "（七）总计 | 3375 |", "（七）总计 | 3357 |"));

        assertThat(run("render", file, "--marked", "--without", "T3-01,T3-02,T3-03"))
                .isZero();
        assertThat(out()).contains("没有不符", "none violated");
    }

    @ParameterizedTest
    @CsvSource({"trial, 其他处理, 本年新制作数量", "revised, 申请人无正当理由逾期不补正, 本年制发件数"})
    void theBlankFormNeedsNoFile(String edition, String row, String column) {
        assertThat(run("render", "--blank", edition)).isZero();

        assertThat(out()).contains(row, column, "data-gongkai-cell");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"render", "render --marked --blank trial", "render x.txt --blank trial", "render x.txt y.txt"})
    void oneFileOrTheBlankFormIsAskedFor(String arguments) {
        assertThat(run(arguments.split(" ", -1))).isEqualTo(2);

        assertThat(out()).isEmpty();
        assertThat(err()).contains("用法有误 / wrong usage");
    }

    @Test
    void theFileThatIsReadIsNotOverwritten() throws IOException {
        String file = report(SUQIAN);

        assertThat(run("render", file, "--out", file)).isEqualTo(2);
        assertThat(err()).contains("不会覆盖");
        assertThat(Files.readString(Path.of(file))).isEqualTo(text(SUQIAN));
    }

    @Test
    void whatIsNoReportIsNamedAndNothingIsWritten() throws IOException {
        String file = write("会议纪要.txt", "无");
        Path page = folder().resolve("表.html");

        assertThat(run("render", file, "--out", page.toString())).isEqualTo(2);
        assertThat(err()).contains("会议纪要.txt", "没有读到年度报告");
        assertThat(page).doesNotExist();
    }
}
