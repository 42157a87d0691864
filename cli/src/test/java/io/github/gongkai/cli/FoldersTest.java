/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.publishedform.NotAReportException;
import io.github.gongkai.publishedform.PublishedForm;
import io.github.gongkai.publishedform.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A folder stands for the files of reports in it. */
class FoldersTest extends CommandTest {
    private static final Path REPORTS = Path.of("..", "docs", "examples", "reports");

    private String folder(String name) {
        return folder().resolve(name).toString();
    }

    @Test
    void everyRealReportIsCheckedInTheOrderOfTheNames() throws IOException {
        List<Path> files;
        try (Stream<Path> inside = Files.list(REPORTS)) {
            files = inside.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
        run("check", "--format", "json", REPORTS.toString());

        List<Map<String, Object>> reports = JsonText.objects(out());
        assertThat(files).hasSizeGreaterThan(5);
        assertThat(reports)
                .extracting(report -> report.get("file"))
                .isEqualTo(files.stream().map(Path::toString).toList());
        for (Map<String, Object> report : reports) {
            run("check", "--format", "json", report.get("file").toString());
            assertThat(report).isEqualTo(JsonText.objects(out()).get(0));
        }
    }

    @Test
    void folderIsTheSameAsItsFilesNamedOneByOne() throws IOException {
        String second = write("年报/乙 局.json", FormsTest.json(text(GUICHI)));
        String first = write("年报/一、甲局.txt", text(SUQIAN));
        write("年报/说明.docx", "nothing to read");
        String third = write("年报/巳局.NDJSON", FormsTest.json(text(GUICHI)) + "\n{}\n");
        write("年报/下级/丙局.txt", text(SHANGHAI));
        Files.createDirectory(folder().resolve("年报/名为.txt"));

        assertThat(run("check", first, second, third)).isEqualTo(2);
        String oneByOne = out();
        assertThat(run("check", folder("年报"))).isEqualTo(2);

        assertThat(out()).isEqualTo(oneByOne).endsWith(summary(3, 3, 0, 0, 1));
    }

    @Test
    void foldersInAFolderAreReadOnRequestByEveryCommand() throws IOException {
        write("市/乙县/丙镇.txt", MemberReports.zeros("丙镇"));
        write("市/乙县.txt", MemberReports.all("乙县"));
        write("市/丁县/无关.doc", "");
        String report = write("市.txt", MemberReports.all("市"));
        String market = folder("市");

        run("check", market);
        assertThat(out()).contains("乙县 · ").doesNotContain("丙镇 · ", "汇总");
        run("check", "--recursive", market);
        assertThat(out()).contains("乙县 · ", "丙镇 · ").endsWith(summary(2, 2, 0, 0, 0));
        run("convert", market, "--to", "ndjson");
        assertThat(out().lines()).hasSize(1);
        run("convert", "--recursive", market, "--to", "ndjson");
        assertThat(out().lines()).hasSize(2);
        run("sum", market, "--out", folder("和.txt"));
        assertThat(out()).contains(" 1份");
        run("sum", "--recursive", market, "--out", folder("和.txt"));
        assertThat(out()).contains(" 2份");
        run("check", report, "--members", market);
        assertThat(out()).contains("  成员报告：1份；");
        run("check", report, "--recursive", "--members", market);
        assertThat(out()).contains("  成员报告：2份；");
    }

    @Test
    void fileThatIsThereTwiceIsCheckedOnce() throws IOException {
        String file = write("年报/甲局.txt", text(SUQIAN));
        in(text(GUICHI));

        assertThat(run("check", file, folder("年报"), "-", "-")).isEqualTo(2);

        assertThat(out())
                .containsSubsequence(
                        "宿迁市人民政府", file + "\n  同一文件给了两次。\n", "池州市公安局贵池分局", "-\n  同一文件给了两次。\n", summary(2, 2, 0, 0, 2));
    }

    @Test
    void folderWithNothingToReadAndEmptyFolderAreUnusable() throws IOException {
        String prose = write("散文/一.txt", "只有文字，没有表格。");
        String empty = write("散文/二.json", "");
        Files.createDirectory(folder().resolve("空"));

        assertThat(run("check", folder("散文"), folder("空"))).isEqualTo(2);

        assertThat(out())
                .isEqualTo(prose + "\n  " + notAReport("只有文字，没有表格。") + "\n\n" + empty + "\n  " + notAReport("") + "\n\n"
                        + folder("空") + "\n  文件夹中没有报告文件（.txt、.json、.ndjson、.jsonl、.html、.htm）。\n"
                        + summary(3, 0, 0, 0, 3));
    }

    private static String notAReport(String text) {
        try {
            Reading reading = PublishedForm.readText(text);
            throw new AssertionError(reading);
        } catch (NotAReportException e) {
            return e.reason().zh();
        }
    }

    @Test
    void summaryCountsWhatIsThere() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            wrong.add(with(text(SUQIAN), "（七）总计 | 3375 |", "（七）总计 | 335" + i + " |"));
        }
        write("年报/1.txt", wrong.get(0));
        write("年报/2.ndjson", wrong.stream().map(FormsTest::json).collect(Collectors.joining("\n")) + "\n\n[]\n");
        write("年报/3.txt", text(SHANGHAI));
        write("年报/4.txt", text(GUICHI));
        write("年报/5.txt", "");
        write("年报/6.txt", with(text(GUICHI), "year: 2020", "year: 2021"));
        write("年报/7.txt", with(text(GUICHI), "规范性文件 | 0 | 0 | 0 |", "规范性文件 | 0 | 5 | 3 |"));

        assertThat(run("check", folder("年报"))).isEqualTo(2);

        assertThat(out()).endsWith("""

                汇总
                  文件                7
                  报告                8
                    符合              1
                    没有不符，有未定  1
                    不符，最重为错误  4
                    不符，最重为警告  1
                    不符，最重为提示  1
                  未能读取的文件或行  2
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--previous x.txt", "--members x.txt", "--fill x.json"})
    void folderOfSeveralIsNotOneReport(String options) throws IOException {
        write("年报/1.txt", text(SUQIAN));
        write("年报/2.txt", text(GUICHI));
        List<String> arguments = new ArrayList<>(List.of("check", folder("年报")));
        arguments.addAll(List.of(options.split(" ")));

        assertThat(run(arguments.toArray(String[]::new))).isEqualTo(2);

        assertThat(out()).isEmpty();
        assertThat(err()).contains("用法有误 / wrong usage");
    }

    @Test
    void folderWithOneReportIsThatReport() throws IOException {
        String last = report(SUQIAN);
        write("年报/2024.txt", FollowingYear.suqian2024());
        Files.createDirectory(folder().resolve("空"));

        assertThat(run("check", folder("年报"), "--previous", last, "--fill", folder("补全.json")))
                .isZero();
        assertThat(out()).contains("2024年度", "  上年报告：宿迁市人民政府");
        assertThat(folder().resolve("补全.json")).exists();
        assertThat(run("check", folder("空"), "--previous", last)).isEqualTo(2);
        assertThat(out()).isEqualTo(folder("空") + "\n  文件夹中没有报告文件（.txt、.json、.ndjson、.jsonl、.html、.htm）。\n");
    }
}
