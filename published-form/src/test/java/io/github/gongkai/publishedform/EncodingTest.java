/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.publishedform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.gongkai.entry.Entry;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingTest {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final byte BAD = (byte) 0xFF;

    private static byte[] damaged(byte[] bytes, int at) {
        byte[] copy = bytes.clone();
        copy[at] = BAD;
        return copy;
    }

    /** Where a text starts among bytes. */
    private static int indexOf(byte[] bytes, String text, Charset charset) {
        byte[] wanted = text.getBytes(charset);
        for (int i = 0; i <= bytes.length - wanted.length; i++) {
            if (Arrays.equals(bytes, i, i + wanted.length, wanted, 0, wanted.length)) {
                return i;
            }
        }
        throw new AssertionError(text);
    }

    @ParameterizedTest
    @FieldSource("io.github.gongkai.publishedform.Reports#WHOLE")
    void gb18030IsRecognisedAndGivesTheSameReport(String name) {
        Reading reading = PublishedForm.readText(Reports.text(name).getBytes(GB18030));

        assertThat(reading.charset()).isEqualTo("GB18030");
        assertThat(reading.report()).isEqualTo(Reports.read(name).report());
        assertThat(reading.notes()).isEqualTo(Reports.read(name).notes());
    }

    @ParameterizedTest
    @FieldSource("io.github.gongkai.publishedform.Reports#WHOLE")
    void aByteOrderMarkIsNoPartOfTheText(String name) {
        String marked = "\uFEFF" + Reports.text(name);

        assertThat(PublishedForm.readText(marked).report())
                .isEqualTo(Reports.read(name).report());
        assertThat(PublishedForm.readText(marked.getBytes(StandardCharsets.UTF_8))
                        .report())
                .isEqualTo(Reports.read(name).report());
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "GB18030", "UTF-16", "UTF-16LE"})
    void anEncodingThatIsGivenIsUsed(Charset charset) {
        Reading reading = PublishedForm.readText(Reports.text(Reports.CITY).getBytes(charset), charset);

        assertThat(reading.charset()).isEqualTo(charset.name());
        assertThat(reading.report()).isEqualTo(Reports.read(Reports.CITY).report());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r"})
    void linesMayEndInAnyWay(String end) {
        String text = Reports.text(Reports.CITY).replace("\n", end);

        assertThat(PublishedForm.readText(text).report())
                .isEqualTo(Reports.read(Reports.CITY).report());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r", "\n"})
    void aBadByteIsNotedWithItsLine(String end) {
        byte[] bytes = Reports.text(Reports.CITY).replace("\n", end).getBytes(StandardCharsets.UTF_8);
        int at = indexOf(bytes, "11398889", StandardCharsets.UTF_8);

        Reading reading = PublishedForm.readText(damaged(bytes, at));

        assertThat(reading.notes()).anySatisfy(note -> {
            assertThat(note.kind()).isEqualTo(NoteKind.UNDECODABLE_BYTES);
            assertThat(note.line()).hasValue(15);
        });
        assertThat(reading.notes())
                .anyMatch(note ->
                        note.kind() == NoteKind.UNREADABLE_FIGURE && note.raw().equals("\uFFFD1398889"));
    }

    @Test
    void someBadBytesDoNotMakeUtf8AnotherEncoding() {
        byte[] bytes = Reports.bytes(Reports.CITY);
        for (int i = 200; i < bytes.length; i += 97) {
            bytes[i] = BAD;
        }

        Reading reading = PublishedForm.readText(bytes);

        assertThat(reading.charset()).isEqualTo("UTF-8");
        assertThat(reading.notes()).anyMatch(note -> note.kind() == NoteKind.UNDECODABLE_BYTES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void aCharacterCutOffAtTheEndIsNoted(String charset) {
        byte[] whole = (Reports.text(Reports.CITY) + "章").getBytes(Charset.forName(charset));
        byte[] cut = Arrays.copyOf(whole, whole.length - 1);

        Reading reading = PublishedForm.readText(cut);

        assertThat(reading.charset()).isEqualTo(charset);
        assertThat(reading.notes()).anyMatch(note -> note.kind() == NoteKind.UNDECODABLE_BYTES);
        assertThat(reading.report().applications())
                .isEqualTo(Reports.read(Reports.CITY).report().applications());
    }

    @Test
    void halfACharacterInFrontOfABarDoesNotMoveTheFigures() {
        byte[] bytes = Reports.text(Reports.CITY).getBytes(GB18030);
        int at = indexOf(bytes, "章 | 3 |", GB18030);
        ByteArrayOutputStream cut = new ByteArrayOutputStream();
        cut.write(bytes, 0, at + 1);
        cut.write(bytes, at + 3, bytes.length - at - 3);

        Reading reading = PublishedForm.readText(cut.toByteArray(), GB18030);

        assertThat(Pages.row(reading, "proactiveDisclosure.regulations")).containsOnly(Entry.notRead());
        assertThat(reading.notes()).anyMatch(note -> note.raw().contains("3 | 5 | 74"));
    }

    @Test
    void theWrongEncodingIsNotedAndGivesNoFigureThatIsNotThere() {
        byte[] bytes = Reports.text(Reports.CITY).getBytes(GB18030);

        assertThat(catchThrowable(() -> PublishedForm.readText(bytes, StandardCharsets.UTF_8)))
                .isInstanceOf(NotAReportException.class);
    }
}
