/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.testkit.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.check.Dossier;
import io.github.gongkai.check.RuleSet;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.testkit.Breaks;
import io.github.gongkai.testkit.BrokenReport;
import io.github.gongkai.testkit.OfEdition;
import io.github.gongkai.testkit.OfOrgan;
import io.github.gongkai.testkit.OrganProfile;
import io.github.gongkai.testkit.Reports;
import io.github.gongkai.testkit.Slip;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineTestKit;

/** Parameters of JUnit tests, as a user would write them. */
@ExtendWith(GeneratedReports.class)
class GeneratedReportsTest {
    private static final Set<AnnualReport> SEEN = new HashSet<>();

    private AnnualReport prepared;

    @BeforeEach
    void prepare(AnnualReport report) {
        prepared = report;
    }

    @Test
    void aParameterIsTheReportOfItsSeed(@Seed(42) AnnualReport report) {
        assertThat(report).isEqualTo(Reports.consistent().generate(42));
    }

    @Test
    void parametersDifferUnlessTheirSeedsAreTheSame(AnnualReport one, AnnualReport other) {
        assertThat(one).isNotEqualTo(other);
    }

    @RepeatedTest(50)
    void eachRepetitionGetsAnother(@OfEdition(FormEdition.TRIAL_2019) AnnualReport report) {
        assertThat(report.edition()).isEqualTo(FormEdition.TRIAL_2019);
        assertThat(RuleSet.standard().check(report).findings()).isEmpty();
        SEEN.add(report);
    }

    @AfterAll
    static void manyWereSeen() {
        assertThat(SEEN).hasSizeGreaterThan(40);
    }

    @RepeatedTest(20)
    void brokenReportsToo(@Breaks("Y-01") BrokenReport broken) {
        assertThat(RuleSet.standard().check(broken.dossier()).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.key()).isEqualTo(broken.key()));
    }

    /** Of two independent cities some figures of four digits and more are the same, but few. */
    @RepeatedTest(100)
    void twoParametersHaveNotTheSameFiguresShifted(
            @OfOrgan(OrganProfile.CITY) AnnualReport one, @OfOrgan(OrganProfile.CITY) AnnualReport other) {
        Set<Long> common = largeFigures(one);
        common.retainAll(largeFigures(other));
        assertThat(common).hasSizeLessThan(4);
    }

    private static Set<Long> largeFigures(AnnualReport report) {
        return report.edition().cells().stream()
                .flatMapToLong(cell -> report.entry(cell).whole().stream())
                .filter(figure -> figure > 999)
                .boxed()
                .collect(Collectors.toCollection(HashSet::new));
    }

    @Test
    void whatIsPreparedDiffersFromWhatIsTested(AnnualReport report) {
        assertThat(prepared).isNotEqualTo(report);
    }

    static Stream<AnnualReport> theFirstTwo() {
        return Reports.consistent().stream(0).limit(2);
    }

    @ParameterizedTest
    @MethodSource("theFirstTwo")
    void aParameterizedTestKeepsItsOwnParameters(AnnualReport given, @Seed(1) AnnualReport generated) {
        assertThat(given).isIn(theFirstTwo().toList());
        assertThat(generated).isEqualTo(Reports.consistent().generate(1));
    }

    @Test
    void aFailureSaysTheSeedsOfItsOwnParameters() {
        assertThat(toldOf(Failing.class))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "one(AnnualReport)", List.of("The test was given: AnnualReport of the seed 7"),
                        "other(AnnualReport)", List.of("The test was given: AnnualReport of the seed 8"),
                        "without()", List.of()));
    }

    @Test
    void aFailureOfWhatIsPreparedSaysTheSeedsToo() {
        assertThat(toldOf(FailingBefore.class))
                .containsExactly(Map.entry(
                        "passes()", List.of("The test was given: Slip of the seed 5, Dossier of the seed 6")));
    }

    /** Runs tests that fail, and returns what goes with each failure. */
    private static Map<String, List<String>> toldOf(Class<?> tests) {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(tests))
                .execute()
                .testEvents()
                .failed()
                .stream()
                .collect(Collectors.toMap(
                        event -> event.getTestDescriptor().getDisplayName(),
                        event -> Stream.of(event.getRequiredPayload(TestExecutionResult.class)
                                        .getThrowable()
                                        .orElseThrow()
                                        .getSuppressed())
                                .map(Throwable::getMessage)
                                .toList()));
    }

    /** Run by the tests above only. */
    @ExtendWith(GeneratedReports.class)
    static class Failing {

        @Test
        void one(@Seed(7) AnnualReport report) {
            assertThat(report).isNull();
        }

        @Test
        void other(@Seed(8) AnnualReport report) {
            assertThat(report).isNull();
        }

        @Test
        void without() {
            throw new IllegalStateException();
        }
    }

    /** Run by the tests above only. */
    @ExtendWith(GeneratedReports.class)
    static class FailingBefore {

        FailingBefore(@Seed(5) Slip slip) {}

        @BeforeEach
        void fails(@Seed(6) Dossier pair) {
            assertThat(pair).isNull();
        }

        @Test
        void passes() {}
    }
}
