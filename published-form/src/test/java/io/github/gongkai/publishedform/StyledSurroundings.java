/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.publishedform;

import java.time.LocalDate;
import java.util.Optional;

/** What stands around a report on a page. */
final class StyledSurroundings {
    private static final String CALENDAR = "<table class=calendar><tr><th>日<th>一<th>二<th>三<th>四<th>五<th>六"
            + "<tr><td>1<td>2<td>3<td>4<td>5<td>6<td>7<tr><td>8<td>9<td>10<td>11<td>12<td>13<td>14</table>";
    private static final String STATISTICS =
            "<table><tr><td>本站访问量<td>10240<td>今日<td>12</table><table><tr><td>信件总数<td>总计<td>310</table>";
    private static final String HIDDEN_ROWS = "<div style='display:none'><table><tr><td>四、结转下年度继续办理"
            + "<td>8<td>8<td>8<td>8<td>8<td>8<td>8</table></div>";
    private static final String CONDITIONAL = "<!--[if gte mso 9]><xml><o:Words>123</o:Words></xml><![endif]-->";

    private final PageStyle style;

    StyledSurroundings(PageStyle style) {
        this.style = style;
    }

    String head(String title, boolean hasTitle, Optional<LocalDate> published) {
        StringBuilder out = new StringBuilder(style.chance(2) ? "<!DOCTYPE html>\n<html>" : "<html xmlns:o=\"urn:x\">");
        out.append("<head><meta charset=utf-8>");
        if (hasTitle && style.chance(2)) {
            out.append("<meta name=\"ArticleTitle\" content=\"").append(title).append("\">");
        } else {
            out.append("<title>").append(hasTitle ? title + "_某政府网站" : "某政府网站").append("</title>");
        }
        published.ifPresent(
                day -> out.append("<meta name='PubDate' content='").append(day).append(" 08:00'>"));
        out.append(
                style.has(PageTrait.WORD_MARKUP)
                        ? CONDITIONAL + "<style>p.MsoNormal{mso-style-parent:\"\";}</style>"
                        : "");
        return out.append("<script>var n = '<td>5</td>';</script></head>").toString();
    }

    String before() {
        if (!style.has(PageTrait.SURROUNDINGS)) {
            return "";
        }
        return "<div id=nav><ul><li>首页<li>政府信息公开 (5)<li>第 3 页</ul></div>" + (style.chance(2) ? STATISTICS : CALENDAR)
                + (style.has(PageTrait.HIDDEN) ? HIDDEN_ROWS : "");
    }

    String after() {
        if (!style.has(PageTrait.SURROUNDINGS)) {
            return "";
        }
        return (style.chance(2) ? CALENDAR : STATISTICS) + "<div>相关链接：<a>一、机构职能</a> 12345 热线</div>"
                + "<div>版权所有 © 2024 备案号 10000001</div>";
    }

    /** The report in the middle of a table that lays out the page. */
    String layout(String body) {
        String left = style.has(PageTrait.SURROUNDINGS) ? "<td width=180>导航<br>1<br>2</td>" : "";
        return "<table width=1000><tr>" + left + "<td>" + body + "</td><td>&nbsp;</td></tr></table>";
    }

    /** A table in one of a single cell, or in a row beside nothing. */
    String frame(String table) {
        return style.chance(2)
                ? "<table><tr><td>" + table + "</td></tr></table>"
                : "<table><tr><td></td><td><div>" + table + "</div></td></tr></table>";
    }
}
