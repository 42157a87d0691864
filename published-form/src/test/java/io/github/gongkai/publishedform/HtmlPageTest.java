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
import io.github.gongkai.text.Language;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlPageTest {
    private static final String HEAD = """
            <tr><td colspan=3 rowspan=3>（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）</td><td colspan=7>申请人情况</td></tr>
            <tr><td rowspan=2>自然人</td><td colspan=5>法人或其他组织</td><td rowspan=2>总计</td></tr>
            <tr><td>商业企业<td>科研机构<td>社会公益组织<td>法律服务机构<td>其他</tr>
            """;
    private static final String RECEIVED = "<tr><td colspan=3>一、本年新收政府信息公开申请数量</td>";
    /** A row that makes a page a report whatever the rows that a test is about are worth. */
    private static final String OTHER_ROW = "<tr><td colspan=3>四、结转下年度继续办理<td>91<td>92<td>93<td>94<td>95<td>96<td>97";

    private static final String SEVEN = "<td>1<td>2<td>3<td>4<td>5<td>6<td>21";

    /** A page with table 三, which has these rows behind its header. */
    private static Reading page(String... rows) {
        return PublishedForm.readHtml("<html><head><title>某网站</title></head><body><h1>2023年某局政府信息公开工作年度报告</h1>"
                + "<p>三、收到和处理政府信息公开申请情况</p><table>" + HEAD + String.join("\n", rows) + "</table><table>" + HEAD
                + OTHER_ROW + "</table></body></html>");
    }

    private static List<Entry> received(Reading reading) {
        return row(reading, "applications.received");
    }

    private static List<NoteKind> kinds(Reading reading) {
        return reading.notes().stream()
                .filter(note -> note.place().isPresent())
                .map(Note::kind)
                .toList();
    }

    @Test
    void cellsAreReadWhereTheyStandUnderTheirHeadings() {
        Reading reading = page(RECEIVED + SEVEN);

        assertThat(received(reading)).isEqualTo(counts(1, 2, 3, 4, 5, 6, 21));
        assertThat(kinds(reading)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<td><p>12</p>",
                "<td>&nbsp;12&nbsp;",
                "<td><span>1</span><span>2</span>",
                "<td><p class=MsoNormal><span lang=EN-US>1<o:p></o:p></span><span>2</span></p>",
                "<td>&#49;&#x32;",
                "<td>1<!-- 9 -->2",
                "<td>12<span style='display: none'>9</span>",
                "<td>12<span style='COLOR:red;Display : None !important'>9</span>",
                "<td>1<span style='display:n one'>2</span>",
                "<td hidden>9<td>12",
                "<td>12<script>document.write(9)</script>",
                "<td>12<span style='visibility:hidden'>9</span>",
                "<TD>\n   12\n",
                "<td><table><tr><td>12</table>"
            })
    void aFigureIsWhatAReaderOfThePageSees(String cell) {
        Reading reading = page(RECEIVED + cell + "<td>2<td>3<td>4<td>5<td>6<td>32");

        assertThat(received(reading)).isEqualTo(counts(12, 2, 3, 4, 5, 6, 32));
    }

    @ParameterizedTest
    @CsvSource({
        "<s>1</s>2, ~1~2",
        "1<sup>2</sup>, 1(^2)",
        "1<sub>2</sub>, 1(^2)",
        "<p>1</p><p>2</p>, 1 2",
        "1<br>2, 1 2"
    })
    void figuresSetApartAreNotRunTogether(String cell, String raw) {
        Reading reading = page(RECEIVED + "<td>" + cell + "<td>2<td>3<td>4<td>5<td>6<td>32");

        assertThat(received(reading).get(0)).isEqualTo(Entry.unreadable(raw));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<sup>①</sup>", "<sup>[1]</sup>", "<sup>注</sup>"})
    void aFootnoteBehindAFigureIsSetAside(String mark) {
        Reading reading = page(RECEIVED + "<td>12" + mark + "<td>2<td>3<td>4<td>5<td>6<td>32");

        assertThat(received(reading).get(0)).isEqualTo(Entry.count(12));
        assertThat(kinds(reading)).containsExactly(NoteKind.REMARK_SET_ASIDE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<img src='http://example.invalid/12.png' alt=12>", "<input value=12>", "<canvas></canvas>"})
    void aPictureOfAFigureIsNotRead(String picture) {
        Reading reading = page(RECEIVED + "<td>" + picture + "<td>2<td>3<td>4<td>5<td>6<td>32");

        assertThat(received(reading).get(0)).isEqualTo(Entry.notRead());
        assertThat(received(reading).get(1)).isEqualTo(Entry.count(2));
        assertThat(kinds(reading)).containsExactly(NoteKind.PICTURE);
        assertThat(reading.coverage().missingCells()).hasSize(1);
    }

    @Test
    void columnsInAnotherOrderAreReadByTheirHeadings() {
        Reading reading = PublishedForm.readHtml("<table><tr><td>申请人情况<td>总计<td>自然人<td>商业企业<td>科研机构<td>社会公益组织"
                + "<td>法律服务机构<td>其他<tr><td>一、本年新收政府信息公开申请数量<td>21<td>1<td>2<td>3<td>4<td>5<td>6</table>");

        assertThat(received(reading)).isEqualTo(counts(1, 2, 3, 4, 5, 6, 21));
    }

    @Test
    void aColumnThatTheFormHasNotIsPassedOver() {
        Reading reading = PublishedForm.readHtml("<table><tr><td>申请人情况<td>自然人<td>商业企业<td>科研机构<td>备注<td>社会公益组织"
                + "<td>法律服务机构<td>其他<td>总计<tr><td>一、本年新收政府信息公开申请数量<td>1<td>2<td>3<td>9<td>4<td>5<td>6<td>21</table>");

        assertThat(received(reading)).isEqualTo(counts(1, 2, 3, 4, 5, 6, 21));
    }

    @Test
    void aBlankOrAMarkMergedOverColumnsHoldsForEachOfThem() {
        Reading reading = page(
                RECEIVED + "<td>1<td colspan=5>/<td>1", "<tr><td colspan=3>二、上年结转政府信息公开申请数量<td>0<td colspan=5><td>0");

        assertThat(received(reading).subList(1, 6)).isEqualTo(times(5, Entry.marked("/")));
        assertThat(row(reading, "applications.carriedIn").subList(1, 6)).isEqualTo(times(5, Entry.blank()));
        assertThat(kinds(reading)).containsOnly(NoteKind.MERGED_CELL);
    }

    @Test
    void aFigureMergedOverColumnsIsReadForNone() {
        Reading reading = page(RECEIVED + "<td>1<td colspan=5>0<td>1");

        assertThat(received(reading).get(0)).isEqualTo(Entry.count(1));
        assertThat(received(reading).subList(1, 6)).isEqualTo(times(5, Entry.notRead()));
        assertThat(received(reading).get(6)).isEqualTo(Entry.count(1));
        assertThat(kinds(reading)).containsOnly(NoteKind.MERGED_FIGURE);
    }

    @Test
    void aFigureMergedOverRowsIsReadForNone() {
        Reading reading = page(
                RECEIVED + "<td rowspan=2>1<td>2<td>3<td>4<td>5<td>6<td>21",
                "<tr><td colspan=3>二、上年结转政府信息公开申请数量<td>2<td>3<td>4<td>5<td>6<td>20");

        assertThat(received(reading).get(0)).isEqualTo(Entry.notRead());
        assertThat(row(reading, "applications.carriedIn").get(0)).isEqualTo(Entry.notRead());
        assertThat(row(reading, "applications.carriedIn").get(1)).isEqualTo(Entry.count(2));
    }

    @Test
    void aRowBesideItsHeadingsIsReadInOrderOnlyIfEveryCellHasAFigure() {
        Reading full = page("<tr><td colspan=4>一、本年新收政府信息公开申请数量" + SEVEN);
        Reading blank = page("<tr><td colspan=4>一、本年新收政府信息公开申请数量<td><td>2<td>3<td>4<td>5<td>6<td>20");

        assertThat(received(full)).isEqualTo(counts(1, 2, 3, 4, 5, 6, 21));
        assertThat(kinds(full)).containsExactly(NoteKind.SHIFTED_ROW);
        assertThat(received(blank)).isEqualTo(times(7, Entry.notRead()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<tr><td colspan=2>一、本年新收政府信息公开申请数量<td>1<td>2<td>3<td>4<td>5<td>6<td>21<td>",
                "<tr><td colspan=3>一、本年新收政府信息公开申请数量<td><td>1<td>2<td>3<td>4<td>5<td>6<td>21",
                "<tr><td>一、本年新收政府信息公开申请数量<td>1<td>2<td>3<td>4<td>5<td>6<td>21<td><td>"
            })
    void aFigureBesideAllHeadingsPutsTheWholeRowInDoubt(String row) {
        Reading reading = page(row);

        assertThat(received(reading)).isEqualTo(times(7, Entry.notRead()));
        assertThat(kinds(reading)).containsExactly(NoteKind.WRONG_COLUMNS);
    }

    @Test
    void tablesThatLayOutThePageAreGoneThrough() {
        Reading reading = PublishedForm.readHtml("<table><tr><td>首页 1<td><table><tr><td>2023年某局政府信息公开工作年度报告</table>"
                + "<table><tr><td>一、总体情况<tr><td>收到申请21件。<tr><td>三、收到和处理政府信息公开申请情况<tr><td><table>" + HEAD + RECEIVED
                + SEVEN + "</table></table><td>友情链接 2</table>");

        assertThat(received(reading)).isEqualTo(counts(1, 2, 3, 4, 5, 6, 21));
        assertThat(reading.report().organ().orElseThrow().name()).isEqualTo("某局");
        assertThat(reading.report().narrative().overview()).contains("收到申请21件。");
    }

    @Test
    void whatStandsAroundTheReportIsNoneOfIt() {
        Reading reading = PublishedForm.readHtml("<div>首页 &gt; 政府信息公开</div><div>发布时间：2024-1-3 10:20</div><div id=text>"
                + "<h1>2023年某局政府信息公开工作年度报告</h1><p>本报告的统计期限为2023年1月1日至2023年12月31日。</p>"
                + "<p>一、总体情况</p><p>总体良好。</p><p>三、收到和处理政府信息公开申请情况</p><table>" + HEAD + RECEIVED + SEVEN
                + "</table><p>六、其他需要报告的事项</p><p>无。</p></div><div>版权所有</div>");

        assertThat(reading.report().publishedOn()).contains(LocalDate.of(2024, 1, 3));
        assertThat(reading.report().narrative().preamble())
                .contains("2023年某局政府信息公开工作年度报告\n本报告的统计期限为2023年1月1日至2023年12月31日。");
        assertThat(reading.report().narrative().otherMatters()).contains("无。");
    }

    @Test
    void aTableOfContentsIsPassedOver() {
        String contents = "<p>一、总体情况<p>三、收到和处理政府信息公开申请情况";
        Reading reading = PublishedForm.readHtml("<div>" + contents + "<p>2023年某局政府信息公开工作年度报告"
                + contents.replace("<p>三", "<p>好。<p>三") + "<table>" + HEAD + RECEIVED + SEVEN + "</table></div>");

        assertThat(reading.report().outline()).containsExactly(Section.OVERVIEW, Section.APPLICATIONS);
        assertThat(kinds(reading)).containsExactly(NoteKind.CONTENTS_PASSED_OVER, NoteKind.CONTENTS_PASSED_OVER);
    }

    @Test
    void aTableCutInTwoIsReadOn() {
        Reading reading = page(
                RECEIVED + SEVEN,
                "</table><p>（续表）</p><table>",
                "<tr><td colspan=3>二、上年结转政府信息公开申请数量</td><td>0<td>0<td>0<td>0<td>0<td>0<td>0");

        assertThat(row(reading, "applications.carriedIn")).isEqualTo(counts(0, 0, 0, 0, 0, 0, 0));
    }

    @Test
    void reviewsMayHaveARowForEachTrack() {
        Reading reading =
                PublishedForm.readHtml("<p>四、政府信息公开行政复议、行政诉讼情况<table><tr><td colspan=2>类型<td>结果维持<td>结果纠正<td>其他结果"
                        + "<td>尚未审结<td>总计<tr><td colspan=2>行政复议<td>1<td>2<td>3<td>4<td>10<tr><td rowspan=2>行政诉讼<td>未经复议直接起诉"
                        + "<td><td><td><td><td><tr><td>复议后起诉<td>0<td>0<td>0<td>5<td>5</table>");

        assertThat(row(reading, "reviewAndLitigation.reconsideration")).isEqualTo(counts(1, 2, 3, 4, 10));
        assertThat(row(reading, "reviewAndLitigation.directLitigation")).isEqualTo(times(5, Entry.blank()));
        assertThat(row(reading, "reviewAndLitigation.litigationAfterReconsideration"))
                .isEqualTo(counts(0, 0, 0, 5, 5));
    }

    @Test
    void everyCellSaysWhereItStands() {
        Reading reading = page(RECEIVED + "<td>22（其中修订16件）<td>2<td>3<td>4<td>5<td>6<td>42");
        CellRef cell = reading.report().edition().cell("applications.received.naturalPerson");
        CellSource source = reading.sources().get(cell);

        assertThat(reading.report().entry(cell)).isEqualTo(Entry.count(22));
        assertThat(source.raw()).isEqualTo("22（其中修订16件）");
        assertThat(source.place().label(Language.ZH)).isEqualTo("第1张表第4行第2格");
        assertThat(source.place().label(Language.EN)).isEqualTo("table 1, row 4, cell 2");
        assertThat(reading.notes().get(0).origin()).isEqualTo(NoteOrigin.ASSUMPTION);
    }

    @Test
    void aTableFarLargerThanTheFormIsNotRead() {
        String rows = "<tr><td rowspan=60000>1<td rowspan=60000>2".repeat(1000);
        Reading reading = page(RECEIVED + SEVEN, "</table><table>" + rows);

        assertThat(kinds(reading)).containsExactly(NoteKind.TABLE_TOO_LARGE);
        assertThat(received(reading)).isEqualTo(counts(1, 2, 3, 4, 5, 6, 21));
    }

    @Test
    void whatBeginsWithATagIsAPage() {
        String page = Reports.page(Reports.SHANGHAI);

        assertThat(PublishedForm.read(page).format()).isEqualTo(SourceFormat.HTML);
        assertThat(PublishedForm.read("\n  " + page).report())
                .isEqualTo(PublishedForm.readHtml(page).report());
        assertThat(PublishedForm.read(Reports.text(Reports.SHANGHAI)).format()).isEqualTo(SourceFormat.TEXT);
    }
}
