/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.testkit.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.Organ;
import io.github.gongkai.ReportYear;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.testkit.Reports;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The watch sees what tests build. It would be worth nothing if it did not. */
class ReportWatchTest {

    /** Finds fault with the reports of one organ, if told to. */
    public static final class Suspicious implements ReportInvariant {
        private static final List<AnnualReport> SEEN = new CopyOnWriteArrayList<>();

        @Override
        public void check(AnnualReport report) {
            if (report.organ().map(Organ::name).filter("可疑局"::equals).isPresent()) {
                SEEN.add(report);
                throw new AssertionError("suspicious");
            }
        }
    }

    @AfterEach
    void forget() {
        Suspicious.SEEN.clear();
    }

    private static AnnualReport suspicious(int year) {
        return Reports.consistent().generate(1).withOrgan(Organ.of("可疑局")).withYear(ReportYear.of(year));
    }

    @Test
    void aReportThatIsNotAsItMustBeFailsTheTest() {
        AnnualReport report = suspicious(2022);

        assertThatThrownBy(() -> ReportWatch.get().verify())
                .isInstanceOf(AssertionError.class)
                .hasMessage("A report that the test built is not as any report must be.")
                .hasRootCauseMessage("suspicious");
        assertThat(Suspicious.SEEN).contains(report);
        assertThatCode(() -> ReportWatch.get().verify()).doesNotThrowAnyException();
    }

    @Test
    void everyReportIsSeenOnWhateverThreadItIsBuilt() {
        List<AnnualReport> built = IntStream.rangeClosed(1, 3000)
                .parallel()
                .mapToObj(ReportWatchTest::suspicious)
                .toList();

        assertThatThrownBy(() -> ReportWatch.get().verify()).isInstanceOf(AssertionError.class);
        assertThat(Suspicious.SEEN).containsAll(built);
    }

    @Test
    void whatIsRefusedIsNoReport() {
        AnnualReport one = Reports.consistent(FormEdition.TRIAL_2019).generate(1);
        AnnualReport other = Reports.consistent(FormEdition.REVISED_2021).generate(1);

        assertThatThrownBy(() -> one.withApplications(other.applications()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatCode(() -> ReportWatch.get().verify()).doesNotThrowAnyException();
    }
}
