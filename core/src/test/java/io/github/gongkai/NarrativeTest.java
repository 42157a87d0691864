/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.gongkai.form.Section;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NarrativeTest {
    private static final Narrative NARRATIVE = Narrative.builder()
            .preamble("前言")
            .overview("甲")
            .problemsAndImprovements("乙")
            .otherMatters("丙")
            .build();

    @Test
    void textIsReadBySection() {
        assertThat(NARRATIVE.text(Section.OVERVIEW)).contains("甲");
        assertThat(NARRATIVE.text(Section.PROBLEMS_AND_IMPROVEMENTS)).contains("乙");
        assertThat(NARRATIVE.text(Section.OTHER_MATTERS)).contains("丙");
    }

    @ParameterizedTest
    @EnumSource(names = {"PROACTIVE_DISCLOSURE", "APPLICATIONS", "REVIEW_AND_LITIGATION"})
    void tableHasNoText(Section section) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NARRATIVE.text(section))
                .withMessageContaining(section.name());
    }

    @Test
    void textLeftOutOnPurposeIsNotTextThatIsMissing() {
        assertThat(Narrative.leftOut()).isNotEqualTo(Narrative.none());
        assertThat(Narrative.leftOut().isExtract()).isTrue();
        assertThat(Narrative.none().isExtract()).isFalse();
        assertThat(Narrative.none().overview()).isEmpty();
    }

    @Test
    void serialFormIsReadBackEqual() throws IOException, ClassNotFoundException {
        assertThat(SerialForm.of(NARRATIVE).read()).isEqualTo(NARRATIVE);
    }
}
