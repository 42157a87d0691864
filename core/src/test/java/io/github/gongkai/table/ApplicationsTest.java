/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.table;

import static io.github.gongkai.form.FormEdition.REVISED_2021;
import static io.github.gongkai.form.FormEdition.TRIAL_2019;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.gongkai.SerialForm;
import io.github.gongkai.entry.Amount;
import io.github.gongkai.entry.AmountUnit;
import io.github.gongkai.entry.Count;
import io.github.gongkai.entry.Entries;
import io.github.gongkai.entry.Entry;
import io.github.gongkai.form.ApplicationRow;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.form.FormEdition;
import java.io.IOException;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApplicationsTest {
    private static final ApplicantRow ROW = ApplicantRow.ofCategories(1, 2, 3, 4, 5, 6);
    private static final CellRef TOTAL = REVISED_2021.cell("applications.received.total");

    @ParameterizedTest
    @EnumSource
    void builderStartsBlank(FormEdition edition) {
        Applications table = Applications.builder(edition).build();

        assertThat(table.entries().asList()).containsOnly(Entry.blank());
        assertThat(table).isEqualTo(Applications.filled(edition, Entry.blank()));
    }

    @Test
    void rowSetIsTheRowRead() {
        Applications table = Applications.builder(REVISED_2021)
                .row(ApplicationRow.FEE_OVERDUE, ROW)
                .build();

        assertThat(table.row(ApplicationRow.FEE_OVERDUE)).isEqualTo(ROW);
        assertThat(table.received().total()).isEqualTo(Entry.blank());
    }

    @Test
    void toBuilderStartsWithTheRowsOfTheTable() {
        Applications table = Applications.builder(REVISED_2021)
                .row(ApplicationRow.RECEIVED, ROW)
                .build();
        Applications changed = table.toBuilder().entry(TOTAL, Entry.count(99)).build();

        assertThat(table.toBuilder().build()).isEqualTo(table).hasSameHashCodeAs(table);
        assertThat(changed).isEqualTo(table.with(TOTAL, Entry.count(99))).isNotEqualTo(table);
        assertThat(changed.received()).isEqualTo(ROW.withTotal(Entry.count(99)));
    }

    @Test
    void otherHandlingIsATypeOfItsOwnInEachEdition() {
        Applications trial = Applications.filled(TRIAL_2019, Entry.count(1));
        Applications revised = Applications.filled(REVISED_2021, Entry.count(1));

        assertThat(trial.outcomes().otherHandling()).isInstanceOf(Applications.UndividedHandling.class);
        assertThat(trial.outcomes().otherHandling().rows()).hasSize(1);
        assertThat(revised.outcomes().otherHandling()).isInstanceOf(Applications.DividedHandling.class);
        assertThat(revised.outcomes().otherHandling().rows()).hasSize(3);
    }

    @Test
    void viewsListTheirRows() {
        Applications.Outcomes outcomes =
                Applications.filled(REVISED_2021, Entry.count(1)).outcomes();

        assertThat(outcomes.rows()).hasSize(2 + 8 + 3 + 5 + 3 + 1);
        assertThat(outcomes.refused().rows()).hasSize(8);
        assertThat(outcomes.unableToProvide().rows()).hasSize(3);
        assertThat(outcomes.notProcessed().rows()).hasSize(5);
    }

    @Test
    void viewsAreEqualByContent() {
        Applications zeros = Applications.filled(REVISED_2021, Entry.count(0));
        Applications otherElsewhere = zeros.with(TOTAL, Entry.count(1));
        Applications otherWithin =
                zeros.with(REVISED_2021.cell("applications.outcomes.refused.stateSecret.total"), Entry.count(1));

        assertThat(otherElsewhere.outcomes().refused())
                .isEqualTo(zeros.outcomes().refused())
                .hasSameHashCodeAs(zeros.outcomes().refused());
        assertThat(otherWithin.outcomes().refused())
                .isNotEqualTo(zeros.outcomes().refused());
        assertThat(otherWithin.outcomes()).isNotEqualTo(zeros.outcomes());
        assertThat(zeros.outcomes().refused()).isNotEqualTo(zeros.outcomes().unableToProvide());
    }

    @Test
    void tablesOfTheTwoEditionsAreNotEqual() {
        assertThat(Applications.filled(TRIAL_2019, Entry.blank()))
                .isNotEqualTo(Applications.filled(REVISED_2021, Entry.blank()));
    }

    @Test
    void rowOfTheOtherEditionIsRefusedByName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Applications.builder(TRIAL_2019).row(ApplicationRow.FEE_OVERDUE, ROW))
                .withMessageContaining("FEE_OVERDUE")
                .withMessageContaining("TRIAL_2019");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Applications.filled(REVISED_2021, Entry.blank()).row(ApplicationRow.UNDIVIDED))
                .withMessageContaining("UNDIVIDED");
    }

    @Test
    void cellOfTheOtherEditionIsRefusedByName() {
        Applications trial = Applications.filled(TRIAL_2019, Entry.blank());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> trial.entry(TOTAL))
                .withMessageContaining("REVISED_2021:applications.received.total");
        assertThatIllegalArgumentException().isThrownBy(() -> trial.with(TOTAL, Entry.count(1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Applications.builder(TRIAL_2019).entry(TOTAL, Entry.count(1)));
    }

    @Test
    void cellOfAnotherTableIsRefusedByName() {
        CellRef other = REVISED_2021.cell("reviewAndLitigation.reconsideration.total");
        Applications table = Applications.filled(REVISED_2021, Entry.blank());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> table.entry(other))
                .withMessageContaining("reviewAndLitigation.reconsideration.total");
    }

    @Test
    void figureOfAnotherKindIsRefused() {
        Applications table = Applications.filled(REVISED_2021, Entry.blank());
        Entry amount = Entry.of(Amount.of("5", AmountUnit.YUAN));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> table.with(TOTAL, amount))
                .withMessageContaining("applications.received.total");
        assertThatIllegalArgumentException().isThrownBy(() -> table.with(TOTAL, Entry.change(5)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Applications.builder(REVISED_2021).entry(TOTAL, amount));
        assertThatIllegalArgumentException().isThrownBy(() -> Applications.filled(REVISED_2021, amount));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Applications.builder(REVISED_2021).row(ApplicationRow.RECEIVED, ROW.withTotal(amount)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 161, 174, 176})
    void wrongNumberOfEntriesIsRefused(int size) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Applications.of(REVISED_2021, Entries.filled(size, Entry.blank())))
                .withMessageContaining("175")
                .withMessageContaining(Integer.toString(size));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-3", "2.5", "123456789012345678901234567890"})
    void wrongCountIsKeptAsPublished(BigDecimal number) {
        Entry wrong = Entry.of(Count.of(number));
        Applications table = Applications.filled(REVISED_2021, Entry.count(0)).with(TOTAL, wrong);

        assertThat(table.received().total()).isEqualTo(wrong);
    }

    @Test
    void serialFormIsReadBackEqual() throws IOException, ClassNotFoundException {
        Applications table =
                Applications.filled(REVISED_2021, Entry.marked("/")).with(TOTAL, Entry.count(5));

        assertThat(SerialForm.of(table).read()).isEqualTo(table);
    }
}
