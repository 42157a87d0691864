/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.jackson.GongkaiJson;
import io.github.gongkai.publishedform.PublishedForm;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports are read as text, as JSON and as NDJSON, whatever their files are called. */
class FormsTest extends CommandTest {

    /** The report of a text as a document on one line. */
    static String json(String text) {
        return GongkaiJson.strict().write(PublishedForm.readText(text).report());
    }

    private static String pretty(String text) {
        return GongkaiJson.strict().writePretty(PublishedForm.readText(text).report());
    }

    private Map<String, Object> result(String file) {
        run("check", "--format", "json", file);
        return JsonText.result(out());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                GUICHI,
                SUQIAN,
                SHANGHAI,
                "city-2025.txt",
                "partial-haicheng-xiliu-2023.txt",
                "partial-huichang-zhongcun-2020.txt",
                "partial-nilka-town-2023.txt",
                "partial-wuhan-ecology-2020.txt"
            })
    void whatIsFoundDoesNotDependOnTheForm(String name) throws IOException {
        Map<String, Object> expected = result(report(name));

        assertThat(result(write("a", pretty(text(name))))).isEqualTo(expected);
        assertThat(result(write("b", json(text(name))))).isEqualTo(expected);
    }

    /** CSV has organ, year and tables alone, so that the reports of two results differ in the rest. */
    @ParameterizedTest
    @ValueSource(strings = {GUICHI, SUQIAN, SHANGHAI, "partial-wuhan-ecology-2020.txt"})
    void whatIsFoundInCsvIsTheSame(String name) throws IOException {
        Map<String, Object> expected = result(report(name));
        assertThat(run("convert", report(name), "--to", "csv")).isZero();

        Map<String, Object> result = result(write("a.txt", out()));

        for (String part : List.of("ruleSet", "rules", "checks", "findings", "undecided")) {
            assertThat(result.get(part)).as(part).isEqualTo(expected.get(part));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\uFEFF", "\uFEFF\n\n"})
    void csvHoldsAnyNumberOfReports(String front) throws IOException {
        run("convert", report(GUICHI), report(SUQIAN), "--to", "csv");
        String csv = out();

        assertThat(run("check", write("a", front + csv))).isZero();
        assertThat(out())
                .containsSubsequence("池州市公安局贵池分局 · 2020年度", "宿迁市人民政府（全市汇总） · 2023年度")
                .contains("  文件：" + folder().resolve("a") + "\n")
                .endsWith(summary(1, 2, 0, 0, 0));
        assertThat(run("check", "--lang", "en", write("a", front + csv.substring(0, csv.indexOf('\n') + 1))))
                .isEqualTo(2);
        assertThat(out()).isEqualTo(folder().resolve("a") + "\n  There is no report in the file.\n");
        String quoted = csv.substring(0, csv.indexOf('\n')).replaceAll("[a-z]+", "\"$0\"");
        assertThat(run("check", write("a", front + quoted + csv.substring(csv.indexOf('\n')))))
                .isZero();
    }

    @Test
    void badCellIsTheEndOfCsv() throws IOException {
        run("convert", report(GUICHI), report(SUQIAN), report(GUICHI), "--to", "csv");
        String csv = write("a", with(out(), "issued,2,,STATED,", "issued,2.50万,,STATED,"));

        assertThat(run("check", csv)).isEqualTo(2);
        // behind the header and the cells of Guichi
        assertThat(out())
                .contains("池州市公安局贵池分局 · 2020年度", "\n" + csv + "\n  /proactiveDisclosure/regulations/issued（第200行第")
                .endsWith(summary(1, 1, 0, 0, 1))
                .doesNotContain("宿迁");
        String target = folder().resolve("b").toString();
        assertThat(run("sum", csv, "--out", target)).isEqualTo(2);
        assertThat(Path.of(target)).doesNotExist();
    }

    @Test
    void findingsForPeopleDoNotDependOnTheFormEither() throws IOException {
        String wrong = with(text(SUQIAN), "（七）总计 | 3375 |", "（七）总计 | 3357 |");
        assertThat(run("check", write("wrong.txt", wrong))).isEqualTo(1);
        List<String> lines =
                out().lines().filter(line -> !line.startsWith("  文件：")).toList();
        List<String> expected = lines.subList(0, lines.indexOf("读取说明（2）") - 1);
        String file = write("wrong.txt", pretty(wrong));

        assertThat(run("check", file)).isEqualTo(1);

        assertThat(out().lines().filter(line -> !line.startsWith("  文件："))).containsExactlyElementsOf(expected);
        assertThat(out()).contains("  文件：" + file + "\n");
    }

    @Test
    void tableThatWasNotReadIsOneLineInJsonToo() throws IOException {
        assertThat(run("check", "--lang", "en", write("a", json(text("partial-haicheng-xiliu-2023.txt")))))
                .isZero();

        assertThat(out()).contains("Table 3: the whole table was not read; 214 checks", "Table 4: the whole table");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\uFEFF", "\uFEFF\r\n \t\n", "\n\n  "})
    void markAndSpaceInFrontOfItDoNotMatter(String front) throws IOException {
        assertThat(run("check", write("a", front + json(text(GUICHI))))).isZero();
        assertThat(run("check", write("a", front + pretty(text(GUICHI))))).isZero();
        assertThat(run("check", write("a", front + json(text(GUICHI)) + "\r\n\r\n" + json(text(SUQIAN)) + " \r\n")))
                .isZero();
        assertThat(out()).endsWith(summary(1, 2, 0, 0, 0));
    }

    @Test
    void standardInputMayBeAnyForm() throws IOException {
        in(pretty(text(GUICHI)));
        assertThat(run("check", "-")).isZero();
        assertThat(out()).startsWith("池州市公安局贵池分局 · 2020年度").contains("  文件：-\n");
        in(json(text(GUICHI)) + "\n" + json(text(SUQIAN)));
        assertThat(run("check", "-")).isZero();
        assertThat(out()).contains("  文件：-，第1行\n", "  文件：-，第2行\n");
    }

    @Test
    void encodingIsThatOfTextOnly() throws IOException {
        Path text = Files.write(folder().resolve("a"), text(GUICHI).getBytes(Charset.forName("GB18030")));

        assertThat(run("check", "--charset", "GB18030", text.toString(), write("b", json(text(SUQIAN)))))
                .isZero();
        assertThat(out()).contains("池州市公安局贵池分局", "编码 GB18030", "宿迁市人民政府");
    }

    @Test
    void jsonInAnotherEncodingIsRefused() throws IOException {
        Path file = Files.write(folder().resolve("a"), pretty(text(GUICHI)).getBytes(Charset.forName("GB18030")));

        assertThat(run("check", file.toString())).isEqualTo(2);
        assertThat(out()).contains("/organ/name（第4行第", "应为格式正确的文档");
    }

    @Test
    void refusedDocumentIsSaidInBothLanguages() throws IOException {
        String file = write("a.json", with(pretty(text(SUQIAN)), "\"issued\": 2,", "\"issued\": 2.5,"));

        assertThat(run("check", file)).isEqualTo(2);
        assertThat(out())
                .isEqualTo(file + "\n  /proactiveDisclosure/regulations/issued（第13行第31列）：应为不带小数点、指数的整数，实为数 2.5。\n");
        assertThat(run("check", "--lang", "en", file)).isEqualTo(2);
        assertThat(out())
                .contains("  At /proactiveDisclosure/regulations/issued (line 13, column 31): expected a whole number"
                        + " in plain digits, found the number 2.5.\n");
    }

    @Test
    void whatFollowsADocumentOfManyLinesIsRefused() throws IOException {
        assertThat(run("check", write("a", pretty(text(GUICHI)) + pretty(text(GUICHI)))))
                .isEqualTo(2);
        assertThat(out()).contains("应为文档末尾，实为对象。").doesNotContain("结论");
    }

    @Test
    void eachLineIsAReportOfItsOwnAndABadOneIsNotTheEnd() throws IOException {
        String wrong = json(with(text(SUQIAN), "（七）总计 | 3375 |", "（七）总计 | 3357 |"));
        String bad = with(json(text(SUQIAN)), "\"year\":", "\"yeer\":");
        String file = write("a.txt", json(text(GUICHI)) + "\n\n" + bad + "\n" + wrong + "\n{\n" + json(text(SHANGHAI)));

        assertThat(run("check", file)).isEqualTo(2);

        assertThat(out())
                .containsSubsequence(
                        "  文件：" + file + "，第1行\n",
                        "结论：246处核对，没有不符。\n",
                        "\n" + file + "，第3行\n  /yeer（第3行第",
                        "实为未知属性“yeer”。\n",
                        "  文件：" + file + "，第4行\n",
                        "✗ T3-01 错误",
                        "\n" + file + "，第5行\n",
                        "  文件：" + file + "，第6行\n",
                        summary(1, 1, 1, 1, 2));
        assertThat(run("check", "--lang", "en", file)).isEqualTo(2);
        assertThat(out())
                .contains(
                        "\n" + file + ", line 3\n  At /yeer (line 3, column ", "found the unknown property \"yeer\".\n")
                .endsWith("""

                        Summary
                          Files                                  1
                          Reports                                3
                            Satisfied                            1
                            Undecided only                       1
                            Violated, at worst error             1
                            Violated, at worst warning           0
                            Violated, at worst info              0
                          Files or lines that could not be read  2
                        """);
    }

    @Test
    void halfOfASurrogatePairIsCarriedByJson() throws IOException {
        String line = with(json(text(GUICHI)), "池州市公安局贵池分局\",\"unified", "池州\\uD800\",\"unified");

        assertThat(run("check", "--format", "json", write("a", line))).isZero();
        assertThat(JsonText.objects(out()).get(0)).containsEntry("organ", "池州\uD800");
        assertThat(run("check", write("a", line))).isZero();
    }

    @Test
    void jsonOutputHasTheLineOfEachReport() throws IOException {
        String file = write("a", json(text(GUICHI)) + "\n{}\n" + json(text(SUQIAN)));

        assertThat(run("check", "--format", "json", file)).isEqualTo(2);

        List<Map<String, Object>> reports = JsonText.objects(out());
        assertThat(reports)
                .extracting(report -> report.get("file") + " " + report.get("line") + " " + report.get("organ"))
                .containsExactly(file + " 1 池州市公安局贵池分局", file + " 2 null", file + " 3 宿迁市人民政府（全市汇总）");
        assertThat(reports.get(0)).containsEntry("charset", null).containsEntry("notes", List.of());
        assertThat(JsonText.objects(reports.get(1), "unusable"))
                .singleElement()
                .satisfies(unusable -> assertThat(unusable)
                        .containsEntry("role", "REPORT")
                        .containsEntry("file", file)
                        .containsEntry("line", reports.get(1).get("line")));
        assertThat(JsonText.objects(reports.get(1), "unusable")
                        .get(0)
                        .get("reason")
                        .toString())
                .contains("At /schemaVersion (line 2, column", "应为此属性，实为缺少。");
    }

    @Test
    void inputThatBreaksOffIsSaidAndWhatCameBeforeItWasChecked() throws IOException {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("cable cut");
            }

            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                return read();
            }
        };
        String line = json(text(GUICHI)) + "\n";

        in(new SequenceInputStream(new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8)), broken));
        assertThat(run("check", "-")).isEqualTo(2);
        assertThat(out()).contains("结论：246处核对，没有不符。", "\n-\n  文件没能读到末尾（cable cut）。\n");

        String half = pretty(text(GUICHI)).substring(0, 1000);
        in(new SequenceInputStream(new ByteArrayInputStream(half.getBytes(StandardCharsets.UTF_8)), broken));
        assertThat(run("check", "--lang", "en", "-")).isEqualTo(2);
        assertThat(out()).isEqualTo("-\n  The file could not be read to its end (cable cut).\n");
    }
}
