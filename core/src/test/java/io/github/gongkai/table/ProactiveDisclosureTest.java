/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.table;

import static io.github.gongkai.form.FormEdition.REVISED_2021;
import static io.github.gongkai.form.FormEdition.TRIAL_2019;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.gongkai.entry.Amount;
import io.github.gongkai.entry.AmountUnit;
import io.github.gongkai.entry.Entries;
import io.github.gongkai.entry.Entry;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.form.FormEdition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProactiveDisclosureTest {
    private static final CellRef FEES = REVISED_2021.cell("proactiveDisclosure.administrativeFees.amountCollected");
    private static final CellRef CHANGE = TRIAL_2019.cell("proactiveDisclosure.administrativeFees.changeThisYear");

    @Test
    void buildersStartBlank() {
        assertThat(TrialProactiveDisclosure.builder().build())
                .isEqualTo(ProactiveDisclosure.filled(TRIAL_2019, Entry.blank()));
        assertThat(RevisedProactiveDisclosure.builder().build())
                .isEqualTo(ProactiveDisclosure.filled(REVISED_2021, Entry.blank()));
    }

    @Test
    void rowsOfTheTrialFormAreReadAsSet() {
        TrialProactiveDisclosure table = TrialProactiveDisclosure.builder()
                .regulations(DisclosedDocuments.of(1, 2, 3))
                .normativeDocuments(DisclosedDocuments.of(4, 5, 6))
                .administrativeLicensing(ServiceItems.of(7, -8, 9))
                .otherManagementServices(ServiceItems.of(10, 11, 12))
                .administrativePenalties(ServiceItems.of(13, 14, 15))
                .administrativeCompulsion(ServiceItems.of(16, 17, 18))
                .administrativeFees(FeeItems.of(19, -20))
                .centralizedProcurement(Procurement.of(21, Amount.of("8040", AmountUnit.NONE)))
                .build();

        assertThat(table.regulations().newlyMade()).isEqualTo(Entry.count(1));
        assertThat(table.normativeDocuments()).isEqualTo(DisclosedDocuments.of(4, 5, 6));
        assertThat(table.administrativeLicensing().changeThisYear()).isEqualTo(Entry.change(-8));
        assertThat(table.otherManagementServices()).isEqualTo(ServiceItems.of(10, 11, 12));
        assertThat(table.administrativePenalties()).isEqualTo(ServiceItems.of(13, 14, 15));
        assertThat(table.administrativeCompulsion()).isEqualTo(ServiceItems.of(16, 17, 18));
        assertThat(table.administrativeFees()).isEqualTo(FeeItems.of(19, -20));
        assertThat(table.centralizedProcurement().totalAmount())
                .isEqualTo(Entry.of(Amount.of("8040", AmountUnit.NONE)));
        assertThat(table.toBuilder().build()).isEqualTo(table);
    }

    @Test
    void rowsOfTheRevisedFormAreReadAsSet() {
        RevisedProactiveDisclosure table = RevisedProactiveDisclosure.builder()
                .regulations(DocumentsInForce.of(1, 2, 3))
                .normativeDocuments(DocumentsInForce.of(4, 5, 6))
                .administrativeLicensing(Decisions.of(7))
                .administrativePenalties(Decisions.of(8))
                .administrativeCompulsion(Decisions.of(9))
                .administrativeFees(FeesCollected.of(Amount.of("59237.2449", AmountUnit.TEN_THOUSAND_YUAN)))
                .build();

        assertThat(table.regulations()).isEqualTo(DocumentsInForce.of(1, 2, 3));
        assertThat(table.normativeDocuments().inForce()).isEqualTo(Entry.count(6));
        assertThat(table.administrativeLicensing()).isEqualTo(Decisions.of(7));
        assertThat(table.administrativePenalties()).isEqualTo(Decisions.of(8));
        assertThat(table.administrativeCompulsion()).isEqualTo(Decisions.of(9));
        assertThat(table.administrativeFees().amountCollected()).hasToString("59237.2449万元");
        assertThat(table.toBuilder().build()).isEqualTo(table);
    }

    @ParameterizedTest
    @CsvSource({"TRIAL_2019, 21", "TRIAL_2019, 10", "REVISED_2021, 11", "REVISED_2021, 22"})
    void wrongNumberOfEntriesIsRefused(FormEdition edition, int size) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProactiveDisclosure.of(edition, Entries.filled(size, Entry.blank())))
                .withMessageContaining(Integer.toString(size));
    }

    @Test
    void figureOfAnotherKindIsRefused() {
        ProactiveDisclosure trial = ProactiveDisclosure.filled(TRIAL_2019, Entry.blank());
        ProactiveDisclosure revised = ProactiveDisclosure.filled(REVISED_2021, Entry.blank());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> revised.with(FEES, Entry.count(5)))
                .withMessageContaining("amountCollected");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> trial.with(CHANGE, Entry.count(5)))
                .withMessageContaining("changeThisYear");
    }

    @Test
    void cellOfTheOtherEditionIsRefused() {
        ProactiveDisclosure revised = ProactiveDisclosure.filled(REVISED_2021, Entry.blank());

        assertThatIllegalArgumentException().isThrownBy(() -> revised.entry(CHANGE));
        assertThatIllegalArgumentException().isThrownBy(() -> revised.with(CHANGE, Entry.blank()));
    }

    @Test
    void amountIsKeptAsPublished() {
        ProactiveDisclosure revised = ProactiveDisclosure.filled(REVISED_2021, Entry.blank());
        Entry published = Entry.of(Amount.of("0.092", AmountUnit.TEN_THOUSAND_YUAN));

        assertThat(revised.with(FEES, published).entry(FEES)).isEqualTo(published);
        assertThat(revised.with(FEES, published).entry(FEES)).isNotEqualTo(Entry.of(Amount.of("920", AmountUnit.YUAN)));
    }
}
