/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.publishedform;

import static io.github.gongkai.publishedform.Pages.counts;
import static io.github.gongkai.publishedform.Pages.row;
import static io.github.gongkai.publishedform.Pages.times;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.entry.Entry;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.form.Section;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RowLabelTest {
    private static final String FIGURES = " | 1 | 2 | 3 | 4 | 5 | 6 | 21 |";

    private static Stream<Entry> stated(Reading reading) {
        return reading.report().edition().cells().stream()
                .map((CellRef cell) -> reading.report().entry(cell))
                .filter(Entry::isStated);
    }

    @ParameterizedTest
    @CsvSource({
        "一、本年新收政府信息公开申请数量, received",
        "一、本年新收政府信息 公开申请数量, received",
        "一、本年新收政府信息公開申請數量, received",
        "本年新收政府信息公开申请数量, received",
        "二、上年结转政府信息公开申请数量, carriedIn",
        "（一）予以公开, outcomes.granted",
        "(一)予以公开, outcomes.granted",
        "三、本年度办理结果 | （一）予以公开, outcomes.granted",
        "| （一）予以公开, outcomes.granted",
        "（二）部分公开, outcomes.partiallyGranted",
        "（三）不予公开 | 1.属于国家秘密, outcomes.refused.stateSecret",
        "（三）不予公开 | １．属于国家秘密, outcomes.refused.stateSecret",
        "不予公开 | 1、属于国家秘密, outcomes.refused.stateSecret",
        "3.危及“三安全一稳定”, outcomes.refused.securityOrStability",
        "3.危及\"三安全一稳定\", outcomes.refused.securityOrStability",
        "3.危及“三安全 一稳定 ”, outcomes.refused.securityOrStability",
        "（六）其他处理 | 1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请, outcomes.otherHandling.correctionOverdue",
        "（六）其他处理 | 3.其他, outcomes.otherHandling.other",
        "（七）总计, outcomes.total",
        "（七）合计, outcomes.total"
    })
    void aRowIsKnownByItsLabelHoweverItIsPrinted(String label, String path) {
        assertThat(row(Pages.applications(label + FIGURES), "applications." + path))
                .isEqualTo(counts(1, 2, 3, 4, 5, 6, 21));
    }

    @ParameterizedTest
    @CsvSource({
        "5.要求行政机关确认或重新出具已取信息, outcomes.notProcessed.confirmationOrReissue",
        "4.反复申请, outcomes.notProcessed.unjustifiedMassRequests",
        "1.逾期不补正, outcomes.otherHandling.correctionOverdue",
        "2.逾期不缴费, outcomes.otherHandling.feeOverdue",
        "逾期未补正, outcomes.otherHandling.correctionOverdue",
        "1.申请人无正当理由逾期不补正, outcomes.otherHandling.correctionOverdue",
        "二、上年度结转政府信息公开申请数量, carriedIn",
        "1.本机关不掌握相关信息, outcomes.unableToProvide.notHeld",
        "9.属于国家秘密, outcomes.refused.stateSecret",
        "（七）合计, outcomes.total"
    })
    void aLabelInOtherWordsIsAcceptedWithANote(String label, String path) {
        Reading reading = Pages.applications(label + FIGURES);

        assertThat(row(reading, "applications." + path)).isEqualTo(counts(1, 2, 3, 4, 5, 6, 21));
        assertThat(reading.notes())
                .anyMatch(note -> note.kind() == NoteKind.LABEL_DIFFERS
                        && note.raw().equals(label)
                        && note.line().orElse(0) == 6);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "二、下年结转政府信息公开申请数量",
                "一、上年新收政府信息公开申请数量",
                "一、去年新收政府信息公开申请数量",
                "四、结转上年度继续办理",
                "1.不属于国家秘密",
                "1.本机关掌握相关政府信息",
                "3.要求提供未公开出版物",
                "2.现成信息需要另行制作",
                "4.正当理由大量反复申请",
                "政府信息公开申请数量",
                "（三）不予公开",
                "（三）不予公开 | 小计",
                "（三）不予公开 | 合计",
                "（三）不予公开 | 9.其他",
                "（三）不予公开 | 3.其他",
                "（六）其他处理 | 4.申请人撤回申请",
                "（六）其他处理 | 申请人撤回申请",
                "（六）其他处理 | 总计",
                "总计",
                "合计",
                "其他",
                "3.其他",
                "市本级 | （一）予以公开",
                "2.重复申请 | 3.要求提供公开出版物",
                "备注",
                "一、本年新收政府信息公开申请数量 2",
                "继续办理"
            })
    void aLabelThatMayMeanSomethingElseIsNotReadAndNoted(String label) {
        String line = label + FIGURES;
        Reading reading = Pages.applications(line);

        assertThat(stated(reading)).containsExactlyElementsOf(counts(91, 92, 93, 94, 95, 96, 97));
        assertThat(reading.notes())
                .filteredOn(note -> note.line().orElse(0) == 6)
                .extracting(Note::raw)
                .contains(line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "非行政规范性文件",
                "原规范性文件",
                "废止规范性文件",
                "其他主动公开文件",
                "非政府集中采购",
                "政府分散采购",
                "行政处罚决定",
                "江北区 | 规章",
                "规章 | 行政规范性文件"
            })
    void aRowThatIsLikeOneOfSectionTwoButAnotherIsNotRead(String label) {
        Reading reading = Pages.disclosure("信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |", label + " | 1 | 2 | 3 |");

        assertThat(reading.tables()).containsExactly(Section.APPLICATIONS);
        assertThat(reading.notes())
                .anyMatch(note ->
                        note.kind() == NoteKind.UNKNOWN_ROW && note.raw().equals(label + " | 1 | 2 | 3 |"));
    }

    @Test
    void theWordsOtherAndTotalAreReadWhereTheFormHasThem() {
        Reading reading = Pages.applications(
                "2.逾期不缴费 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |",
                "其他 | 3 | 0 | 0 | 0 | 0 | 0 | 3 |",
                "合计 | 9 | 0 | 0 | 0 | 0 | 0 | 9 |");

        assertThat(row(reading, "applications.outcomes.otherHandling.other")).isEqualTo(counts(3, 0, 0, 0, 0, 0, 3));
        assertThat(row(reading, "applications.outcomes.total")).isEqualTo(counts(9, 0, 0, 0, 0, 0, 9));
    }

    @Test
    void anUndividedOtherHandlingIsARowOfTheTrialFormOnly() {
        String line = "（六）其他处理" + FIGURES;

        assertThat(row(Pages.trialApplications(line), "applications.outcomes.otherHandling.undivided"))
                .isEqualTo(counts(1, 2, 3, 4, 5, 6, 21));
        Reading revised =
                PublishedForm.readText(Reports.text(Reports.CITY).replace("（六）其他处理 | 1.申请人无正当", line + "\n1.申请人无正当"));
        assertThat(revised.notes())
                .anyMatch(note ->
                        note.kind() == NoteKind.UNKNOWN_ROW && note.raw().equals(line));
        assertThat(revised.report()).isEqualTo(Reports.read(Reports.CITY).report());
    }

    @ParameterizedTest
    @ValueSource(strings = {"三", "无", "未统计", "约5", "1.5万元", "无，详见附件"})
    void wordsInTheFirstCellArePartOfTheRowAndNotOfItsLabel(String text) {
        Reading reading = Pages.applications("2.重复申请 | " + text + " | 2 | 3 | 4 | 5 | 6 | 7 |");

        assertThat(row(reading, "applications.outcomes.notProcessed.duplicate"))
                .startsWith(Entry.unreadable(text), Entry.count(2))
                .endsWith(Entry.count(7));
    }

    @Test
    void aRowOfAnItemOfArticle20MayStandBesideTheItem() {
        Reading reading =
                Pages.disclosure("第二十条第（一）项 | 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |", "第二十条第（一）项 | 规章 | 1 | 2 | 3 |");

        assertThat(row(reading, "proactiveDisclosure.regulations")).isEqualTo(counts(1, 2, 3));
    }

    @Test
    void aBlankRowOfArticle20IsBlankAndNotAHeader() {
        Reading reading = Pages.disclosure("第二十条第（一）项 | 规章 |  |  |  |");

        assertThat(row(reading, "proactiveDisclosure.regulations")).isEqualTo(times(3, Entry.blank()));
    }
}
