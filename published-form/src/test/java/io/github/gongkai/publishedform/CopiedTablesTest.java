/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.publishedform;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.entry.Entry;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables copied out of a spreadsheet, where merged cells leave blanks, and out of documents in Markdown. */
class CopiedTablesTest {
    private static final String HEADINGS = """
            三、收到和处理政府信息公开申请情况
            （本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）\t\t\t申请人情况\t\t\t\t\t\t
            \t\t\t自然人\t法人或其他组织\t\t\t\t\t总计
            \t\t\t\t"商业
            企业"\t科研机构\t"社会公
            益组织"\t法律服务机构\t其他\t
            四、结转下年度继续办理\t\t\t91\t92\t93\t94\t95\t96\t97
            """;

    private static Reading read(String... rows) {
        return PublishedForm.readText("2023年某局政府信息公开工作年度报告\n" + HEADINGS + String.join("\n", rows) + "\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\t\t1.属于国家秘密\t1\t2\t3\t4\t5\t6\t21",
                "\t\"（三）\n不予\n公开\"\t1.属于国家秘密\t1\t2\t3\t4\t5\t6\t21",
                "\"三、本年度\n办理结果\"\t（三）不予公开\t\"1.属于\n国家秘密\"\t1\t2\t3\t4\t5\t6\t21",
                "1.属于国家秘密\t\t\t1\t2\t3\t4\t5\t6\t21",
                "\"1.属于国家秘密\"\t\"1\"\t\"2\"\t\"3\"\t\"4\"\t\"5\"\t\"6\"\t\"21\""
            })
    void aRowOfMergedCellsAndOfCellsOfSeveralLinesIsRead(String row) {
        assertThat(Pages.row(read(row), "applications.outcomes.refused.stateSecret"))
                .isEqualTo(Pages.counts(1, 2, 3, 4, 5, 6, 21));
    }

    /** The first cell may be blank, and the last figure one that the form has not. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.属于国家秘密\t\t\t\t2\t3\t4\t5\t6\t20",
                "1.属于国家秘密\t\t1\t2\t3\t4\t5\t6\t21",
                "1.属于国家秘密\t\t1\t2\t3\t4\t5\t6\t21\t",
                "1.属于国家秘密\t\t\t\t1\t2\t3\t4\t5\t6\t21"
            })
    void aRowWhoseFiguresDoNotStandBelowTheirHeadingsIsNotRead(String row) {
        Reading reading = read(row);

        assertThat(Pages.row(reading, "applications.outcomes.refused.stateSecret"))
                .isEqualTo(Pages.times(7, Entry.notRead()));
        assertThat(reading.notes()).anyMatch(note -> note.kind() == NoteKind.WRONG_CELL_COUNT);
    }

    @Test
    void twoFiguresOnTwoLinesOfACellStayTwo() {
        assertThat(Pages.row(
                        read(
                                "1.属于国家秘密\t\t\t\"1\n2\"\t2\t3\t4\t5\t6\t21",
                                "2.其他法律行政法规禁止公开\t\"1\n2\"\t2\t3\t4\t5\t6\t21"),
                        "applications.outcomes.refused.prohibitedByLaw"))
                .startsWith(Entry.unreadable("1 2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\"完\""})
    void aQuoteThatIsNotClosedTakesNoRowIn(String end) {
        assertThat(Pages.row(
                        read("\"注", "1.属于国家秘密\t\t\t1\t2\t3\t4\t5\t6\t21" + end),
                        "applications.outcomes.refused.stateSecret"))
                .isEqualTo(Pages.counts(1, 2, 3, 4, 5, 6, 21));
    }

    @Test
    void figuresOfSectionTwoStandBelowTheirHeadingsWithBlankCellsBetween() {
        Reading reading = Pages.disclosure(
                "| 信息内容 | 本年废止件数 | | 本年制发件数 | | 现行有效件数 |", "| 规章 | 1 | | 2 | | 3 |", "| 行政规范性文件 | 4 | | 5 | 6 | |");

        assertThat(Pages.row(reading, "proactiveDisclosure.regulations")).isEqualTo(Pages.counts(2, 1, 3));
        assertThat(Pages.row(reading, "proactiveDisclosure.normativeDocuments"))
                .isEqualTo(Pages.times(3, Entry.notRead()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"## 五、存在的主要问题及改进情况", "**五、存在的主要问题及改进情况**", "## 五、存在的主要问题及改进情况 {#problems}"})
    void aHeadingInMarkdownIsOne(String heading) {
        Reading reading =
                Pages.applications("1.属于国家秘密 | 1 | 2 | 3 | 4 | 5 | 6 | 21 |", heading, "人手不足。", "三、收到和处理政府信息公开申请情况");

        assertThat(reading.report().narrative().problemsAndImprovements()).isEqualTo(Optional.of("人手不足。"));
    }
}
