/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.publishedform;

import static io.github.gongkai.form.FormEdition.REVISED_2021;
import static io.github.gongkai.form.FormEdition.TRIAL_2019;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.form.FormEdition;
import io.github.gongkai.form.Section;
import io.github.gongkai.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class EditionTest {
    private static final String ONLY_REVIEWS = Pages.REVIEWS + "0 | ".repeat(15);

    private static Reading withoutHeader(String name) {
        return PublishedForm.readText(Reports.text(name).replaceFirst("(?s)^.*?---\n", ""));
    }

    @ParameterizedTest
    @FieldSource("io.github.gongkai.publishedform.Reports#WHOLE")
    void theTablesThemselvesSayWhichEditionTheyAreOf(String name) {
        assertThat(withoutHeader(name).report().edition())
                .isEqualTo(Reports.read(name).report().edition());
    }

    @ParameterizedTest
    @FieldSource("io.github.gongkai.publishedform.Reports#PARTIAL")
    void sectionTwoAloneSaysSoToo(String name) {
        assertThat(withoutHeader(name).report().edition())
                .isEqualTo(Reports.read(name).report().edition());
    }

    /** The revised form has two rows more. */
    @ParameterizedTest
    @ValueSource(strings = {Reports.GUICHI, Reports.CITY})
    void sectionThreeAloneIsOfTheLatestFormThatLacksNoRow(String name) {
        String text = Reports.text(name);
        String applications = text.substring(text.indexOf("三、收到"), text.indexOf("四、政府信息公开"));

        assertThat(PublishedForm.readText(applications).report().edition())
                .isEqualTo(Reports.read(name).report().edition());
    }

    @ParameterizedTest
    @CsvSource({"2019, TRIAL_2019", "2020, TRIAL_2019", "2021, REVISED_2021", "2030, REVISED_2021"})
    void sectionFourIsTheSameInBothAndTheYearDecides(int year, FormEdition edition) {
        Reading reading = PublishedForm.readText(year + "年某局政府信息公开工作年度报告\n" + ONLY_REVIEWS);

        assertThat(reading.report().edition()).isEqualTo(edition);
        assertThat(reading.tables()).containsExactly(Section.REVIEW_AND_LITIGATION);
        assertThat(reading.notes()).noneMatch(note -> note.kind() == NoteKind.EDITION_DIFFERS);
    }

    @Test
    void sectionFourAloneWithoutAYearIsReadAsTheFormInForceWithANote() {
        Reading reading = PublishedForm.readText(ONLY_REVIEWS);

        assertThat(reading.report().edition()).isEqualTo(REVISED_2021);
        assertThat(reading.notes())
                .anyMatch(note -> note.kind() == NoteKind.NOT_STATED
                        && note.message(Language.ZH).contains("2021年修订格式")
                        && note.message(Language.EN).contains("revised form of 2021"));
    }

    @ParameterizedTest
    @CsvSource({
        Reports.GUICHI + ", 'year: 2020', 'year: 2023'",
        Reports.GUICHI + ", 'edition: TRIAL_2019', 'edition: REVISED_2021'",
        Reports.SUQIAN + ", 'edition: REVISED_2021', 'edition: TRIAL_2019'"
    })
    void whereTheYearOrTheHeaderPointsElsewhereTheTablesCountAndThereIsANote(String name, String line, String wrong) {
        Reading reading = PublishedForm.readText(Reports.text(name).replace(line, wrong));

        assertThat(reading.report().edition())
                .isEqualTo(Reports.read(name).report().edition());
        assertThat(reading.report().applications())
                .isEqualTo(Reports.read(name).report().applications());
        assertThat(reading.notes()).anyMatch(note -> note.kind() == NoteKind.EDITION_DIFFERS);
    }

    @Test
    void aYearBeforeTheFormLeavesTheEditionToTheTables() {
        assertThat(PublishedForm.readText(Reports.text(Reports.GUICHI)
                                .replace("year: 2020", "year: 2015")
                                .replace("edition: TRIAL_2019\n", ""))
                        .report()
                        .edition())
                .isEqualTo(TRIAL_2019);
    }

    @Test
    void tablesOfBothEditionsAreReadAsTheOneThatMostRowsFitAndTheOthersAreNoted() {
        String trial = Reports.text(Reports.GUICHI);
        String revised = Reports.text(Reports.CITY);
        String mixed = trial.substring(0, trial.indexOf("三、收到"))
                + revised.substring(revised.indexOf("三、收到"), revised.indexOf("四、政府信息公开"));

        Reading reading = PublishedForm.readText(mixed);

        assertThat(reading.report().edition()).isEqualTo(TRIAL_2019);
        assertThat(reading.notes())
                .filteredOn(note -> note.kind() == NoteKind.UNKNOWN_ROW)
                .hasSize(3)
                .allMatch(note -> note.raw().contains(" | "));
        assertThat(reading.notes())
                .anyMatch(note -> note.kind() == NoteKind.ROW_NOT_FOUND
                        && note.message(Language.EN).contains("Other handling"));
    }
}
