/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.rule;

import static io.github.gongkai.form.FormEdition.REVISED_2021;
import static io.github.gongkai.form.FormEdition.TRIAL_2019;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.form.ApplicantCategory;
import io.github.gongkai.form.ApplicationRow;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.form.Section;
import io.github.gongkai.text.Language;
import org.junit.jupiter.api.Test;

class PlaceTest {
    private static final Place ROW = Place.ofRow(REVISED_2021, ApplicationRow.STATE_SECRET);
    private static final Place COLUMN =
            Place.ofColumn(REVISED_2021, Section.APPLICATIONS, ApplicantCategory.NATURAL_PERSON);
    private static final CellRef CELL = REVISED_2021.cell("applications.outcomes.refused.stateSecret.naturalPerson");

    @Test
    void keyNamesThePlaceTheSameInEveryEdition() {
        assertThat(ROW.key()).isEqualTo("outcomes.refused.stateSecret");
        assertThat(COLUMN.key()).isEqualTo("naturalPerson");
        assertThat(Place.ofCell(CELL).key()).isEqualTo("outcomes.refused.stateSecret.naturalPerson");
        assertThat(Place.ofRow(TRIAL_2019, ApplicationRow.STATE_SECRET).key()).isEqualTo(ROW.key());
        assertThat(Place.ofRow(TRIAL_2019, ApplicationRow.STATE_SECRET)).isNotEqualTo(ROW);
    }

    @Test
    void columnIsOneOfASection() {
        Place column = Place.ofColumn(REVISED_2021, Section.APPLICATIONS, ApplicantCategory.NATURAL_PERSON);

        assertThat(column).isEqualTo(COLUMN).isNotEqualTo(ROW);
        assertThat(column.section()).contains(Section.APPLICATIONS);
        assertThat(column.column()).contains(ApplicantCategory.NATURAL_PERSON);
        assertThat(column.row()).isEmpty();
    }

    @Test
    void labelUsesTheOfficialNames() {
        assertThat(ROW.label(Language.ZH)).isEqualTo("表三「三(三)1.属于国家秘密」行");
        assertThat(COLUMN.label(Language.ZH)).isEqualTo("表三「自然人」列");
        assertThat(Place.ofCell(CELL).label(Language.ZH)).isEqualTo("表三 三(三)1.属于国家秘密·自然人");
        assertThat(ROW.label(Language.EN)).isEqualTo("Table 3, row \"三(三)1 State secret\"");
        assertThat(COLUMN.label(Language.EN)).isEqualTo("Table 3, column \"natural persons\"");
    }

    @Test
    void cellIsCalledByWhatThePlaceLeavesOpen() {
        assertThat(ROW.label(CELL, Language.ZH)).isEqualTo("自然人");
        assertThat(COLUMN.label(CELL, Language.ZH)).isEqualTo("三(三)1.属于国家秘密");
    }
}
