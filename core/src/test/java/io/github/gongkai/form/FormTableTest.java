/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.form;

import static io.github.gongkai.form.FormEdition.REVISED_2021;
import static io.github.gongkai.form.FormEdition.TRIAL_2019;
import static io.github.gongkai.form.ProactiveDisclosureRow.CENTRALIZED_PROCUREMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class FormTableTest {

    @Test
    void rowsAreThoseOfTheEdition() {
        assertThat(TRIAL_2019.table(Section.PROACTIVE_DISCLOSURE).rows()).hasSize(8);
        assertThat(REVISED_2021.table(Section.PROACTIVE_DISCLOSURE).rows()).hasSize(6);
        assertThat(TRIAL_2019.table(Section.APPLICATIONS).rows()).hasSize(23);
        assertThat(REVISED_2021.table(Section.APPLICATIONS).rows()).hasSize(25);
        assertThat(REVISED_2021.table(Section.REVIEW_AND_LITIGATION).rows()).containsExactly(ReviewTrack.values());
    }

    @Test
    void rowsOfSectionTwoFollowTheItemsOfArticle20() {
        assertThat(ProactiveDisclosureRow.rows(TRIAL_2019))
                .hasSize(8)
                .isSorted()
                .contains(CENTRALIZED_PROCUREMENT);
        assertThat(ProactiveDisclosureRow.rows(REVISED_2021))
                .hasSize(6)
                .isSorted()
                .doesNotContain(CENTRALIZED_PROCUREMENT);
    }

    @Test
    void partsOfATotalAreAllItsColumnsButTheTotal() {
        assertThat(ApplicantCategory.categories())
                .hasSize(6)
                .containsExactlyElementsOf(Arrays.stream(ApplicantCategory.values())
                        .filter(column -> !column.isTotal())
                        .toList());
        assertThat(ReviewResult.results())
                .hasSize(4)
                .containsExactlyElementsOf(Arrays.stream(ReviewResult.values())
                        .filter(column -> !column.isTotal())
                        .toList());
    }

    @Test
    void textNamesEditionAndSection() {
        assertThat(TRIAL_2019.table(Section.APPLICATIONS)).hasToString("TRIAL_2019:applications");
    }

    @Test
    void ownCellIsAccepted() {
        CellRef cell = REVISED_2021.cell("applications.received.total");

        assertThat(REVISED_2021.table(Section.APPLICATIONS).require(cell)).isSameAs(cell);
    }

    @Test
    void cellOfTheOtherEditionIsRefusedByName() {
        CellRef cell = TRIAL_2019.cell("applications.received.total");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> REVISED_2021.table(Section.APPLICATIONS).require(cell))
                .withMessageContaining("TRIAL_2019:applications.received.total")
                .withMessageContaining("REVISED_2021");
    }

    @Test
    void cellOfAnotherSectionIsRefusedByName() {
        CellRef cell = REVISED_2021.cell("reviewAndLitigation.reconsideration.total");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> REVISED_2021.table(Section.APPLICATIONS).require(cell))
                .withMessageContaining("reviewAndLitigation.reconsideration.total");
    }
}
