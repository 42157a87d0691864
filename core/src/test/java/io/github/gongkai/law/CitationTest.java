/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.text.Language;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CitationTest {

    @Test
    void citationOfAnArticleNamesIt() {
        Citation citation = Instrument.REGULATIONS.article(49);

        assertThat(citation.text(Language.ZH)).isEqualTo("国务院令第711号第49条");
        assertThat(citation.text(Language.EN)).isEqualTo("国务院令第711号, art. 49");
    }

    @Test
    void instrumentIsDescribedInBothLanguages() {
        assertThat(Instrument.REGULATIONS.description().zh()).isEqualTo("《中华人民共和国政府信息公开条例》");
        assertThat(Instrument.FORM_NOTICE_2019.description().zh()).contains("试行");
        assertThat(Instrument.FORM_NOTICE_2021.description().zh()).contains("修订");
        assertThat(Instrument.values())
                .extracting(instrument -> instrument.description().en())
                .doesNotHaveDuplicates()
                .allSatisfy(text -> assertThat(text).isNotBlank());
    }

    @Test
    void citationAsAWholeIsTheNumberAlone() {
        Citation citation = Instrument.FORM_NOTICE_2021.asWhole();

        assertThat(citation.article()).isEmpty();
        assertThat(citation.text(Language.ZH)).isEqualTo("国办公开办函〔2021〕30号");
        assertThat(citation.text(Language.EN)).isEqualTo("国办公开办函〔2021〕30号");
    }

    @Test
    void titleAndDatesAreThoseThatASourceSays() {
        assertThat(Instrument.REGULATIONS.title()).contains("《中华人民共和国政府信息公开条例》");
        assertThat(Instrument.REGULATIONS.issued()).isEmpty();
        assertThat(Instrument.REGULATIONS.inForceSince()).contains(LocalDate.of(2019, 5, 15));
        assertThat(Instrument.FORM_NOTICE_2019.title()).isEmpty();
        assertThat(Instrument.FORM_NOTICE_2019.issued()).isEmpty();
        assertThat(Instrument.FORM_NOTICE_2021.issued()).contains(LocalDate.of(2021, 9, 26));
    }
}
