package io.github.gongkai.testkit.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.check.RuleSet;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.testkit.Breaks;
import io.github.gongkai.testkit.BrokenReport;
import io.github.gongkai.testkit.OfEdition;
import io.github.gongkai.testkit.Reports;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.platform.testkit.engine.EngineTestKit;

/** Parameters of JUnit tests, as a user would write them. */
@ExtendWith(GeneratedReports.class)
class GeneratedReportsTest {
    private static final Set<AnnualReport> SEEN = new HashSet<>();

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

    @Test
    void aFailureSaysTheSeeds() {
        EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(Failing.class))
                .execute()
                .testEvents()
                .failed()
                .stream()
                .map(event -> event.getRequiredPayload(org.junit.platform.engine.TestExecutionResult.class))
                .map(result -> result.getThrowable().orElseThrow())
                .forEach(failure -> assertThat(failure.getSuppressed())
                        .anyMatch(with -> with.getMessage().equals("The test was given: AnnualReport of the seed 7")));
    }

    /** Run by the test above only. */
    @ExtendWith(GeneratedReports.class)
    static class Failing {

        @Test
        void fails(@Seed(7) AnnualReport report) {
            assertThat(report).isNull();
        }
    }
}
