/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.form;

import static io.github.gongkai.form.FormEdition.REVISED_2021;
import static io.github.gongkai.form.FormEdition.TRIAL_2019;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormEditionTest {

    @Test
    void trialFormHasItsCells() {
        assertThat(TRIAL_2019.table(Section.PROACTIVE_DISCLOSURE).cells()).hasSize(2 * 3 + 4 * 3 + 2 + 2);
        assertThat(TRIAL_2019.table(Section.APPLICATIONS).cells()).hasSize(23 * 7);
        assertThat(TRIAL_2019.table(Section.REVIEW_AND_LITIGATION).cells()).hasSize(3 * 5);
        assertThat(TRIAL_2019.cells()).hasSize(22 + 161 + 15);
    }

    @Test
    void revisedFormHasItsCells() {
        assertThat(REVISED_2021.table(Section.PROACTIVE_DISCLOSURE).cells()).hasSize(2 * 3 + 3 + 1);
        assertThat(REVISED_2021.table(Section.APPLICATIONS).cells()).hasSize(25 * 7);
        assertThat(REVISED_2021.table(Section.REVIEW_AND_LITIGATION).cells()).hasSize(3 * 5);
        assertThat(REVISED_2021.cells()).hasSize(10 + 175 + 15);
    }

    @ParameterizedTest
    @EnumSource
    void cellsStandInTheOrderOfTheForm(FormEdition edition) {
        assertThat(edition.cells())
                .extracting(CellRef::path)
                .containsExactlyElementsOf(
                        PrintedCell.of(edition).stream().map(PrintedCell::path).toList());
    }

    @ParameterizedTest
    @EnumSource
    void cellFoundByPathIsTheCellOfItsRowAndColumn(FormEdition edition) {
        for (CellRef cell : edition.cells()) {
            assertThat(edition.cell(cell.path())).isSameAs(cell);
            assertThat(edition.cell(cell.row(), cell.column())).isSameAs(cell);
            assertThat(edition.table(cell.section()).cell(cell.row(), cell.column()))
                    .isSameAs(cell);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "applications",
                "applications.received",
                "applications.recieved.total",
                "applications.outcomes.refused.total",
                "Applications.received.total",
                "applications.received.total "
            })
    void unknownPathIsRefusedByName(String path) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> REVISED_2021.cell(path))
                .withMessageContaining("\"" + path + "\"")
                .withMessageContaining("REVISED_2021");
    }

    @ParameterizedTest
    @CsvSource({
        "TRIAL_2019, applications.outcomes.otherHandling.feeOverdue.total",
        "TRIAL_2019, proactiveDisclosure.administrativeFees.amountCollected",
        "REVISED_2021, applications.outcomes.otherHandling.undivided.total",
        "REVISED_2021, proactiveDisclosure.centralizedProcurement.projects"
    })
    void pathOfTheOtherEditionIsRefusedByName(FormEdition edition, String path) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> edition.cell(path))
                .withMessageContaining(path)
                .withMessageContaining(edition.name());
    }

    @Test
    void rowOfTheOtherEditionIsRefusedByName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TRIAL_2019.cell(ApplicationRow.FEE_OVERDUE, ApplicantCategory.TOTAL))
                .withMessageContaining("FEE_OVERDUE")
                .withMessageContaining("TRIAL_2019");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> REVISED_2021.cell(ApplicationRow.UNDIVIDED, ApplicantCategory.TOTAL))
                .withMessageContaining("UNDIVIDED")
                .withMessageContaining("REVISED_2021");
    }

    @Test
    void columnThatARowDoesNotHaveIsRefusedByName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> REVISED_2021.cell(
                        ProactiveDisclosureRow.ADMINISTRATIVE_LICENSING, ProactiveDisclosureColumn.ITEMS_LAST_YEAR))
                .withMessageContaining("ITEMS_LAST_YEAR");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> REVISED_2021.cell(ApplicationRow.RECEIVED, ReviewResult.TOTAL));
    }

    @ParameterizedTest
    @EnumSource(names = {"OVERVIEW", "PROBLEMS_AND_IMPROVEMENTS", "OTHER_MATTERS"})
    void narrativeSectionHasNoTable(Section section) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> REVISED_2021.table(section))
                .withMessageContaining(section.name());
    }

    @ParameterizedTest
    @CsvSource({
        "2019, TRIAL_2019",
        "2020, TRIAL_2019",
        "2021, REVISED_2021",
        "2022, REVISED_2021",
        "2026, REVISED_2021",
        "9999, REVISED_2021"
    })
    void yearHasItsEdition(int year, FormEdition edition) {
        assertThat(FormEdition.forYear(year)).contains(edition);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 2008, 2018})
    void yearBeforeTheFormHasNoEdition(int year) {
        assertThat(FormEdition.forYear(year)).isEmpty();
    }

    @Test
    void onlyTheEditionInForceHasNoLastYear() {
        assertThat(TRIAL_2019.firstYear()).isEqualTo(2019);
        assertThat(TRIAL_2019.lastYear()).hasValue(2020);
        assertThat(REVISED_2021.firstYear()).isEqualTo(2021);
        assertThat(REVISED_2021.lastYear()).isEmpty();
    }

    @Test
    void editionNamesTheInstrumentThatPublishesIt() {
        assertThat(TRIAL_2019.instrument().number()).isEqualTo("国办公开办函〔2019〕60号");
        assertThat(REVISED_2021.instrument().number()).isEqualTo("国办公开办函〔2021〕30号");
    }
}
