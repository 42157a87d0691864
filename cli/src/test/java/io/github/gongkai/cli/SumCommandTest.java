/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.Organ;
import io.github.gongkai.ReportYear;
import io.github.gongkai.entry.Amount;
import io.github.gongkai.entry.AmountUnit;
import io.github.gongkai.entry.Entry;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.publishedform.PublishedForm;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reports added up into a file. */
class SumCommandTest extends CommandTest {
    private static final CellRef PROCUREMENT =
            FormEdition.TRIAL_2019.cell("proactiveDisclosure.centralizedProcurement.totalAmount");
    private static final CellRef LICENSING =
            FormEdition.REVISED_2021.cell("proactiveDisclosure.administrativeLicensing.decisions");

    private String all = "";
    private String zeros = "";
    private String target = "";

    @BeforeEach
    void writeReports() throws IOException {
        all = write("各局/公安局.txt", MemberReports.all("公安局"));
        zeros = write("各局/林业局.txt", MemberReports.zeros("林业局"));
        target = folder().resolve("合计.txt").toString();
    }

    private AnnualReport sum() throws IOException {
        return PublishedForm.readText(Files.readAllBytes(Path.of(target))).report();
    }

    @Test
    void sumWithZerosIsTheReportItself() throws IOException {
        assertThat(run("sum", all, zeros, "--out", target, "--organ", "宿迁市人民政府"))
                .isZero();

        AnnualReport suqian = PublishedForm.readText(text(SUQIAN)).report();
        assertThat(sum().organ()).contains(Organ.of("宿迁市人民政府"));
        assertThat(sum().year()).contains(ReportYear.of(2023));
        assertThat(sum().edition().cells())
                .allSatisfy(cell -> assertThat(sum().entry(cell)).as("%s", cell).isEqualTo(suqian.entry(cell)));
        assertThat(out())
                .contains("已相加：2023年度·2021年修订格式 2份；写入 " + target)
                .contains("有合计的200格，空白的0格，因有报告未填明或未读到而没有合计的0格")
                .contains("有读取说明的报告（2）", all + "：2条")
                .doesNotContain("未计入", "多份");
        assertThat(err()).isEmpty();
    }

    @Test
    void checkReadsTheSumWithoutANote() throws IOException {
        run("sum", folder().resolve("各局").toString(), "--out", target, "--organ", "宿迁市人民政府");

        assertThat(run("check", target)).isZero();
        assertThat(out()).contains("宿迁市人民政府 · 2023年度", "243处核对，没有不符。").doesNotContain("读取说明");
        assertThat(Files.readString(Path.of(target)))
                .contains("note: 2份报告之和；未填明的各格视为未知 / ")
                .endsWith(" |\n");
    }

    @Test
    void everyFigureOfTheTrialFormIsDoubledByTheSameReportTwice() throws IOException {
        String text = text(GUICHI);

        assertThat(run("sum", write("a.txt", text), write("b.txt", text), "--out", target))
                .isZero();

        AnnualReport guichi = PublishedForm.readText(text).report();
        assertThat(sum().organ()).isEmpty();
        assertThat(sum().edition().cells())
                .allSatisfy(cell -> assertThat(sum().entry(cell).number().orElseThrow())
                        .as("%s", cell)
                        .isEqualByComparingTo(
                                guichi.entry(cell).number().orElseThrow().multiply(BigDecimal.valueOf(2))));
        assertThat(sum().entry(PROCUREMENT)).isEqualTo(Entry.of(Amount.of("696.94", AmountUnit.TEN_THOUSAND_YUAN)));
        assertThat(out()).contains("有多份报告的机关，各份都已计入（1）\n  · 池州市公安局贵池分局：2份\n");
    }

