/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.publishedform;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.entry.Entry;
import io.github.gongkai.form.CellRef;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The form that is written of a report, printed to a PDF by a browser or by a word processor, and its text taken out again:
 * as it is laid out on the page, in the order in which it was printed, and in blocks.
 */
class PrintedFormTest {

    private static String printed(String name) {
        try (InputStream in = PrintedFormTest.class.getResourceAsStream("/printed/" + name + ".txt")) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static AnnualReport original(String name) {
        return Reports.read(name.substring(0, name.indexOf('.'))).report();
    }

    private static List<CellRef> differing(String name) {
        AnnualReport expected = original(name);
        AnnualReport read = PublishedForm.readText(printed(name)).report();
        assertThat(read.edition()).isEqualTo(expected.edition());
        return expected.edition().cells().stream()
                .filter(cell -> !read.entry(cell).equals(expected.entry(cell)))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "suqian-city-2023.browser-layout",
                "suqian-city-2023.browser-raw",
                "suqian-city-2023.word-raw",
                "guichi-police-2020.browser-layout",
                "guichi-police-2020.browser-raw"
            })
    void aFormWithoutBlanksReadsBackWhole(String name) {
        assertThat(differing(name)).isEmpty();
    }

    static Stream<String> all() {
        return Stream.of(Reports.SUQIAN, Reports.GUICHI, Reports.SHANGHAI)
                .flatMap(report -> Stream.of("browser-layout", "browser-raw", "word-layout", "word-raw", "word-blocks")
                        .map(way -> report + "." + way));
    }

    /** In blocks the figures of a row come in any order: 行政强制 4, 434, 0 instead of 4, 0, 434. */
    @ParameterizedTest
    @MethodSource("all")
    void aCellStatesTheFigureOfTheReportOrNone(String name) {
        AnnualReport expected = original(name);
        Reading reading;
        try {
            reading = PublishedForm.readText(printed(name));
        } catch (NotAReportException e) {
            return;
        }

        expected.edition().cells().stream()
                .filter(cell -> reading.report().entry(cell).isStated())
                .forEach(cell ->
                        assertThat(reading.report().entry(cell)).as("%s", cell).isEqualTo(expected.entry(cell)));
    }

    /** What the reading is not sure of, it names. */
    @ParameterizedTest
    @MethodSource("all")
    void whatIsNotReadIsInANote(String name) {
        String text = printed(name);
        Reading reading;
        try {
            reading = PublishedForm.readText(text);
        } catch (NotAReportException e) {
            return;
        }
        List<String> notes = reading.notes().stream().map(Note::raw).toList();
        AnnualReport expected = original(name);

        expected.edition().cells().stream()
                .filter(cell -> reading.report().entry(cell).equals(Entry.notRead()))
                .filter(cell -> expected.entry(cell).isStated())
                .map(cell -> expected.entry(cell).number().orElseThrow().toPlainString())
                .forEach(figure -> assertThat(notes).anyMatch(note -> note.contains(figure)));
    }
}
