package io.github.gongkai.publishedform;

import static io.github.gongkai.publishedform.Pages.counts;
import static io.github.gongkai.publishedform.Pages.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.entry.Entry;
import io.github.gongkai.form.Section;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the cells of a table on a page stand: under which headings, in a table that goes on, beside which labels. */
class HtmlGridTest {
    private static final String NAMES = "<td>自然人<td>商业企业<td>科研机构<td>社会公益组织<td>法律服务机构<td>其他<td>总计";
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
    void aTableOfContentsMayStandRightInFrontOfTheReport() {
        String titles = "<p>一、总体情况<p>二、主动公开政府信息情况<p>三、收到和处理政府信息公开申请情况";
        Reading reading = PublishedForm.readHtml("<h1>2020年某局政府信息公开工作年度报告</h1>" + titles + titles + "<table><tr><td>项目"
                + NAMES + "<tr><td>" + RECEIVED + SEVEN + "</table>");

        assertThat(reading.report().outline())
                .containsExactly(Section.OVERVIEW, Section.PROACTIVE_DISCLOSURE, Section.APPLICATIONS);
    }
}
