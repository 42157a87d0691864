/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordingTest {

    @Test
    void eachLanguageHasItsWords() {
        Wording wording = Wording.of("总计", "total");

        assertThat(wording.in(Language.ZH)).isEqualTo("总计");
        assertThat(wording.in(Language.EN)).isEqualTo("total");
    }
}
