/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.check;

import static io.github.gongkai.form.FormEdition.REVISED_2021;
import static io.github.gongkai.form.FormEdition.TRIAL_2019;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.Organ;
import io.github.gongkai.OrganLevel;
import io.github.gongkai.SampleReports;
import io.github.gongkai.SerialForm;
import io.github.gongkai.entry.Amount;
import io.github.gongkai.entry.AmountUnit;
import io.github.gongkai.entry.Entry;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.text.Language;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindingTest {

    private static final AnnualReport COLUMN = report(
            REVISED_2021,
            Map.of(
                    "applications.received.naturalPerson", Entry.count(12),
                    "applications.received.total", Entry.count(12),
                    "applications.carriedIn.naturalPerson", Entry.count(3),
                    "applications.carriedIn.total", Entry.count(3),
                    "applications.outcomes.granted.naturalPerson", Entry.count(10),
                    "applications.outcomes.granted.total", Entry.count(10),
                    "applications.outcomes.total.naturalPerson", Entry.count(10),
                    "applications.outcomes.total.total", Entry.count(10),
                    "applications.carriedForward.naturalPerson", Entry.count(4),
                    "applications.carriedForward.total", Entry.count(4)));

    private static AnnualReport report(FormEdition edition, Map<String, Entry> entries) {
        AnnualReport report = SampleReports.zero(edition);
        for (Map.Entry<String, Entry> entry : entries.entrySet()) {
            report = report.with(edition.cell(entry.getKey()), entry.getValue());
        }
        return report;
    }

    private static FigureFinding finding(AnnualReport report, String key) {
        return RuleSet.standard().check(report).findings().stream()
                .filter(finding -> finding.key().equals(key))
                .map(FigureFinding.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void sumsDifferenceAndCellsShowWhy() {
        FigureFinding finding = finding(COLUMN, "T3-01[naturalPerson]");

        assertThat(finding.leftSum()).isEqualTo(Interval.point(BigDecimal.valueOf(12 + 3)));
        assertThat(finding.rightSum()).isEqualTo(Interval.point(BigDecimal.valueOf(10 + 4)));
        assertThat(finding.difference()).contains(BigDecimal.valueOf(15 - 14));
        assertThat(finding.left())
                .containsExactly(
                        cell("applications.received.naturalPerson", 12),
                        cell("applications.carriedIn.naturalPerson", 3));
        assertThat(finding.right())
                .containsExactly(
                        cell("applications.outcomes.total.naturalPerson", 10),
                        cell("applications.carriedForward.naturalPerson", 4));
        assertThat(finding.cells()).hasSize(2 + 2);
    }

    private static CellEntry cell(String path, long count) {
        return CellEntry.of(REVISED_2021.cell(path), Entry.count(count));
    }

    @Test
    void findingOfASumIsShownAtTheTotal() {
        assertThat(finding(COLUMN, "T3-01[naturalPerson]").mainCell())
                .isEqualTo(REVISED_2021.cell("applications.outcomes.total.naturalPerson"));
    }

    @Test
    void findingOfOneCellIsShownThere() {
        CellRef cell = REVISED_2021.cell("applications.received.naturalPerson");
        AnnualReport report = SampleReports.zero(REVISED_2021).with(cell, Entry.count(-1));

        assertThat(finding(report, "T3-04[received.naturalPerson]").mainCell()).isEqualTo(cell);
    }

    @Test
    void findingOfCellsThatMustBeZeroIsShownAtTheFirstThatIsNot() {
        AnnualReport report = report(
                        REVISED_2021,
                        Map.of(
                                "proactiveDisclosure.regulations.issued", Entry.count(0),
                                "proactiveDisclosure.regulations.repealed", Entry.count(-1),
                                "proactiveDisclosure.regulations.inForce", Entry.count(4)))
                .withOrgan(Organ.builder()
                        .name("某镇人民政府")
                        .level(OrganLevel.TOWNSHIP)
                        .build());

        assertThat(finding(report, "T2-04[regulations]").mainCell())
                .isEqualTo(REVISED_2021.cell("proactiveDisclosure.regulations.repealed"));
    }

    @Test
    void columnIsExplainedInChinese() {
        assertThat(finding(COLUMN, "T3-01[naturalPerson]").message(Language.ZH))
                .isEqualTo("表三「自然人」列：第一项加第二项之和应等于第三项加第四项之和。"
                        + "一、本年新收政府信息公开申请数量 12 + 二、上年结转政府信息公开申请数量 3 = 15；"
                        + "三(七)总计 10 + 四、结转下年度继续办理 4 = 14，前者比后者多1。");
    }

    @Test
    void columnIsExplainedInEnglish() {
        assertThat(finding(COLUMN, "T3-01[naturalPerson]").message(Language.EN))
                .isEqualTo("Table 3, column \"natural persons\":"
                        + " item 1 (一) plus item 2 (二) must equal the total of item 3 (三(七)) plus item 4 (四). But"
                        + " 一 Applications newly received this year 12"
                        + " + 二 Applications carried in from last year 3 = 15;"
                        + " 三(七) Total of the outcomes 10 + 四 Carried forward to next year 4 = 14:"
                        + " the first exceeds the second by 1.");
    }

    @Test
    void longSumCountsItsZerosInsteadOfListingThem() {
        AnnualReport report = report(
                REVISED_2021,
                Map.of(
                        "applications.outcomes.refused.stateSecret.total", Entry.count(2),
                        "applications.outcomes.notProcessed.duplicate.total", Entry.count(5)));

        assertThat(finding(report, "T3-02[total]").message(Language.ZH))
                .isEqualTo("表三「总计」列：第三项（七）总计应等于（一）至（六）各行之和。"
                        + "三(三)1.属于国家秘密 2 + 三(五)2.重复申请 5 + 其余19项均为0 = 7；三(七)总计为0，前者比后者多7。");
        assertThat(finding(report, "T3-02[total]").message(Language.EN))
                .contains("三(三)1 State secret 2 + 三(五)2 Duplicate application 5 + 19 more zeros = 7")
                .contains("三(七) Total of the outcomes is 0");
    }

    @Test
    void rowIsExplainedWithTheLabelsOfItsColumns() {
        AnnualReport report = report(
                TRIAL_2019,
                Map.of(
                        "applications.outcomes.otherHandling.undivided.naturalPerson", Entry.count(3),
                        "applications.outcomes.otherHandling.undivided.total", Entry.count(8)));

        assertThat(finding(report, "T3-03[outcomes.otherHandling.undivided]").message(Language.ZH))
                .startsWith("表三「三(六)其他处理」行：总计应等于六类申请人之和。自然人 3 + ")
                .endsWith(" = 3；总计为8，前者比后者少5。");
    }

    @Test
    void missingCellsAreNamedWithWhatStoodInThem() {
        AnnualReport report = report(
                REVISED_2021,
                Map.of(
                        "reviewAndLitigation.directLitigation.upheld", Entry.count(6),
                        "reviewAndLitigation.directLitigation.corrected", Entry.blank(),
                        "reviewAndLitigation.directLitigation.otherResult", Entry.marked("/"),
                        "reviewAndLitigation.directLitigation.pending", Entry.notRead(),
                        "reviewAndLitigation.directLitigation.total", Entry.count(5)));
        FigureFinding finding = finding(report, "T4-01[directLitigation]");

        assertThat(finding.leftSum()).hasToString("[6, ∞)");
        assertThat(finding.rightSum()).hasToString("5");
        assertThat(finding.difference()).isEmpty();
        assertThat(finding.message(Language.ZH))
                .startsWith("表四「行政诉讼·未经复议直接起诉」：总计应等于四种结果之和。")
                .contains("结果维持 6 + 结果纠正 （空白） + 其他结果 （标“/”） + 尚未审结 （未读到）")
                .endsWith("总计为5，无论未填明的各格是多少，两边都不可能相符。");
        assertThat(finding.message(Language.EN))
                .contains("upheld 6 + corrected (blank) + other result (marked \"/\") + pending (not read), at least 6")
                .endsWith("total is 5: whatever the cells that are not stated hold, the two cannot agree.");
    }

    @Test
    void changeBelowNothingIsExplained() {
        AnnualReport report = report(
                TRIAL_2019,
                Map.of(
                        "proactiveDisclosure.administrativeLicensing.itemsLastYear", Entry.count(3),
                        "proactiveDisclosure.administrativeLicensing.changeThisYear", Entry.change(-8)));
        FigureFinding finding = finding(report, "T2-02[administrativeLicensing]");

        assertThat(finding.leftSum()).hasToString("-5");
        assertThat(finding.difference()).contains(BigDecimal.valueOf(3 - 8));
        assertThat(finding.right()).isEmpty();
        assertThat(finding.message(Language.ZH))
                .isEqualTo("表二「行政许可」行：上一年项目数量与本年增/减之和不应小于0。上一年项目数量 3 + 本年增/减 -8 = -5，小于0。");
    }

    @Test
    void inadmissibleFigureIsNamedWithItsCell() {
        AnnualReport report = report(
                REVISED_2021,
                Map.of(
                        "reviewAndLitigation.reconsideration.upheld", Entry.count(-1),
                        "proactiveDisclosure.administrativeFees.amountCollected",
                                Entry.of(Amount.of("-0.092", AmountUnit.TEN_THOUSAND_YUAN))));

        assertThat(finding(report, "T4-02[reconsideration.upheld]").message(Language.ZH))
                .isEqualTo("表四 行政复议·结果维持填作-1；数量应为不小于0的整数。");
        assertThat(finding(report, "T4-02[reconsideration.upheld]").message(Language.EN))
                .isEqualTo(
                        "Table 4, Administrative reconsideration, upheld is -1; a count must be whole and not negative.");
        assertThat(finding(report, "T2-01[administrativeFees.amountCollected]").message(Language.ZH))
                .isEqualTo("表二 行政事业性收费·本年收费金额（单位：万元）填作-0.092万元；金额不应小于0。");
        assertThat(finding(report, "T2-01[administrativeFees.amountCollected]").message(Language.EN))
                .contains("is -0.092 × 10,000 yuan; an amount must not be negative.");
    }

    @Test
    void inadmissibleFigureStandsBesideTheAdmissibleRange() {
        AnnualReport report =
                report(REVISED_2021, Map.of("reviewAndLitigation.reconsideration.upheld", Entry.count(-1)));
        FigureFinding finding = finding(report, "T4-02[reconsideration.upheld]");

        assertThat(finding.leftSum()).hasToString("-1");
        assertThat(finding.rightSum()).hasToString("[0, ∞)");
        assertThat(finding.difference()).isEmpty();
        assertThat(finding.cells()).containsExactly(cell("reviewAndLitigation.reconsideration.upheld", -1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "th-TH-u-nu-thai", "ar-EG-u-nu-arab"})
    void messageDoesNotDependOnTheLocale(String tag) {
        Locale before = Locale.getDefault();
        List<String> expected = messages();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            assertThat(messages()).isEqualTo(expected).anyMatch(message -> message.contains("19"));
        } finally {
            Locale.setDefault(before);
        }
    }

    private static List<String> messages() {
        AnnualReport report = COLUMN.with(
                        REVISED_2021.cell("applications.outcomes.refused.stateSecret.total"), Entry.count(1_234_567))
                .with(REVISED_2021.cell("reviewAndLitigation.reconsideration.upheld"), Entry.count(-1));
        return RuleSet.standard().check(report).findings().stream()
                .flatMap(finding ->
                        Stream.of(finding.message(Language.ZH), finding.message(Language.EN), finding.toString()))
                .toList();
    }

    @Test
    void serialFormIsReadBackEqual() throws IOException, ClassNotFoundException {
        FigureFinding finding = finding(COLUMN, "T3-01[naturalPerson]");
        Object copy = SerialForm.of(finding).read();

        assertThat(copy).isEqualTo(finding).hasToString(finding.toString());
        assertThat(((FigureFinding) copy).left().get(0).cell())
                .isSameAs(REVISED_2021.cell("applications.received.naturalPerson"));
    }

    @Test
    void leastSumIsJoinedWithoutASpaceInChinese() {
        AnnualReport report = report(
                REVISED_2021,
                Map.of(
                        "reviewAndLitigation.directLitigation.upheld", Entry.count(6),
                        "reviewAndLitigation.directLitigation.pending", Entry.blank(),
                        "reviewAndLitigation.directLitigation.total", Entry.count(5)));

        assertThat(finding(report, "T4-01[directLitigation]").message(Language.ZH))
                .contains("尚未审结 （空白），合计至少为6；");
    }
}
