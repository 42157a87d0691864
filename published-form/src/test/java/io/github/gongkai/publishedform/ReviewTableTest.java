/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.publishedform;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.entry.Entry;
import io.github.gongkai.form.Section;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReviewTableTest {
    private static final String FIGURES = "1 | 2 | 3 | 4 | 10 | 5 | 6 | 7 | 8 | 26 | 9 | 10 | 11 | 12 | 42 |";
    private static final String BLANK = " | ".repeat(15);

    private static List<Entry> entries(Reading reading) {
        return reading.report().reviewAndLitigation().entries().asList();
    }

    private static List<Entry> figures() {
        return IntStream.of(1, 2, 3, 4, 10, 5, 6, 7, 8, 26, 9, 10, 11, 12, 42)
                .mapToObj(Entry::count)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                FIGURES,
                "数量 | " + FIGURES,
                "| " + FIGURES,
                FIGURES + " |",
                " | | | | | | | | | | | | | | |\n" + FIGURES,
                FIGURES + "\n | | | | | | | | | | | | | | |",
                "|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|\n" + FIGURES,
                FIGURES + "\n" + FIGURES
            })
    void theFifteenFiguresAreReadWhateverStandsAround(String lines) {
        Reading reading = Pages.reviews(lines);

        assertThat(entries(reading)).isEqualTo(figures());
        assertThat(reading.notes()).extracting(Note::kind).doesNotContain(NoteKind.REPEATED_ROW);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 | 2 | 3 | 4 | 10 | 5 | 6 | 7 | 8 | 26 | 9 | 10 | 11 | 12 |",
                "数量 | 1 | 2 | 3 | 4 | 10 | 5 | 6 | 7 | 8 | 26 | 9 | 10 | 11 | 12 |",
                "数量 | 1 | 2 | 3 | 4 | 10 | 5 | 6 | 7 | 8 | 26 | 9 | 10 | 11 | 12 |  | |  |",
                FIGURES + " 1 |",
                "1 2 | 3 | 4 | 10 | 5 | 6 | 7 | 8 | 26 | 9 | 10 | 11 | 12 | 42 |  |  |",
                "行政复议 | 1 | 2 | 3 | 4 | 10 |"
            })
    void anotherNumberOfCellsIsNotRead(String line) {
        Reading reading = Pages.reviews(line);

        assertThat(entries(reading)).containsOnly(Entry.notRead());
        assertThat(reading.notes())
                .anyMatch(note ->
                        note.kind() == NoteKind.WRONG_CELL_COUNT && note.raw().equals(line.strip()));
    }

    @Test
    void aLostCellIsNotMadeUpForByABlankColumnOfTheHeader() {
        String text = Reports.text(Reports.GUICHI).replaceFirst("\n0 \\| 0 \\| 0 \\| 0 \\| 0 \\|", "\n0 | 0 | 0 | 0 |");

        Reading reading = PublishedForm.readText(text);

        assertThat(entries(reading)).containsOnly(Entry.notRead());
        assertThat(reading.tables()).doesNotContain(Section.REVIEW_AND_LITIGATION);
    }

    @Test
    void aBlankRowIsFifteenBlankCells() {
        assertThat(entries(Pages.reviews(BLANK))).hasSize(15).containsOnly(Entry.blank());
    }

    @Test
    void aBlankFirstCellIsACell() {
        Reading reading = Pages.reviews("  " + FIGURES.substring(1));

        assertThat(entries(reading)).startsWith(Entry.blank(), Entry.count(2)).endsWith(Entry.count(42));
    }

    @Test
    void aRowOfMarksIsFifteenMarks() {
        assertThat(entries(Pages.reviews("- |".repeat(15)))).hasSize(15).containsOnly(Entry.marked("-"));
    }

    @Test
    void twoRowsWithDifferentFiguresAreReadAsNeitherWhereTheyDiffer() {
        Reading reading = Pages.reviews(FIGURES, FIGURES.replaceFirst("1", "7"));

        assertThat(entries(reading)).startsWith(Entry.unreadable("1 | 7"), Entry.count(2));
        assertThat(reading.notes()).extracting(Note::kind).contains(NoteKind.REPEATED_ROW);
    }

    @Test
    void headingsInAnotherOrderAreNotRead() {
        Reading reading =
                PublishedForm.readText(Reports.text(Reports.CITY).replace("\n结果维持 | 结果纠正 |", "\n结果纠正 | 结果维持 |"));

        assertThat(entries(reading)).containsOnly(Entry.notRead());
        assertThat(reading.notes()).extracting(Note::kind).contains(NoteKind.WRONG_COLUMNS);
    }

    @Test
    void headingsInOtherWordsAreNoFigures() {
        Reading reading =
                PublishedForm.readText(Reports.text(Reports.CITY).replace("\n结果维持 | 结果纠正 |", "\n维持结果 | 结果纠正 |"));

        assertThat(entries(reading)).startsWith(Entry.count(376), Entry.count(97));
    }
}
