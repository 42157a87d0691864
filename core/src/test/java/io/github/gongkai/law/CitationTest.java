package io.github.gongkai.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.text.Language;
import org.junit.jupiter.api.Test;

class CitationTest {

    @Test
    void citationOfAnArticleNamesIt() {
        Citation citation = Instrument.REGULATIONS.article(49);

        assertThat(citation.text(Language.ZH)).isEqualTo("国务院令第711号第49条");
        assertThat(citation.text(Language.EN)).isEqualTo("国务院令第711号, art. 49");
    }

    @Test
    void citationAsAWholeIsTheNumberAlone() {
        Citation citation = Instrument.FORM_NOTICE_2021.asWhole();

        assertThat(citation.article()).isEmpty();
        assertThat(citation.text(Language.ZH)).isEqualTo("国办公开办函〔2021〕30号");
        assertThat(citation.text(Language.EN)).isEqualTo("国办公开办函〔2021〕30号");
    }
}
