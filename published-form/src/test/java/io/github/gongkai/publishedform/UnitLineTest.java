/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.publishedform;

import static io.github.gongkai.publishedform.Pages.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.entry.Amount;
import io.github.gongkai.entry.AmountUnit;
import io.github.gongkai.entry.Entry;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A unit that stands on a line of its own above a table of section 二. */
class UnitLineTest {
    private static final String FEES = "proactiveDisclosure.administrativeFees";
    private static final BigDecimal FIGURE = new BigDecimal("251000");

    @ParameterizedTest
    @ValueSource(strings = {"单位：元", "（单位：元）", "金额单位：元", "单位: 元", "单位：人民币元", "计量单位：元"})
    void isThatOfTheAmountsBelow(String line) {
        Reading reading = Pages.disclosure(line, "行政许可 | 3 |", "行政事业性收费 | 251000 |");

        assertThat(row(reading, FEES)).containsExactly(Entry.of(Amount.of(FIGURE, AmountUnit.YUAN)));
        assertThat(row(reading, "proactiveDisclosure.administrativeLicensing")).containsExactly(Entry.count(3));
        assertThat(reading.notes()).noneMatch(note -> note.kind() == NoteKind.UNIT_ASSUMED);
    }

    @Test
    void isNotClearWhereTheHeadingSaysAnother() {
        Reading reading = Pages.disclosure("单位：元", "信息内容 | 本年收费金额（单位：万元） |", "行政事业性收费 | 251000 |");

        assertThat(row(reading, FEES)).containsExactly(Entry.unreadable("251000"));
        assertThat(reading.notes()).anyMatch(note -> note.kind() == NoteKind.UNIT_UNCLEAR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"单位：件", "单位：个", "填报单位：某局", "单位负责人：某人", "单位：某某局"})
    void isNoneOfMoneyWhereTheLineSaysSomethingElse(String line) {
        Reading reading = Pages.disclosure(line, "行政事业性收费 | 251000 |");

        assertThat(row(reading, FEES)).containsExactly(Entry.of(Amount.of(FIGURE, AmountUnit.TEN_THOUSAND_YUAN)));
    }

    @Test
    void isThatOfTheTableOnAPage() {
        Reading reading = PublishedForm.readHtml(
                "<p>二、主动公开政府信息情况</p><p>单位：元</p><table><tr><td>行政事业性收费<td>251000</table>" + "<p>三、收到和处理政府信息公开申请情况</p>");

        assertThat(row(reading, FEES)).containsExactly(Entry.of(Amount.of(FIGURE, AmountUnit.YUAN)));
    }
}
