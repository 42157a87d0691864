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
import io.github.gongkai.form.Section;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the cells of a table on a page stand: under which headings, in a table that goes on, beside which labels. */
class HtmlGridTest {
    private static final String NAMES = "<td>自然人<td>商业企业<td>科研机构<td>社会公益组织<td>法律服务机构<td>其他<td>总计";
    private static final String RESULTS = "<td>结果维持<td>结果纠正<td>其他结果<td>尚未审结<td>总计";
    private static final String RECEIVED = "一、本年新收政府信息公开申请数量";
    private static final String CARRIED_IN = "二、上年结转政府信息公开申请数量";
    private static final String SEVEN = "<td>1<td>2<td>3<td>4<td>5<td>6<td>21";

    /** A row that makes a page a report whatever the rows that a test is about are worth. */
    private static final String OTHER_ROW =
            "<table><tr><td>四、结转下年度继续办理<td>91<td>92<td>93<td>94<td>95<td>96<td>97</table>";

    private static Reading page(String... tables) {
        return PublishedForm.readHtml("<h1>2020年某局政府信息公开工作年度报告</h1>" + String.join("", tables) + OTHER_ROW);
    }

    private static List<Entry> received(Reading reading) {
        return row(reading, "applications.received");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", " 3 ", "3px", "3.5", "+3", "3;"})
    void aSpanIsTheNumberThatItBeginsWith(String span) {
        Reading reading = page(
                "<table><tr><td colspan='" + span + "'>项目" + NAMES,
                "<tr><td><td><td>" + RECEIVED + SEVEN + "<tr><td colspan=3>" + CARRIED_IN
                        + "<td><td>2<td><td><td><td><td>2</table>");

        assertThat(received(reading)).isEqualTo(counts(1, 2, 3, 4, 5, 6, 21));
        assertThat(row(reading, "applications.carriedIn").get(1)).isEqualTo(Entry.count(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-3", "px", "", "x3", ".3"})
    void aSpanThatBeginsWithNoNumberIsOne(String span) {
        Reading reading = page("<table><tr><td>项目" + NAMES + "<tr><td colspan='" + span + "'>" + RECEIVED
                + "<td><td>2<td><td><td><td><td>2</table>");

        assertThat(received(reading).get(1)).isEqualTo(Entry.count(2));
    }

    @Test
    void wordsOfItsOwnMayStandInAHeader() {
        Reading split = page("<table><tr><td>项目<td>自然人<td colspan=5>法人或其他组织<td>总计<td>备注"
                + "<tr><td>项目<td><td>商业企业<td>科研机构<td>社会公益组织<td>法律服务机构<td>其他<td><td>" + "<tr><td>" + RECEIVED
                + "<td>1<td><td><td><td><td><td>1<td>见说明</table>");
        Reading reviews =
                page("<table><tr><td>类型" + RESULTS + "<td>备注<tr><td>行政复议<td>1<td>2<td>3<td>4<td>10<td>5</table>");

        assertThat(received(split).get(0)).isEqualTo(Entry.count(1));
        assertThat(received(split).get(6)).isEqualTo(Entry.count(1));
        assertThat(row(reviews, "reviewAndLitigation.reconsideration")).isEqualTo(counts(1, 2, 3, 4, 10));
    }

    @Test
    void aTableThatGoesOnHasTheColumnsOfItsHeader() {
        Reading reading = page(
                "<table><tr><td colspan=3>" + NAMES + "<td>备注<tr><td colspan=3>" + RECEIVED + SEVEN + "<td>无</table>",
                "<p>续表</p><table><tr><td>" + CARRIED_IN + "<td><td><td>1<td><td><td><td><td><td>1<td>无</table>");

        assertThat(row(reading, "applications.carriedIn").get(0)).isEqualTo(Entry.count(1));
        assertThat(row(reading, "applications.carriedIn").subList(1, 6)).isEqualTo(times(5, Entry.blank()));
        assertThat(row(reading, "applications.carriedIn").get(6)).isEqualTo(Entry.count(1));
    }

    @Test
    void whatStandsUnderAHeadingIsNoLabel() {
        Reading outcome = page("<table><tr><td>" + NAMES
                + "<td>备注<tr><td>（六）其他处理<td>见附件<td>2<td>3<td>4<td>5<td>6<td>20<td>见说明</table>");
        Reading reviews = page("<table><tr><td colspan=5>行政复议<td colspan=5>未经复议直接起诉<td colspan=5>复议后起诉<tr>" + RESULTS
                + RESULTS + RESULTS + "<tr><td>见附件<td>2<td>3<td>4<td>9" + "<td>0".repeat(10) + "</table>");

        assertThat(row(outcome, "applications.outcomes.otherHandling.undivided").get(0))
                .isEqualTo(Entry.unreadable("见附件"));
        assertThat(row(reviews, "reviewAndLitigation.reconsideration").get(0)).isEqualTo(Entry.unreadable("见附件"));
        assertThat(row(reviews, "reviewAndLitigation.reconsideration").get(4)).isEqualTo(Entry.count(9));
    }

    @Test
    void aBlankCellMayStandInFrontOfATrack() {
        Reading reading = page("<table><tr><td><td>" + RESULTS + "<tr><td>行政诉讼<td>未经复议直接起诉<td>0<td>0<td>0<td>0<td>0"
                + "<tr><td><td>复议后起诉<td>1<td>2<td>3<td>4<td>10</table>");

        assertThat(row(reading, "reviewAndLitigation.litigationAfterReconsideration"))
                .isEqualTo(counts(1, 2, 3, 4, 10));
    }

    @Test
    void aNumberMayStandInACellOfItsOwn() {
        Reading reading = page("<table><tr><td colspan=3>项目" + NAMES
                + "<tr><td>（三）<td colspan=2>不予公开<td><td><td><td><td><td><td>" + "<tr><td><td>1.<td>属于国家秘密" + SEVEN
                + "<tr><td>（七）<td colspan=2>总计<td><td>9<td><td><td><td><td>9</table>");

        assertThat(row(reading, "applications.outcomes.refused.stateSecret")).isEqualTo(counts(1, 2, 3, 4, 5, 6, 21));
        assertThat(row(reading, "applications.outcomes.total").get(1)).isEqualTo(Entry.count(9));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<td><td>1<td>2<td>3<td>4<td>5<td>6<td>",
                "<td>1<td>2<td>3<td>4<td>5<td>6<td><td>",
                "<td><td><td>3<td>4<td>5<td>6<td>18<td><td>"
            })
    void aRowWithMoreBlankCellsThanItsHeaderIsNotReadUnlessItIsFull(String cells) {
        Reading reading = page("<table><tr><td>项目" + NAMES + "<tr><td>" + RECEIVED + cells + "<tr><td>" + CARRIED_IN
                + SEVEN + "<td></table>");

        assertThat(received(reading)).isEqualTo(times(7, Entry.notRead()));
        assertThat(row(reading, "applications.carriedIn")).isEqualTo(counts(1, 2, 3, 4, 5, 6, 21));
    }

    @Test
    void aRowWithFewerCellsThanItsHeaderIsNotReadUnlessItIsFull() {
        Reading reading = page("<table><tr><td>项目" + NAMES + "<td>备注<tr><td>" + RECEIVED
                + "<td>2<td>3<td>4<td>5<td>6<td>20<td>" + "<tr><td>" + CARRIED_IN + SEVEN + "</table>");

        assertThat(received(reading)).isEqualTo(times(7, Entry.notRead()));
        assertThat(row(reading, "applications.carriedIn")).isEqualTo(counts(1, 2, 3, 4, 5, 6, 21));
    }

    /** As when a row of the group was taken out and its label left as it was. */
    @ParameterizedTest
    @ValueSource(strings = {"三、本年度办理结果", ""})
    void aRowThatALabelOfOtherRowsReachesIsNotReadUnlessItIsFull(String outcomes) {
        String table = "<table><tr><td colspan=3>" + NAMES + "<tr><td rowspan=3>" + outcomes + "<td colspan=2>(一)予以公开"
                + SEVEN + "<tr><td colspan=2>(七)总计" + SEVEN + "<tr><td>四、结转下年度继续办理";
        Reading shorter = PublishedForm.readHtml(table + "<td><td><td>1<td>2<td>3<td>5<td>6<td>21</table>");
        Reading full = PublishedForm.readHtml(table + SEVEN + "</table>");
        Reading ofGroup = page("<table><tr><td colspan=3>" + NAMES + "<tr><td rowspan=4>三、本年度办理结果<td rowspan=2>(五)不予处理"
                + "<td>5.要求行政机关确认或重新出具已获取信息" + SEVEN + "<tr><td>(六)其他处理" + "<td>2".repeat(6)
                + "<tr><td colspan=2>(七)总计<td><td>2<td><td><td><td><td>2</table>");

        assertThat(row(shorter, "applications.carriedForward")).isEqualTo(times(7, Entry.notRead()));
        assertThat(row(full, "applications.carriedForward")).isEqualTo(counts(1, 2, 3, 4, 5, 6, 21));
        assertThat(row(ofGroup, "applications.outcomes.otherHandling.undivided"))
                .isEqualTo(times(7, Entry.notRead()));
        assertThat(row(ofGroup, "applications.outcomes.total").get(1)).isEqualTo(Entry.count(2));
    }

    /** As when a figure and the beginning of the next row were lost. */
    @Test
    void aRowWithALabelOfTheFormAmongItsFiguresIsNotRead() {
        Reading reading = page("<table><tr><td>信息内容<td>本年制发件数<td>本年废止件数<td>现行有效件数<tr><td>规章<td>1<td>2<td>3"
                + "<tr><td>行政规范性文件<td>4<td>5<td>第二十条第（五）项</table>");

        assertThat(row(reading, "proactiveDisclosure.regulations")).isEqualTo(counts(1, 2, 3));
        assertThat(row(reading, "proactiveDisclosure.normativeDocuments")).isEqualTo(times(3, Entry.notRead()));
    }

    @Test
    void aFigureOverTwoColumnsPushesNoOthersUnderOtherHeadings() {
        Reading reading = page("<table><tr><td>项目" + NAMES + "<tr><td>" + RECEIVED
                + "<td colspan=2>1<td>2<td>3<td>4<td>5<td>6<td></table>");

        assertThat(received(reading)).isEqualTo(times(7, Entry.notRead()));
    }

    @Test
    void aRowBesideHeadingsInAnotherOrderIsNotRead() {
        Reading reading = page("<table><tr><td>项目<td>总计<td>自然人<td>商业企业<td>科研机构<td>社会公益组织<td>法律服务机构<td>其他"
                + "<tr><td colspan=2>" + RECEIVED + SEVEN + "</table>");

        assertThat(received(reading)).isEqualTo(times(7, Entry.notRead()));
    }

    /** The blank cell in front of the figures would be taken for the first of seven. */
    @Test
    void aRowThatIsShorterThanAHeaderInOtherWordsIsNotReadUnlessItIsFull() {
        Reading reading = page("<table><tr><td colspan=2>项目" + NAMES.replace("科研机构", "科下机构") + "<tr><td>" + RECEIVED
                + "<td><td>2<td>3<td>4<td>5<td>6<td>7<tr><td colspan=3>" + CARRIED_IN + SEVEN + "</table>");

        assertThat(received(reading)).isEqualTo(times(7, Entry.notRead()));
        assertThat(row(reading, "applications.carriedIn")).isEqualTo(counts(1, 2, 3, 4, 5, 6, 21));
    }

    @Test
    void aRowWithoutAHeaderIsNotReadIfItBeginsWithABlankCell() {
        Reading reading = page("<table><tr><td>" + RECEIVED + "<td><td>2<td>3<td>4<td>5<td>6<td>7<tr><td>" + CARRIED_IN
                + "<td>1<td><td>3<td>4<td>5<td>6<td>19</table>");

        assertThat(received(reading)).isEqualTo(times(7, Entry.notRead()));
        assertThat(row(reading, "applications.carriedIn").get(6)).isEqualTo(Entry.count(19));
    }

    @Test
    void headingsMayStandAgainInTheMiddleOfAGroup() {
        String header = "<tr><td>项目<td colspan=7>申请人情况<td>备注<tr><td>项目" + NAMES + "<td>备注";
        Reading reading = page(
                "<table>" + header + "<tr><td>2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请" + SEVEN + "<td></table>",
                "<table>" + header + "<tr><td>3.其他" + SEVEN + "<td></table>");

        assertThat(row(reading, "applications.outcomes.otherHandling.other")).isEqualTo(counts(1, 2, 3, 4, 5, 6, 21));
    }

    @Test
    @Timeout(30)
    void aTableFarWiderThanTheFormIsReadInTime() {
        String header = "<tr><td>" + NAMES + "<td>".repeat(980);
        String row = "<tr><td>" + RECEIVED + SEVEN + "<td>3".repeat(980);
        Reading reading = page("<table>", header.repeat(40), row.repeat(40), "</table>");

        assertThat(received(reading)).isEqualTo(counts(1, 2, 3, 4, 5, 6, 21));
    }

    @Test
    void aTableOfContentsMayStandRightInFrontOfTheReport() {
        String titles = "<p>一、总体情况<p>二、主动公开政府信息情况<p>三、收到和处理政府信息公开申请情况";
        Reading reading = PublishedForm.readHtml("<h1>2020年某局政府信息公开工作年度报告</h1>" + titles + titles + "<table><tr><td>项目"
                + NAMES + "<tr><td>" + RECEIVED + SEVEN + "</table>");

        assertThat(reading.report().outline())
                .containsExactly(Section.OVERVIEW, Section.PROACTIVE_DISCLOSURE, Section.APPLICATIONS);
    }
}
