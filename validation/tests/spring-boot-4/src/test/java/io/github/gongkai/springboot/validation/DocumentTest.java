/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.springboot.validation;

import static io.github.gongkai.springboot.validation.Samples.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.form.Section;
import io.github.gongkai.rule.Place;
import io.github.gongkai.rule.RuleId;
import io.github.gongkai.rule.Severity;
import io.github.gongkai.testkit.Reports;
import io.github.gongkai.validation.Consistent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What is wrong with a report as a document, and not with its figures, is a bad request, too, if that is asked. */
class DocumentTest {
    private static final long SEED = 1;

    private static Server server;

    @BeforeAll
    static void start() {
        server = Server.start(Application.class, Strict.class);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "D-01, edition",
        "D-02, period",
        "D-03, publishedOn",
        "D-05, narrative.problemsAndImprovements",
        "D-06, organ.unifiedSocialCreditCode"
    })
    void isABadRequest(String rule, String path) throws Exception {
        for (FormEdition edition : FormEdition.values()) {
            AnnualReport broken =
                    Reports.broken(RuleId.of(rule), edition).generate(SEED).report();

            assertIsRefused(broken, path);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "OVERVIEW, narrative.overview",
        "PROACTIVE_DISCLOSURE, proactiveDisclosure",
        "APPLICATIONS, applications",
        "REVIEW_AND_LITIGATION, reviewAndLitigation",
        "PROBLEMS_AND_IMPROVEMENTS, narrative.problemsAndImprovements",
        "OTHER_MATTERS, narrative.otherMatters"
    })
    void aSectionThatIsNotInPlaceIsABadRequest(Section section, String path) throws Exception {
        for (FormEdition edition : FormEdition.values()) {
            AnnualReport broken = Reports.broken(RuleId.of("D-04"), Place.ofSection(edition, section))
                    .generate(SEED)
                    .report();

            assertIsRefused(broken, path);
        }
    }

    private static void assertIsRefused(AnnualReport report, String path) throws Exception {
        Answer answer = server.post("/strict", json(report), "zh-CN");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.paths()).containsExactly(path);
    }

    @RestController
    static class Strict {

        @PostMapping("/strict")
        void take(@Consistent(minimumSeverity = Severity.INFO) @RequestBody AnnualReport report) {}
    }
}
