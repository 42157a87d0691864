/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai;

import static io.github.gongkai.form.FormEdition.REVISED_2021;
import static io.github.gongkai.form.FormEdition.TRIAL_2019;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.entry.EntryState;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MissingPolicyTest {
    private static final CellRef BODY = REVISED_2021.cell("applications.received.naturalPerson");

    @ParameterizedTest
    @EnumSource
    void nothingIsZeroWhereMissingIsUnknown(EntryState state) {
        assertThat(MissingPolicy.UNKNOWN.isZero(BODY, state)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"STATED, false", "BLANK, true", "MARKED, true", "UNREADABLE, false", "NOT_READ, false"})
    void blanksAndMarksOfTheBodyAreZeroOnRequest(EntryState state, boolean zero) {
        assertThat(MissingPolicy.BLANK_BODY_IS_ZERO.isZero(BODY, state)).isEqualTo(zero);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "applications.received.total",
                "applications.outcomes.total.naturalPerson",
                "applications.outcomes.total.total",
                "reviewAndLitigation.reconsideration.total"
            })
    void totalIsNeverZero(String total) {
        for (EntryState state : EntryState.values()) {
            assertThat(MissingPolicy.BLANK_BODY_IS_ZERO.isZero(REVISED_2021.cell(total), state))
                    .isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"regulations.totalDisclosed", "centralizedProcurement.totalAmount"})
    void figureOfItsOwnIsABodyCellWhateverItIsCalled(String cell) {
        assertThat(MissingPolicy.BLANK_BODY_IS_ZERO.isZero(
                        TRIAL_2019.cell("proactiveDisclosure." + cell), EntryState.BLANK))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void policySpeaksBothLanguages(MissingPolicy policy) {
        assertThat(policy.wording().in(Language.ZH)).isNotBlank();
        assertThat(policy.wording().in(Language.EN)).matches("[a-z ]+");
    }
}
