/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.publishedform.narrative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.MissingPolicy;
import io.github.gongkai.entry.Entry;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each rule with sentences in which it fires, stays silent, and is left open by blanks; and sentences that claim nothing. */
class NarrativeRuleTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/narrative-cases/suqian.csv", numLinesToSkip = 1)
    void aSentenceAboutSuqianIsCompared(String rule, String verdict, String text, String sentence) {
        assertThat(Narrated.checked(Narrated.suqian(sentence), MissingPolicy.UNKNOWN))
                .contains(rule + " " + verdict + " " + text);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/narrative-cases/shanghai.csv", numLinesToSkip = 1)
    void aSentenceAboutShanghaiIsCompared(
            String rule, String unknown, String blankIsZero, String text, String sentence) {
        assertThat(Narrated.checked(Narrated.shanghai(sentence), MissingPolicy.UNKNOWN))
                .contains(rule + " " + unknown + " " + text);
        assertThat(Narrated.checked(Narrated.shanghai(sentence), MissingPolicy.BLANK_BODY_IS_ZERO))
                .contains(rule + " " + blankIsZero + " " + text);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/narrative-cases/blanks.csv", numLinesToSkip = 1)
    void aBlankCellLeavesOpenWhatItCanMakeRight(
            String rule, String verdict, String cells, String text, String sentence) {
        AnnualReport report = Narrated.suqian(sentence);
        for (String cell : cells.split(" ", -1)) {
            report = report.with(report.edition().cell(cell), Entry.blank());
        }
        assertThat(Narrated.checked(report, MissingPolicy.UNKNOWN)).contains(rule + " " + verdict + " " + text);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/narrative-cases/no-claims.csv", numLinesToSkip = 1)
    void aSentenceOfSomethingElseClaimsNothing(String sentence) {
        assertThat(Claims.in(Narrated.suqian(sentence))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"其中3件，", "3件（5件）", "（", "收到政府信息公开申请3件占5%，", "未收到"})
    void aTextOfMillionsOfCharactersHasAnEnd(String piece) {
        String text = (piece.repeat(100) + "。").repeat(5_000_000 / (100 * piece.length()));

        assertThatCode(() -> Claims.check(Narrated.suqian(text))).doesNotThrowAnyException();
    }

    /** N-11 asks no cell, so that no blank can leave it open. */
    @ParameterizedTest
    @EnumSource
    void everyRuleHasCasesThatFireStaySilentAndAreLeftOpen(NarrativeRule rule) throws IOException {
        String cases = cases("suqian") + cases("blanks");

        assertThat(cases).contains("\n" + rule.id() + ",VIOLATED,", "\n" + rule.id() + ",SATISFIED,");
        if (rule != NarrativeRule.ENUMERATION) {
            assertThat(cases).contains("\n" + rule.id() + ",UNDECIDED,");
        }
    }

    private static String cases(String name) throws IOException {
        try (InputStream in = NarrativeRuleTest.class.getResourceAsStream("/narrative-cases/" + name + ".csv")) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void idsAreThoseOfTheirOrder() {
        assertThat(NarrativeRule.values())
                .extracting(rule -> rule.id().value())
                .containsExactly(
                        "N-01", "N-02", "N-03", "N-04", "N-05", "N-06", "N-07", "N-08", "N-09", "N-10", "N-11", "N-12");
    }
}
