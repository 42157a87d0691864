/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai;

import static io.github.gongkai.DocumentFacts.Fact.FAILS;
import static io.github.gongkai.DocumentFacts.Fact.HOLDS;
import static io.github.gongkai.DocumentFacts.Fact.NOT_STATED;
import static io.github.gongkai.form.FormEdition.REVISED_2021;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.form.Section;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentFactsTest {
    private static final AnnualReport BARE = SampleReports.zero(REVISED_2021);
    private static final AnnualReport FULL = BARE.withYear(ReportYear.of(2023))
            .withPeriod(Period.ofYear(2023))
            .withPublishedOn(LocalDate.of(2024, 1, 31))
            .withOrgan(Organ.builder()
                    .name("某局")
                    .unifiedSocialCreditCode("914403001922038216")
                    .level(OrganLevel.COUNTY)
                    .kind(OrganKind.DEPARTMENT)
                    .build())
            .withNarrative(Narrative.builder()
                    .overview("总体情况。")
                    .problemsAndImprovements("问题。")
                    .otherMatters("无。")
                    .build())
            .withOutline(Section.values());

    @Test
    void everythingHoldsOfAReportThatSaysAllAndSaysItRight() {
        DocumentFacts facts = FULL.document();

        assertThat(facts.editionOfItsYear()).isEqualTo(HOLDS);
        assertThat(facts.periodIsItsYear()).isEqualTo(HOLDS);
        assertThat(facts.publishedInTime()).isEqualTo(HOLDS);
        assertThat(facts.problemsAreStated()).isEqualTo(HOLDS);
        assertThat(facts.creditCodeChecks()).isEqualTo(HOLDS);
        assertThat(Section.values()).extracting(facts::inPlace).containsOnly(HOLDS);
        assertThat(facts.organLevel()).isEqualTo(OrganLevel.COUNTY);
        assertThat(facts.packed()).isZero();
    }

    @Test
    void whatIsNotStatedCannotBeSeen() {
        DocumentFacts facts = BARE.document();

        assertThat(facts.editionOfItsYear()).isEqualTo(HOLDS);
        assertThat(facts.periodIsItsYear()).isEqualTo(NOT_STATED);
        assertThat(facts.publishedInTime()).isEqualTo(NOT_STATED);
        assertThat(facts.problemsAreStated()).isEqualTo(NOT_STATED);
        assertThat(facts.creditCodeChecks()).isEqualTo(NOT_STATED);
        assertThat(Section.values()).extracting(facts::inPlace).containsOnly(NOT_STATED);
        assertThat(facts.organLevel()).isEqualTo(OrganLevel.UNKNOWN);
    }

    @Test
    void factsFollowTheReport() {
        assertThat(FULL.withPublishedOn(LocalDate.of(2024, 2, 1)).document().publishedInTime())
                .isEqualTo(FAILS);
        assertThat(FULL.withOutline(List.of(Section.OVERVIEW)).document().inPlace(Section.APPLICATIONS))
                .isEqualTo(FAILS);
        assertThat(FULL.withYear(ReportYear.of(2019)).document().editionOfItsYear())
                .isEqualTo(FAILS);
    }

    @Test
    void equalFactsAreEqual() {
        DocumentFacts facts = FULL.document();
        AnnualReport late = FULL.withPublishedOn(LocalDate.of(2024, 2, 1));
        AnnualReport sameInOtherWords = FULL.withOrgan(FULL.organ().map(organ -> organ.withName("某局")));

        assertThat(sameInOtherWords.document()).isEqualTo(facts).hasSameHashCodeAs(facts);
        assertThat(late.document()).isNotEqualTo(facts);
        assertThat(FULL.withOrgan(FULL.organ().map(organ -> organ.withLevel(OrganLevel.NATIONAL)))
                        .document())
                .isNotEqualTo(facts);
        assertThat(late.document().toString())
                .startsWith("[HOLDS, HOLDS, FAILS, HOLDS, HOLDS, ")
                .doesNotContain("@");
    }

    @Test
    void reportsAreComparedWithoutThem() throws IOException, ClassNotFoundException {
        AnnualReport copy = (AnnualReport) SerialForm.of(FULL).read();

        assertThat(copy).isEqualTo(FULL).hasToString(FULL.toString());
        assertThat(copy.document().packed()).isEqualTo(FULL.document().packed());
    }

    @Test
    void deadlinesAreThoseOfArticle49() {
        ReportYear year = ReportYear.of(2023);

        assertThat(OrganKind.DEPARTMENT.deadline(year)).contains(LocalDate.of(2024, 1, 31));
        assertThat(OrganKind.LOCAL_GOVERNMENT.deadline(year)).contains(LocalDate.of(2024, 3, 31));
        assertThat(OrganKind.TOWNSHIP_OR_SUBDISTRICT.deadline(year)).isEmpty();
        assertThat(OrganKind.AUTHORIZED_ORGANIZATION.deadline(year)).isEmpty();
        assertThat(OrganKind.UNKNOWN.deadline(year)).isEmpty();
    }
}
