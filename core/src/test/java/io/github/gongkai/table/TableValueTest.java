/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.table;

import static io.github.gongkai.form.FormEdition.REVISED_2021;
import static io.github.gongkai.form.FormEdition.TRIAL_2019;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.gongkai.entry.Entry;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.form.FormEdition;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What every table has in common, whatever its section and edition. */
class TableValueTest {
    private static final Entry OTHER = Entry.marked("/");

    static List<StatutoryTable> notReadTables() {
        return List.of(
                TrialProactiveDisclosure.builder().fill(Entry.notRead()).build(),
                RevisedProactiveDisclosure.builder().fill(Entry.notRead()).build(),
                Applications.builder(TRIAL_2019).fill(Entry.notRead()).build(),
                Applications.builder(REVISED_2021).fill(Entry.notRead()).build(),
                ReviewAndLitigation.builder(TRIAL_2019).fill(Entry.notRead()).build(),
                ReviewAndLitigation.builder(REVISED_2021).fill(Entry.notRead()).build());
    }

    @ParameterizedTest
    @MethodSource("notReadTables")
    void filledTableHasTheSameEntryInEveryCell(StatutoryTable table) {
        assertThat(table.edition()).isEqualTo(table.form().edition());
        assertThat(table.entries().asList()).hasSameSizeAs(table.form().cells()).containsOnly(Entry.notRead());
    }

    @ParameterizedTest
    @MethodSource("notReadTables")
    void textNamesTheTableAndListsItsEntries(StatutoryTable table) {
        List<String> texts = Collections.nCopies(table.form().cells().size(), "<NOT_READ>");

        assertThat(table).hasToString(table.form() + texts.toString());
    }

    @ParameterizedTest
    @MethodSource("notReadTables")
    void nullIsRefusedByTheNameOfTheCell(StatutoryTable table) {
        CellRef cell = table.form().cells().get(3);

        assertThatNullPointerException()
                .isThrownBy(() -> table.with(cell, null))
                .withMessageContaining(cell.toString());
    }

    @ParameterizedTest
    @MethodSource("notReadTables")
    void tablesThatDifferInOneCellDifferInTheirHashCode(StatutoryTable table) {
        List<Integer> hashCodes = table.form().cells().stream()
                .map(cell -> table.with(cell, OTHER).hashCode())
                .toList();

        assertThat(hashCodes).doesNotHaveDuplicates().doesNotContain(table.hashCode());
    }

    @Test
    void builderSetsOneCellOfSectionTwo() {
        CellRef trial = TRIAL_2019.cell("proactiveDisclosure.centralizedProcurement.totalAmount");
        CellRef revised = REVISED_2021.cell("proactiveDisclosure.administrativeFees.amountCollected");

        assertThat(TrialProactiveDisclosure.builder().entry(trial, OTHER).build())
                .isEqualTo(ProactiveDisclosure.filled(TRIAL_2019, Entry.blank()).with(trial, OTHER));
        assertThat(RevisedProactiveDisclosure.builder().entry(revised, OTHER).build())
                .isEqualTo(
                        ProactiveDisclosure.filled(REVISED_2021, Entry.blank()).with(revised, OTHER));
    }

    @ParameterizedTest
    @EnumSource
    void builderSetsOneCellOfSectionFour(FormEdition edition) {
        CellRef cell = edition.cell("reviewAndLitigation.directLitigation.pending");

        assertThat(ReviewAndLitigation.builder(edition).entry(cell, OTHER).build())
                .isEqualTo(ReviewAndLitigation.filled(edition, Entry.blank()).with(cell, OTHER));
    }

    @Test
    void viewsOfDifferentRowsDifferInTextAndHashCode() {
        Applications zeros = Applications.filled(REVISED_2021, Entry.count(0));
        Applications other =
                zeros.with(REVISED_2021.cell("applications.outcomes.unableToProvide.notHeld.total"), Entry.count(1));
        Applications.UnableToProvide view = other.outcomes().unableToProvide();

        assertThat(view).hasToString("UnableToProvide" + view.rows());
        assertThat(view.hashCode())
                .isNotEqualTo(zeros.outcomes().unableToProvide().hashCode());
    }
}
