/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.cli;

import static io.github.gongkai.cli.FormsTest.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.publishedform.PublishedForm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The reports that go with a report, and those that are added up, may be in any form. */
class FormsOfCompanionsTest extends CommandTest {
    private static final String SEVERAL = "文件中有多份报告，此处只能有一份。";

    @Test
    void previousReportMayBeJson() throws IOException {
        String report = write("2024", json(FollowingYear.suqian2024()));
        String wrong = json(FollowingYear.suqian2023CarryingForward("118 | 4 | 0 | 0 | 0 | 0 | 122 |"));

        assertThat(run("check", report, "--previous", write("2023", json(text(SUQIAN)))))
                .isZero();
        assertThat(out()).contains("上年报告：宿迁市人民政府（全市汇总） · 2023年度", (243 + 7 + 2 + 1) + "处核对，没有不符。");
        assertThat(run("check", report, "--previous", write("2023", wrong))).isEqualTo(1);
        assertThat(out()).contains("✗ Y-01 错误  表三「商业企业」列");
    }

    @Test
    void previousReportIsTheOnlyOneInItsFile() throws IOException {
        String report = write("2024.txt", FollowingYear.suqian2024());
        String previous = json(text(SUQIAN));

        assertThat(run("check", report, "--previous", write("a", previous + "\n" + previous)))
                .isEqualTo(2);
        assertThat(out())
                .contains("  上年报告 " + folder().resolve("a") + "：" + SEVERAL)
                .doesNotContain("结论");
        assertThat(run("check", "--lang", "en", report, "--previous", write("a", previous + "\n{}\n")))
                .isEqualTo(2);
        assertThat(out())
                .contains("  last year's report " + folder().resolve("a") + ", line 2: At /schemaVersion (line 2, ")
                .doesNotContain("Conclusion");
        assertThat(run("check", report, "--previous", write("a", "\n" + previous + "\n\n")))
                .isZero();
    }

    @Test
    void theyAreForTheOnlyReportInAFile() throws IOException {
        String reports = write("a", json(FollowingYear.suqian2024()) + "\n" + json(text(GUICHI)));

        assertThat(run("check", reports, "--previous", report(SUQIAN))).isEqualTo(2);
        assertThat(out()).isEqualTo(reports + "\n  " + SEVERAL + "\n");
    }

    @Test
    void membersAreAllReportsOfAFile() throws IOException {
        String lines = json(MemberReports.all("公安局")) + "\n" + json(MemberReports.zeros("林业局")) + "\n";
        String roster = write("名册", "公安局\n林业局\n水利局\n");

        assertThat(run(
                        "check",
                        report(SUQIAN),
                        "--roster",
                        roster,
                        "--members",
                        write("甲.txt", lines),
                        write("乙.txt", MemberReports.zeros("水利局"))))
                .isZero();
        assertThat(out()).contains("成员报告：3份；", "A-01   符合    符合 200", "A-02   符合    符合 3");
    }

    @Test
    void badLineAmongTheMembersMeansThatNothingIsChecked() throws IOException {
        String file = write("a", json(MemberReports.all("公安局")) + "\n{}\n" + json(MemberReports.zeros("林业局")));

        assertThat(run("check", report(SUQIAN), "--members", file)).isEqualTo(2);
        assertThat(out()).contains("  成员报告 " + file + "，第2行：/schemaVersion（第2行").doesNotContain("结论");
        run("check", "--format", "json", report(SUQIAN), "--members", file);
        assertThat(JsonText.objects(JsonText.objects(out()).get(0), "unusable"))
                .extracting(unusable -> unusable.get("role") + " " + unusable.get("line"))
                .containsExactly("MEMBER 2");
    }

    @Test
    void folderStandsForEveryFormInIt() throws IOException {
        write("成员/1.txt", MemberReports.all("公安局"));
        write("成员/2.json", json(MemberReports.zeros("林业局")));
        write("成员/3.ndjson", json(MemberReports.zeros("水利局")) + "\n" + json(MemberReports.zeros("司法局")));
        write("成员/4.JSONL", json(MemberReports.zeros("财政局")));
        write("成员/名册.csv", "公安局\n");
        String target = folder().resolve("合计").toString();

        assertThat(run(
                        "check",
                        report(SUQIAN),
                        "--members",
                        folder().resolve("成员").toString()))
                .isZero();
        assertThat(out()).contains("成员报告：5份");
        assertThat(run("sum", folder().resolve("成员").toString(), "--out", target))
                .isZero();
        assertThat(out()).contains("已相加：2023年度·2021年修订格式 5份");
    }

    @Test
    void sumTakesAllReportsOfAFile() throws IOException {
        String lines = json(text(SUQIAN)) + "\n" + json(MemberReports.zeros("林业局")) + "\n" + json(text(GUICHI));
        String target = folder().resolve("合计").toString();

        assertThat(run("sum", write("a", lines), "--out", target, "--year", "2023"))
                .isZero();

        var sum = PublishedForm.readText(Files.readString(Path.of(target))).report();
        var suqian = PublishedForm.readText(text(SUQIAN)).report();
        assertThat(sum.edition().cells())
                .allSatisfy(cell -> assertThat(sum.entry(cell)).as("%s", cell).isEqualTo(suqian.entry(cell)));
        assertThat(out()).contains("2023年度·2021年修订格式 2份", "未计入的报告（1）\n  · " + folder().resolve("a") + "，第3行：2020年度");
    }

    @Test
    void badLineMeansThatNoSumIsWritten() throws IOException {
        String file = write("a", json(text(SUQIAN)) + "\n{}\n[]\n");
        String target = folder().resolve("合计").toString();

        assertThat(run("sum", file, "--out", target)).isEqualTo(2);

        assertThat(err().lines()).hasSize(2).allMatch(line -> line.startsWith("报告 " + file + "，第"));
        assertThat(out()).isEmpty();
        assertThat(Path.of(target)).doesNotExist();
    }
}