    @ParameterizedTest
    @CsvSource({"348.47万, 251000元, 3735700元", "8040, 60, 8100", "0.5万元, 0, 0.5万元", "0.5万元, 8040, ?", "0.5万元, 见附件, ?"})
    void amountsHaveTheUnitThatTheyAddUpIn(String one, String other, String sum) throws IOException {
        String text = text(GUICHI);
        String first = write("a.txt", with(text, "27 | 348.47万", "27 | " + one));
        String second = write("b.txt", with(text, "27 | 348.47万", "27 | " + other));

        assertThat(run("sum", first, second, "--out", target)).isZero();

        assertThat(Files.readString(Path.of(target))).contains("政府集中采购 | 54 | " + sum + " |\n");
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', unknown, ''",
        "'', 7, unknown, ?",
        "-, 7, unknown, ?",
        "'', '', blank-body-is-zero, 0",
        "/, 7, blank-body-is-zero, 7",
        "见附件, 7, blank-body-is-zero, ?"
    })
    void whatIsNotStatedCountsByThePolicy(String one, String other, String policy, String sum) throws IOException {
        String text = text(SUQIAN);
        String first = write("a.txt", with(text, "规章 | 2 | 0 | 11", "规章 | " + one + " | 0 | 11"));
        String second = write("b.txt", with(text, "规章 | 2 | 0 | 11", "规章 | " + other + " | 0 | 11"));

        assertThat(run("sum", first, second, "--out", target, "--policy", policy))
                .isZero();

        assertThat(Files.readString(Path.of(target))).contains("规章 | " + sum + " | 0 | 22 |\n");
    }

    @Test
    void rowThatIsNotStatedByAllIsLeftOutAndSaidToBeSo() throws IOException {
        String blank = write("各局/林业局.txt", with(MemberReports.zeros("林业局"), "行政许可 | 0 |", "行政许可 |  |"));

        run("sum", all, blank, "--out", target, "--lang", "en");

        assertThat(sum().entry(LICENSING)).isEqualTo(Entry.notRead());
        assertThat(Files.readString(Path.of(target))).doesNotContain("行政许可", "?");
        assertThat(out())
                .contains("Added up: report year 2023, revised form of 2021 (reports: 2); written to " + target)
                .contains("Cells with a sum: 199, blank: 0", "it was not read: 1");
    }

    @Test
    void severalYearsAreNotAddedUpUnlessOneIsChosen() throws IOException {
        String guichi = report(GUICHI);

        assertThat(run("sum", all, zeros, guichi, "--out", target)).isEqualTo(2);
        assertThat(err())
                .contains("报告属于不同年度或表式：2020年度·2019年试行格式 1份，2023年度·2021年修订格式 2份；请用 --year")
                .contains("report year 2020, trial form of 2019 (reports: 1), report year 2023");
        assertThat(Path.of(target)).doesNotExist();

        assertThat(run("sum", all, zeros, guichi, "--out", target, "--year", "2020"))
                .isZero();
        assertThat(sum().edition()).isEqualTo(FormEdition.TRIAL_2019);
        assertThat(out()).contains("已相加：2020年度·2019年试行格式 1份", "未计入的报告（2）\n  · " + all + "：2023年度·2021年修订格式\n");

        assertThat(run("sum", all, zeros, guichi, "--out", target, "--year", "2021"))
                .isEqualTo(2);
        assertThat(err()).contains("没有可以相加的2021年度报告，只有：", "there are no reports for 2021");
    }

    @Test
    void ofTwoEditionsForOneYearThatOfTheYearIsTaken() throws IOException {
        String late = write("late.txt", with(MemberReports.all("公安局"), "year: 2023", "year: 2020"));

        assertThat(run("sum", late, report(GUICHI), "--out", target)).isEqualTo(2);
        assertThat(run("sum", late, report(GUICHI), "--out", target, "--year", "2020"))
                .isZero();
        assertThat(sum().edition()).isEqualTo(FormEdition.TRIAL_2019);
        assertThat(out()).contains("未计入的报告（1）\n  · " + late + "：2020年度·2021年修订格式\n");

        String early = write("early.txt", with(MemberReports.all("公安局"), "year: 2023", "year: 2018"));
        String old = write("old.txt", with(text(GUICHI), "year: 2020", "year: 2018"));
        assertThat(run("sum", early, old, "--out", target, "--year", "2018")).isEqualTo(2);
        assertThat(run("sum", early, "--out", target)).isZero();
        assertThat(sum().edition()).isEqualTo(FormEdition.REVISED_2021);
    }

    @Test
    void reportsWithoutAYearAddUpToOneWithoutAYear() throws IOException {
        String first = write("a.txt", with(MemberReports.all("公安局"), "year: 2023\n", ""));
        String second = write("b.txt", with(MemberReports.zeros("林业局"), "year: 2023\n", ""));

        assertThat(run("sum", first, second, "--out", target)).isZero();
        assertThat(sum().year()).isEmpty();
        assertThat(out()).contains("年度未写明·2021年修订格式 2份");
        assertThat(run("sum", first, zeros, "--out", target)).isEqualTo(2);
    }

    @Test
    void standardOutputHasTheSumAlone() throws IOException {
        in(MemberReports.all("公安局"));

        assertThat(run("sum", "-", zeros, "--out", "-")).isZero();

        assertThat(PublishedForm.readText(out()).report().entry(LICENSING)).isEqualTo(Entry.count(1808595));
        assertThat(out()).startsWith("year: 2023\n").doesNotContain("已相加");
        assertThat(err()).contains("已相加：2023年度·2021年修订格式 2份；写入 -");
    }

    @Test
    void inputIsNeverOverwritten() throws IOException {
        String before = Files.readString(Path.of(zeros));
        String otherName = folder().resolve("各局/../各局/林业局.txt").toString();

        for (String input : new String[] {zeros, folder().resolve("各局").toString()}) {
            assertThat(run("sum", all, input, "--out", otherName)).isEqualTo(2);
        }
        assertThat(err()).contains("--out 是要相加的文件之一", "--out is one of the files to add up");
        assertThat(Files.readString(Path.of(zeros))).isEqualTo(before);
    }

    @Test
    void unreadableInputsAreAllNamedAndNothingIsWritten() throws IOException {
        String prose = write("各局/会议纪要.txt", "只有文字，没有表格。");

        assertThat(run("sum", all, prose, "没有.txt", all, "--out", target)).isEqualTo(2);

        assertThat(err())
                .contains("报告 " + prose + "：来源中没有读到年度报告的任何一张表")
                .contains("报告 没有.txt：没有这个文件。", "报告 " + all + "：同一文件给了两次。");
        assertThat(out()).isEmpty();
        assertThat(Path.of(target)).doesNotExist();
        assertThat(run("sum", "none.txt", "--out", target, "--lang", "en")).isEqualTo(2);
        assertThat(err()).contains("report none.txt: There is no such file.");
    }

    @Test
    void sumThatIsOutOfRangeIsSaidWithItsCell() throws IOException {
        String nines = "9".repeat(30);
        String large = write("大.txt", with(text(SUQIAN), "行政许可 | 1808595", "行政许可 | " + nines));

        assertThat(run("sum", large, all, "--out", target)).isEqualTo(2);

        assertThat(err()).contains("表二 行政许可·本年处理决定数量：合计为1000000000000000000000001808594，超过30位");
        assertThat(Path.of(target)).doesNotExist();
        run("sum", large, all, "--out", target, "--lang", "en");
        assertThat(err()).contains("the sum is 1000000000000000000000001808594, which has more than 30 digits");
    }

    @Test
    void reportsWithNothingInCommonHaveNoSum() throws IOException {
        String text = MemberReports.all("公安局");
        String table2 = write("二.txt", text.substring(0, text.indexOf("三、收到")));
        String table4 = write("四.txt", text.substring(0, text.indexOf("二、主动")) + text.substring(text.indexOf("四、政府")));

        assertThat(run("sum", table2, table4, "--out", target)).isEqualTo(2);
        assertThat(err()).contains("没有一格有合计");
        assertThat(Path.of(target)).doesNotExist();
    }

    @Test
    void targetThatCannotBeWrittenIsSaid() {
        String nowhere = folder().resolve("没有/合计.txt").toString();

        assertThat(run("sum", all, "--out", nowhere)).isEqualTo(2);
        assertThat(err()).contains("无法写入 " + nowhere);
        assertThat(run("sum", all, "--out", folder().toString(), "--lang", "en"))
                .isEqualTo(2);
        assertThat(err()).contains(folder() + " cannot be written");
    }

    @Test
    void wrongUsageIsSaidAndNothingIsWritten() {
        assertThat(run("sum", all)).isEqualTo(2);
        assertThat(err()).contains("用法有误 / wrong usage", "--out");
        assertThat(run("sum", "--out", target)).isEqualTo(2);
        assertThat(run("sum", all, "--out", target, "--year", "last")).isEqualTo(2);
        for (String organ : new String[] {" ", "甲\nyear: 1999"}) {
            assertThat(run("sum", all, "--out", target, "--organ", organ)).isEqualTo(2);
            assertThat(err()).contains("--organ 应为一行机关名称 / --organ is the name of an organ, on one line");
        }
        assertThat(Path.of(target)).doesNotExist();
    }
}
