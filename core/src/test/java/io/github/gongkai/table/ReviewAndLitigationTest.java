/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.table;

import static io.github.gongkai.form.FormEdition.REVISED_2021;
import static io.github.gongkai.form.FormEdition.TRIAL_2019;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.gongkai.entry.Entries;
import io.github.gongkai.entry.Entry;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.form.ReviewTrack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReviewAndLitigationTest {

    @ParameterizedTest
    @EnumSource
    void builderStartsBlank(FormEdition edition) {
        assertThat(ReviewAndLitigation.builder(edition).build().entries().asList())
                .hasSize(3 * 5)
                .containsOnly(Entry.blank());
    }

    @Test
    void trackSetIsTheTrackRead() {
        ReviewResults results = ReviewResults.ofResults(1, 2, 3, 4);
        ReviewAndLitigation table = ReviewAndLitigation.builder(REVISED_2021)
                .row(ReviewTrack.DIRECT_LITIGATION, results)
                .build();

        assertThat(table.directLitigation()).isEqualTo(results);
        assertThat(table.reconsideration().total()).isEqualTo(Entry.blank());
        assertThat(table.litigationAfterReconsideration().total()).isEqualTo(Entry.blank());
        assertThat(table.toBuilder().build()).isEqualTo(table);
    }

    @Test
    void sameFiguresOfTheTwoEditionsAreNotEqual() {
        assertThat(ReviewAndLitigation.filled(TRIAL_2019, Entry.count(0)))
                .isNotEqualTo(ReviewAndLitigation.filled(REVISED_2021, Entry.count(0)));
    }

    @Test
    void cellOfTheOtherEditionIsRefused() {
        ReviewAndLitigation table = ReviewAndLitigation.filled(TRIAL_2019, Entry.count(0));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> table.entry(REVISED_2021.cell("reviewAndLitigation.reconsideration.total")));
    }

    @Test
    void wrongNumberOfEntriesIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReviewAndLitigation.of(TRIAL_2019, Entries.filled(14, Entry.blank())))
                .withMessageContaining("15");
    }
}
