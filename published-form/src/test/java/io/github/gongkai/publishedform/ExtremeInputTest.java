/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.publishedform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExtremeInputTest {
    private static final int MILLION = 1_000_000;

    static Stream<Named<String>> hugeTexts() {
        return Stream.of(
                Named.of("bars", "|".repeat(10 * MILLION)),
                Named.of("full-width bars", "｜".repeat(5 * MILLION)),
                Named.of("bars, a line each", "|\n".repeat(5 * MILLION)),
                Named.of("empty lines", "\n".repeat(10 * MILLION)),
                Named.of("one line of words", "政府信息公开".repeat(MILLION)),
                Named.of("one label", "规章" + "章".repeat(5 * MILLION) + " | 1 | 2 | 3 |"),
                Named.of("one figure", "规章 | " + "9".repeat(5 * MILLION) + " | 2 | 3 | 4 |"),
                Named.of("brackets", "规章" + "（".repeat(2 * MILLION) + "）".repeat(2 * MILLION) + " | x"),
                Named.of("a remark of brackets", "规章 | 5" + "(".repeat(MILLION) + " | 1 | x | y | z"),
                Named.of("headers", "organ: x\n".repeat(300_000)),
                Named.of("rules", "---\n".repeat(MILLION)),
                Named.of("dates", "2023年1月1日至".repeat(300_000)),
                Named.of("NULs", "\u0000".repeat(5 * MILLION)),
                Named.of("lone surrogates", "\uD83D|".repeat(MILLION)));
    }

    @ParameterizedTest
    @MethodSource("hugeTexts")
    void aHugeTextThatIsNoReportIsSaidToBeNone(String text) {
        assertThatThrownBy(() -> PublishedForm.readText(text)).isInstanceOf(NotAReportException.class);
    }

    static Stream<Named<String>> hugeAdditions() {
        return Stream.of(
                Named.of("unknown rows", "未知事项 | 1 | 2 | 3 |\n".repeat(100_000)),
                Named.of("labels like the form's", "二、上年度结转政府信息公开申请数 | 1 |\n".repeat(100_000)),
                Named.of("bars", "|".repeat(10 * MILLION) + "\n"),
                Named.of("words", "字".repeat(5 * MILLION) + "\n"));
    }

    @ParameterizedTest
    @MethodSource("hugeAdditions")
    void aReportIsReadWhateverStandsInItToo(String addition) {
        Reading reading =
                PublishedForm.readText(Reports.text(Reports.CITY).replace("四、结转下年度继续办理", addition + "四、结转下年度继续办理"));

        assertThat(reading.report()).isEqualTo(Reports.read(Reports.CITY).report());
        assertThat(reading.notes()).isNotEmpty();
    }

    @Test
    void aRowThatStandsAHundredThousandTimesIsStillReadAsNeither() {
        String rows = "2.重复申请 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |\n2.重复申请 | 2 | 0 | 0 | 0 | 0 | 0 | 2 |\n".repeat(50_000);

        Reading reading = PublishedForm.readText(Pages.APPLICATIONS + rows);

        assertThat(Pages.row(reading, "applications.outcomes.notProcessed.duplicate"))
                .extracting(Object::toString)
                .containsExactly("1 | 2", "0", "0", "0", "0", "0", "1 | 2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\uFEFF",
                " ",
                "\n",
                "\r",
                "|",
                "｜",
                "||",
                "---",
                "|---|",
                "\u0000",
                "\uD83D",
                "organ:",
                "organ: x\n---",
                "规章",
                "规章 |",
                "| 规章",
                "二、"
            })
    void aTextWithNothingInItIsNoReport(String text) {
        assertThatThrownBy(() -> PublishedForm.readText(text)).isInstanceOf(NotAReportException.class);
        assertThatThrownBy(() -> PublishedForm.readText(text.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(NotAReportException.class);
    }

    @Test
    void aSourceLongerThanAnyReportIsNotRead() {
        byte[] bytes = new byte[PublishedForm.MAX_LENGTH + 1];

        assertThatThrownBy(() -> PublishedForm.readText(bytes))
                .isInstanceOf(NotAReportException.class)
                .hasMessageContaining("16777217");
        assertThatThrownBy(() -> PublishedForm.readText(bytes, StandardCharsets.UTF_8))
                .isInstanceOf(NotAReportException.class);
        assertThatThrownBy(() -> PublishedForm.readText("x".repeat(PublishedForm.MAX_LENGTH + 1)))
                .isInstanceOf(NotAReportException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"规章 1 2 3\n", "1\n", "<p>一、总体情况", "<pre>\n</pre>政府"})
    void aSourceOfMoreLinesThanAnyReportIsNotRead(String line) {
        assertThatThrownBy(() -> PublishedForm.read(line.repeat(PublishedForm.MAX_LINES + 1)))
                .isInstanceOf(NotAReportException.class)
                .hasMessageContaining("200000");
    }

    @ParameterizedTest
    @ValueSource(ints = {0x00, 0x0A, 0x0D, 0x7C, 0x80, 0x81, 0xFE, 0xFF})
    void megabytesOfOneByteAreNoReport(int value) {
        byte[] bytes = new byte[4 * MILLION];
        Arrays.fill(bytes, (byte) value);

        assertThatThrownBy(() -> PublishedForm.readText(bytes)).isInstanceOf(NotAReportException.class);
    }
}
