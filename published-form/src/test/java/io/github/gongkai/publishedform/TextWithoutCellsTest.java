/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.publishedform;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.entry.Amount;
import io.github.gongkai.entry.AmountUnit;
import io.github.gongkai.entry.Entry;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Of tables that lost their cells, what stands above, beside and between the figures says which of them are read. */
class TextWithoutCellsTest {

    static Stream<Arguments> headings() {
        String one = "自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计\n";
        String two = "自然人 法人或其他组织 总计\n商业企业 科研机构 社会公益组织 法律服务机构 其他\n";
        return Stream.of(
                Arguments.of(one, true),
                Arguments.of("申请人情况\n" + two, true),
                Arguments.of(two.replace(' ', '\n'), true),
                Arguments.of(two + two, true),
                Arguments.of("总计 自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他\n", false),
                Arguments.of("自然人 总计 商业企业 科研机构 社会公益组织 法律服务机构 其他\n", false),
                Arguments.of("自然人 总计 法人或其他组织\n商业企业 科研机构 社会公益组织 法律服务机构 其他\n", false),
                Arguments.of("法人或其他组织 自然人 总计\n科研机构 商业企业 社会公益组织 法律服务机构 其他\n", false),
                Arguments.of("自然人 商业 科研 社会公 法律服 其他 总计\n企业 机构 益组织 务机构\n", true),
                Arguments.of("自然人 科研 商业 社会公 法律服 其他 总计\n机构 企业 益组织 务机构\n", false),
                Arguments.of("总计 自然人 商业 科研 社会公 法律服 其他\n企业 机构 益组织 务机构\n", false));
    }

    @ParameterizedTest
    @MethodSource("headings")
    void aRowIsReadUnderHeadingsInTheOrderOfTheForm(String headings, boolean isRead) {
        Reading reading = PublishedForm.readText(
                Pages.DISCLOSURE + "规章 1 2 3\n三、收到和处理政府信息公开申请情况\n" + headings + "1.属于国家秘密 1 2 3 4 5 6 21\n");

        assertThat(Pages.row(reading, "applications.outcomes.refused.stateSecret"))
                .isEqualTo(isRead ? Pages.counts(1, 2, 3, 4, 5, 6, 21) : Pages.times(7, Entry.notRead()));
        assertThat(reading.notes().stream().anyMatch(note -> note.kind() == NoteKind.WRONG_COLUMNS))
                .isEqualTo(!isRead);
    }

    @ParameterizedTest
    @CsvSource({
        "总计 结果维持 结果纠正 其他结果 尚未审结, 行政复议 未经复议直接起诉 复议后起诉, false",
        "结果维持 结果纠正 其他结果 尚未审结 总计, 未经复议直接起诉 复议后起诉 行政复议, false",
        "结果维持 结果纠正 其他结果 尚未审结 总计, 行政复议 未经复议直接起诉 复议后起诉, true"
    })
    void reviewsAreReadUnderHeadingsInTheOrderOfTheForm(String results, String tracks, boolean isRead) {
        Reading reading = PublishedForm.readText(Pages.DISCLOSURE + "规章 1 2 3\n四、政府信息公开行政复议、行政诉讼情况\n" + tracks + "\n"
                + (results + " ").repeat(3) + "\n1 2 3 4 10 5 6 7 8 26 9 1 1 1 12\n");

        assertThat(Pages.row(reading, "reviewAndLitigation.directLitigation"))
                .isEqualTo(isRead ? Pages.counts(5, 6, 7, 8, 26) : Pages.times(5, Entry.notRead()));
    }

