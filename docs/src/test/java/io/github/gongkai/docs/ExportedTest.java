/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Whatever a published module exports has a comment, which begins with a sentence. */
class ExportedTest {
    private static final List<PublishedSources.Exported> EXPORTED = PublishedSources.all();

    @Test
    void everythingHasAComment() {
        assertThat(EXPORTED.stream()
                        .filter(exported -> exported.firstSentence().orElse("").isEmpty()))
                .isEmpty();
    }

    @Test
    void theFirstSentenceEnds() {
        assertThat(EXPORTED.stream()
                        .flatMap(exported -> exported.firstSentence().stream())
                        .filter(sentence -> !sentence.matches("(?s).*[.:;]")))
                .isEmpty();
    }

    @Test
    void whatIsExportedIsFound() {
        assertThat(EXPORTED.stream().map(PublishedSources.Exported::name))
                .contains(
                        "module io.github.gongkai",
                        "package io.github.gongkai.check",
                        "io.github.gongkai.law.Instrument#REGULATIONS",
                        "io.github.gongkai.law.Citation#article",
                        "io.github.gongkai.AnnualReport.Builder",
                        "io.github.gongkai.jackson.GongkaiJson")
                .noneMatch(name -> name.contains("ImmutableCitation") || name.contains(".internal"));
    }
}
