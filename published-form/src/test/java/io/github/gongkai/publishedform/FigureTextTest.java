/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.publishedform;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.entry.Amount;
import io.github.gongkai.entry.AmountUnit;
import io.github.gongkai.entry.Entry;
import io.github.gongkai.entry.EntryState;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureTextTest {
    private static final String TRIAL = """
            信息内容 | 上一年项目数量 | 本年增/减 | 处理决定数量 |
            行政处罚 | 1 | %s | %s |
            信息内容 | 采购项目数量 | %s |
            政府集中采购 | 2 | %s |
            """;
    private static final String REVISED = """
            信息内容 | %s |
            行政事业性收费 | %s |
            """;

    private static Reading count(String text) {
        return PublishedForm.readText(TRIAL.formatted("0", text, "采购总金额", "0"));
    }

    private static Entry count(Reading reading) {
        return entry(reading, "administrativePenalties.decisions");
    }

    private static Entry change(String text) {
        return entry(
                PublishedForm.readText(TRIAL.formatted(text, "0", "采购总金额", "0")),
                "administrativePenalties.changeThisYear");
    }

    private static Entry amount(String heading, String text) {
        return entry(
                PublishedForm.readText(TRIAL.formatted("0", "0", heading, text)), "centralizedProcurement.totalAmount");
    }

    private static Reading fees(String heading, String text) {
        return PublishedForm.readText(REVISED.formatted(heading, text));
    }

    private static Entry fees(Reading reading) {
        return entry(reading, "administrativeFees.amountCollected");
    }

    private static Entry entry(Reading reading, String path) {
        return reading.report().entry(reading.report().edition().cell("proactiveDisclosure." + path));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "0; 0",
                "12; 12",
                "１２; 12",
                "1,234; 1234",
                "1，234; 1234",
                "1,234,567; 1234567",
                "+5; 5",
                "-8; -8",
                "−8; -8",
                "－8; -8",
                "1234567890123456; 1234567890123456",
                "22件; 22",
                "22（其中修订16件）; 22",
                "22 (其中修订16件); 22"
            })
    void aCountIsReadInWhateverDigitsAndSeparatorsItIsPrinted(String text, long number) {
        assertThat(count(count(text))).isEqualTo(Entry.count(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00A07\u00A0", "\u30007\u3000", "\u200B7\uFEFF", "\t7"})
    void spaceOfAnyKindAroundAFigureIsNoPartOfIt(String text) {
        assertThat(count(count(text))).isEqualTo(Entry.count(7));
    }

    @Test
    void aDecimalOrAnOverlongCountIsKeptAsPrinted() {
        assertThat(count(count("1.50")).number().orElseThrow()).hasToString("1.50");
        assertThat(count(count("9".repeat(30))).number().orElseThrow()).hasToString("9".repeat(30));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12,34",
                "1,23,456",
                "0,123",
                "00",
                "007",
                "3 4",
                "3\u00A04",
                "1\u200B2",
                "5①",
                "5²",
                "5*",
                "5[1]",
                "三",
                "无",
                "约5",
                "5.",
                ".5",
                "1.2.3",
                "--5",
                "+-5",
                "- 8",
                "5%",
                "1e3",
                "0x1F",
                "٣",
                "(5)",
                "5-6",
                "5/6",
                "5万",
                "5（万）",
                "5（单位：万件）",
                "5（千件）",
                "5(1)(2)",
                "1.5万",
                "12.5万元",
                "1\uFFFD",
                "9999999999999999999999999999999",
                "1。5",
                "1、5",
                "5\u0000",
                "∞",
                "NaN",
                "５０％"
            })
    void whatIsNoCountStaysTextWithANote(String text) {
        Reading reading = count(text);

        assertThat(count(reading)).isEqualTo(Entry.unreadable(text));
        assertThat(reading.notes())
                .filteredOn(note -> note.kind() == NoteKind.UNREADABLE_FIGURE)
                .singleElement()
                .satisfies(note -> {
                    assertThat(note.raw()).isEqualTo(text);
                    assertThat(note.line()).hasValue(2);
                    assertThat(note.cell().orElseThrow().path())
                            .isEqualTo("proactiveDisclosure.administrativePenalties.decisions");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "／", "-", "－", "—", "——", "–", "--", "不适用", "不適用"})
    void aMarkIsKeptAndIsNoFigure(String mark) {
        assertThat(count(count(mark))).isEqualTo(Entry.marked(mark));
        assertThat(count(mark).notes()).noneMatch(note -> note.kind() == NoteKind.UNREADABLE_FIGURE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u3000", "\u00A0", "\u200B"})
    void anEmptyCellIsBlankAndNotZero(String text) {
        assertThat(count(count(text))).isEqualTo(Entry.blank());
    }

    @ParameterizedTest
    @ValueSource(strings = {"22（其中修订16件）", "22件", "22(1)"})
    void whatStandsBehindAFigureIsNoted(String text) {
        assertThat(count(text).notes())
                .anyMatch(note ->
                        note.kind() == NoteKind.REMARK_SET_ASIDE && note.raw().equals(text));
    }

    @ParameterizedTest
    @CsvSource({"+1036, 1036", "＋5, 5", "-8, -8", "−8, -8", "0, 0", "'+1,036', 1036"})
    void aChangeIsSigned(String text, long number) {
        assertThat(change(text)).isEqualTo(Entry.change(number));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "采购总金额; 348.47万; 348.47; TEN_THOUSAND_YUAN",
                "采购总金额; 348.47萬元; 348.47; TEN_THOUSAND_YUAN",
                "采购总金额; 348.47（万元）; 348.47; TEN_THOUSAND_YUAN",
                "采购总金额; 251000元; 251000; YUAN",
                "采购总金额; 251,000.50 元; 251000.50; YUAN",
                "采购总金额; 8040; 8040; NONE",
                "采购总金额（万元）; 8040; 8040; TEN_THOUSAND_YUAN",
                "采购总金额（单位：元）; 8040; 8040; YUAN",
                "采购总金额（指2020年采购金额,单位:萬元）; 8040; 8040; TEN_THOUSAND_YUAN",
                "采购总金额（单位：元）; 5万元; 5; TEN_THOUSAND_YUAN"
            })
    void anAmountHasTheUnitThatIsPrintedWithItOrAboveIt(String heading, String text, String number, AmountUnit unit) {
        assertThat(amount(heading, text)).isEqualTo(Entry.of(Amount.of(number, unit)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"采购总金额; 5亿元", "采购总金额; 5件", "采购总金额; 5（其中中央1亿元）", "采购总金额; 5元（万元）", "采购总金额（单位：亿元）; 5", "采购总金额（美元）; 5"
            })
    void anAmountWhoseUnitIsNotClearStaysText(String heading, String text) {
        assertThat(amount(heading, text)).isEqualTo(Entry.unreadable(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "本年收费金额（单位：万元）; 0.092; 0.092; TEN_THOUSAND_YUAN",
                "本年收费金额(单位:元); 920; 920; YUAN",
                "本年收费金额（单位：万元）; 920元; 920; YUAN",
                "本年收费金额; 0.092; 0.092; TEN_THOUSAND_YUAN"
            })
    void feesAreInTheUnitThatIsPrintedAboveThem(String heading, String text, String number, AmountUnit unit) {
        assertThat(fees(fees(heading, text))).isEqualTo(Entry.of(Amount.of(number, unit)));
    }

    @Test
    void aUnitTakenFromTheFormIsNotedWhereTheSourcePrintsNone() {
        assertThat(fees("本年收费金额", "5").notes()).extracting(Note::kind).contains(NoteKind.UNIT_ASSUMED);
        assertThat(fees("本年收费金额（单位：万元）", "5").notes()).extracting(Note::kind).doesNotContain(NoteKind.UNIT_ASSUMED);
        assertThat(fees("本年收费金额", "5元").notes()).extracting(Note::kind).doesNotContain(NoteKind.UNIT_ASSUMED);
    }

    @Test
    void theUnitMayStandInTheLabelOfTheRow() {
        Reading reading = PublishedForm.readText("信息内容 | 采购项目数量 | 采购总金额 |\n政府集中采购（金额单位：元） | 2 | 8040 |");

        assertThat(entry(reading, "centralizedProcurement.totalAmount"))
                .isEqualTo(Entry.of(Amount.of("8040", AmountUnit.YUAN)));
        assertThat(entry(reading, "centralizedProcurement.projects")).isEqualTo(Entry.count(2));
    }

    @Test
    void aCountBesideALabelThatCountsInTenThousandsStaysText() {
        Reading reading = PublishedForm.readText(
                "信息内容 | 本年处理决定数量 |\n行政许可（单位：万件） | 5 |\n行政处罚（含本单位、受委托单位） | 5 |\n行政强制（单位：件） | 6 |");

        assertThat(entry(reading, "administrativeLicensing.decisions")).isEqualTo(Entry.unreadable("5"));
        assertThat(entry(reading, "administrativePenalties.decisions")).isEqualTo(Entry.count(5));
        assertThat(entry(reading, "administrativeCompulsion.decisions")).isEqualTo(Entry.count(6));
        assertThat(reading.notes())
                .filteredOn(note -> note.kind() == NoteKind.UNIT_UNCLEAR)
                .hasSize(1);
    }

    @Test
    void theUnitOfAnAmountIsHeededWhateverStandsInFrontOfTheWord() {
        Reading reading = PublishedForm.readText("信息内容 | 采购项目数量 | 采购总金额（数额单位元） |\n政府集中采购 | 2 | 8040 |");

        assertThat(entry(reading, "centralizedProcurement.totalAmount"))
                .isEqualTo(Entry.of(Amount.of("8040", AmountUnit.YUAN)));
    }

    @Test
    void theUnitInTheLabelOfAnAmountSaysNothingOfTheCountBeside() {
        Reading reading = PublishedForm.readText("信息内容 | 采购项目数量 | 采购总金额 |\n政府集中采购（单位：万元） | 2 | 8040 |");

        assertThat(entry(reading, "centralizedProcurement.projects")).isEqualTo(Entry.count(2));
        assertThat(entry(reading, "centralizedProcurement.totalAmount"))
                .isEqualTo(Entry.of(Amount.of("8040", AmountUnit.TEN_THOUSAND_YUAN)));
    }

    @Test
    void aCountUnderAHeadingThatCountsInTenThousandsStaysText() {
        Reading reading = PublishedForm.readText("信息内容 | 本年处理决定数量（单位：万件） |\n行政许可 | 5 |\n行政处罚 | 5.5 |");

        assertThat(entry(reading, "administrativeLicensing.decisions").state()).isEqualTo(EntryState.UNREADABLE);
        assertThat(entry(reading, "administrativePenalties.decisions").state()).isEqualTo(EntryState.UNREADABLE);
        assertThat(reading.notes())
                .filteredOn(note -> note.kind() == NoteKind.UNIT_UNCLEAR)
                .hasSize(2);
    }

    @Test
    void everyKindOfNoteSpeaksBothLanguages() {
        assertThat(List.of(NoteKind.values())).allSatisfy(kind -> {
            assertThat(kind.wording().zh()).containsPattern("\\p{IsHan}");
            assertThat(kind.wording().en()).containsPattern("[a-z]{3}").doesNotContainPattern("\\p{IsHan}");
        });
    }
}