    @Test
    void aFigureOfSectionTwoIsThatOfTheHeadingAboveIt() {
        Reading reading = PublishedForm.readText(Pages.DISCLOSURE
                + "信息内容 本年废止件数 本年制发件数 现行有效件数\n规章 1 2 3\n行政规范性文件 4 5 6\n" + "信息内容\n本年收费金额\n（单位：元）\n行政事业性收费\n1234.5\n");

        assertThat(Pages.row(reading, "proactiveDisclosure.regulations")).isEqualTo(Pages.counts(2, 1, 3));
        assertThat(Pages.row(reading, "proactiveDisclosure.normativeDocuments")).isEqualTo(Pages.counts(5, 4, 6));
        assertThat(Pages.row(reading, "proactiveDisclosure.administrativeFees"))
                .isEqualTo(List.of(Entry.of(Amount.of(new BigDecimal("1234.5"), AmountUnit.YUAN))));
    }

    /** A unit on another line may be that of either figure. */
    @ParameterizedTest
    @CsvSource({"27 348.47 万元, true", "27 348.47万元, true", "348.47/27/万元, false", "27/348.47/万元, false"})
    void anAmountHasTheUnitThatStandsBesideIt(String figures, boolean isRead) {
        Reading reading = PublishedForm.readText("2020年某局政府信息公开工作年度报告\n" + Pages.DISCLOSURE
                + "规范性文件 1 2 3\n信息内容 采购项目数量 采购总金额\n政府集中采购 " + figures.replace('/', '\n') + "\n");

        assertThat(Pages.row(reading, "proactiveDisclosure.centralizedProcurement"))
                .isEqualTo(
                        isRead
                                ? List.of(
                                        Entry.count(27),
                                        Entry.of(Amount.of(new BigDecimal("348.47"), AmountUnit.TEN_THOUSAND_YUAN)))
                                : Pages.times(2, Entry.notRead()));
    }

    /** Whether the last figure of the row is blank and the number that of a page, the lines do not say. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.属于国家秘密 1 2 3 4 5 6\n7\n",
                "1.属于国家秘密\n7\n1 2 3 4 5 6\n",
                "1.属于国家秘密\n1\n2\n3\n4\n5\n6\n7\n\f",
                "1.属于国家秘密\n1\n2\n3\n4\n5\n6\n\f7\n",
                "1.属于国家秘密 1 2 3\n4 5 6 21\n\f",
                "1.属于国家秘密 1 2 3\n4 5 6 21\n",
                "1.属于国家秘密\n1\n\n2\n3\n4\n5\n6\n21\n\n其他\n\f"
            })
    void aNumberByItselfMayBeThatOfAPage(String row) {
        Reading reading = Pages.applications(row);

        assertThat(Pages.row(reading, "applications.outcomes.refused.stateSecret"))
                .isEqualTo(Pages.times(7, Entry.notRead()));
        assertThat(reading.notes().stream().map(Note::kind))
                .containsAnyOf(NoteKind.ORDER_UNKNOWN, NoteKind.WRONG_CELL_COUNT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.属于国家秘密 1 2 3 4 5 6 21\n7\n\f",
                "1.属于国家秘密 1 2 3 4 5 6 21\n\f7\n",
                "1.属于国家秘密\n1\n2\n3\n4\n5\n6\n21\n7\n\f"
            })
    void theNumberOfAPageIsNoFigureOfTheRowAboveIt(String row) {
        assertThat(Pages.row(Pages.applications(row), "applications.outcomes.refused.stateSecret"))
                .isEqualTo(Pages.counts(1, 2, 3, 4, 5, 6, 21));
    }

    @ParameterizedTest
    @ValueSource(strings = {"表三　收到和处理政府信息公开申请情况", "----------  ------ ------", "开", "果"})
    void whatStandsInFrontOfARowAndIsNoLabelDoesNoHarm(String line) {
        Reading reading = Pages.applications(line + "\n1.属于国家秘密 1 2 3 4 5 6 21");

        assertThat(Pages.row(reading, "applications.outcomes.refused.stateSecret"))
                .isEqualTo(Pages.counts(1, 2, 3, 4, 5, 6, 21));
    }
}
