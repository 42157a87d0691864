/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.validation;

import static io.github.gongkai.validation.Samples.RIGHT;
import static io.github.gongkai.validation.Validating.EN;
import static io.github.gongkai.validation.Validating.ZH;
import static io.github.gongkai.validation.Validating.assertWrongDeclaration;
import static io.github.gongkai.validation.Validating.messages;
import static io.github.gongkai.validation.Validating.paths;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.ReportYear;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CoveredYearTest {

    record One(
            @CoveredYear(2023) AnnualReport report,
            @CoveredYear(2023) ReportYear year) {}

    record Two(@CoveredYear({2023, 2021}) ReportYear year) {}

    record From(@CoveredYear(min = 2021) ReportYear year) {}

    record UpTo(@CoveredYear(max = 2021) ReportYear year) {}

    record Between(@CoveredYear(min = 2020, max = 2022) ReportYear year) {}

    record Exactly(@CoveredYear(min = 2021, max = 2021) ReportYear year) {}

    record Stated(@CoveredYear AnnualReport report) {}

    @Test
    void acceptedYearIsValidAndSoIsNone() {
        assertThat(ZH.validate(new One(RIGHT.withYear(ReportYear.of(2023)), ReportYear.of(2023))))
                .isEmpty();
        assertThat(ZH.validate(new One(null, null))).isEmpty();
    }

    @Test
    void anotherYearIsAViolation() {
        One other = new One(RIGHT.withYear(ReportYear.of(2022)), ReportYear.of(2022));

        assertThat(paths(other)).containsExactly("report.year", "year");
        assertThat(messages(ZH, other)).containsOnly("应为2023年度，实为2022年度");
        assertThat(messages(EN, other)).containsOnly("must be for 2023, but is for 2022");
    }

    @Test
    void reportThatStatesNoYearIsAViolation() {
        AnnualReport report = RIGHT.withYear(Optional.empty());

        assertThat(paths(new One(report, null))).containsExactly("report.year");
        assertThat(messages(ZH, new One(report, null))).containsExactly("应为2023年度，实际未写明年度");
        assertThat(messages(EN, new One(report, null))).containsExactly("must be for 2023, but states no year");
        assertThat(ZH.validate(new Stated(RIGHT))).isEmpty();
        assertThat(messages(ZH, new Stated(report))).containsExactly("应写明所属年度，实际未写明年度");
        assertThat(messages(EN, new Stated(report))).containsExactly("must state its year, but states no year");
    }

    @ParameterizedTest
    @CsvSource({
        "2019, true, false, true, false, false",
        "2020, true, false, true, true, false",
        "2021, false, true, true, true, true",
        "2022, true, true, false, true, false",
        "2023, false, true, false, false, false"
    })
    void yearsAreAcceptedOneByOneOrFromOneToAnother(
            int year, boolean notNamed, boolean from, boolean upTo, boolean between, boolean exactly) {
        ReportYear of = ReportYear.of(year);

        assertThat(ZH.validate(new Two(of)).isEmpty()).isNotEqualTo(notNamed);
        assertThat(ZH.validate(new From(of)).isEmpty()).isEqualTo(from);
        assertThat(ZH.validate(new UpTo(of)).isEmpty()).isEqualTo(upTo);
        assertThat(ZH.validate(new Between(of)).isEmpty()).isEqualTo(between);
        assertThat(ZH.validate(new Exactly(of)).isEmpty()).isEqualTo(exactly);
    }

    static List<Arguments> expectations() {
        ReportYear never = ReportYear.of(1999);
        ReportYear late = ReportYear.of(2030);
        return List.of(
                arguments(new Two(never), "应为2021年度或2023年度，实为1999年度", "must be for 2021 or 2023, but is for 1999"),
                arguments(new From(never), "应为2021年度或以后年度，实为1999年度", "must be for 2021 or later, but is for 1999"),
                arguments(new UpTo(late), "应为2021年度或以前年度，实为2030年度", "must be for 2021 or earlier, but is for 2030"),
                arguments(new Between(late), "应为2020至2022年度，实为2030年度", "must be for 2020 to 2022, but is for 2030"),
                arguments(new Exactly(late), "应为2021年度，实为2030年度", "must be for 2021, but is for 2030"));
    }

    @ParameterizedTest
    @MethodSource("expectations")
    void messageSaysWhatIsAccepted(Object object, String zh, String en) {
        assertThat(messages(ZH, object)).containsExactly(zh);
        assertThat(messages(EN, object)).containsExactly(en);
    }

    record NoYear(@CoveredYear(0) ReportYear year) {}

    record TooLate(@CoveredYear(max = 10_000) ReportYear year) {}

    record Backwards(@CoveredYear(min = 2022, max = 2021) ReportYear year) {}

    record NeverAccepted(
            @CoveredYear(
                    value = {2023, 2019},
                    min = 2021)
            ReportYear year) {}

    static List<Arguments> wrongDeclarations() {
        ReportYear year = ReportYear.of(2023);
        return List.of(
                arguments(new NoYear(year), "not 0"),
                arguments(new TooLate(year), "not 10000"),
                arguments(new Backwards(year), "from 2022 to 2021"),
                arguments(new NeverAccepted(year), "2019"));
    }

    @ParameterizedTest
    @MethodSource("wrongDeclarations")
    void yearThatCannotBeAcceptedIsAWrongDeclaration(Object declaration, String words) {
        assertWrongDeclaration(declaration, words);
    }
}
