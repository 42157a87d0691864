/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleIdTest {

    @ParameterizedTest
    @ValueSource(strings = {"T3-01", "D-06", "A-100", "MINE2-07"})
    void idIsKeptAsWritten(String id) {
        assertThat(RuleId.of(id)).hasToString(id).isEqualTo(RuleId.of(id));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "T3", "T3-1", "t3-01", "T3 01", "3T-01", "T3-01 ", "T3-01a", "T3-０１", "表3-01", "T3-01\n"})
    void textThatIsNoIdIsRefusedByName(String id) {
        assertThatIllegalArgumentException().isThrownBy(() -> RuleId.of(id)).withMessageContaining("\"" + id + "\"");
    }

    @Test
    void idsAreOrderedAsText() {
        assertThat(RuleId.of("T3-01")).isLessThan(RuleId.of("T3-02")).isLessThan(RuleId.of("T4-01"));
    }

    @Test
    void formatDoesNotDependOnTheLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(RuleId.of("I-01")).hasToString("I-01");
            assertThatIllegalArgumentException().isThrownBy(() -> RuleId.of("I-٠١"));
        } finally {
            Locale.setDefault(before);
        }
    }
}
