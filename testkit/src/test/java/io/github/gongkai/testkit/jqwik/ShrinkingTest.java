/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.testkit.jqwik;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.check.Dossier;
import io.github.gongkai.check.RuleSet;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.testkit.BrokenReport;
import io.github.gongkai.testkit.FormAlgebra;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.AfterFailureMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;

/** A report that falsifies a property shrinks to the few figures that matter, and keeps what it promises. */
class ShrinkingTest {
    private static final List<AnnualReport> FALSIFIED = new ArrayList<>();

    private String reported = "";

    @BeforeEach
    void forget() {
        FALSIFIED.clear();
    }

    /** Runs a property that fails, and returns the simplest report that it failed with. */
    private AnnualReport shrunk(String property, Class<?> parameter) {
        Events events = EngineTestKit.engine("jqwik")
                .configurationParameter("jqwik.reporting.usejunitplatform", "true")
                .configurationParameter("jqwik.database", "target/jqwik-database-of-falsified")
                .selectors(selectMethod(Falsified.class, property, parameter))
                .execute()
                .testEvents();
        events.assertStatistics(statistics -> statistics.failed(1));
        reported = events.reportingEntryPublished().stream()
                .map(event -> event.getRequiredPayload(ReportEntry.class).toString())
                .collect(Collectors.joining());
        return FALSIFIED.stream()
                .min(Comparator.<AnnualReport>comparingInt(
                                report -> notZero(report).size())
                        .thenComparing(ShrinkingTest::sum))
                .orElseThrow();
    }

    private static List<String> notZero(AnnualReport report) {
        return report.edition().cells().stream()
                .filter(cell -> report.entry(cell).number().orElseThrow().signum() != 0)
                .map(CellRef::path)
                .toList();
    }

    private static BigDecimal sum(AnnualReport report) {
        return report.edition().cells().stream()
                .map(cell -> report.entry(cell).number().orElseThrow())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Test
    void aReportShrinksToTheFiguresThatMatterAndStaysConsistent() {
        AnnualReport report = shrunk("granted", AnnualReport.class);

        assertThat(notZero(report))
                .containsExactlyInAnyOrder(
                        "applications.received.commercialEnterprise",
                        "applications.received.total",
                        "applications.outcomes.granted.commercialEnterprise",
                        "applications.outcomes.granted.total",
                        "applications.outcomes.total.commercialEnterprise",
                        "applications.outcomes.total.total");
        assertThat(report.applications().outcomes().granted().total().whole()).hasValue(8);
        assertThat(reported)
                .contains(report.organ().orElseThrow().name() + " "
                        + report.year().orElseThrow() + " ")
                .contains("all else zero", "organ.level=", "narrative=\"left out\"", "outline=\"left out\"")
                .contains("applications.received.commercialEnterprise")
                .doesNotContain("applications.received.naturalPerson=\"0\"");
        assertThat(FALSIFIED).allMatch(seen -> FormAlgebra.violated(seen).isEmpty());
    }

    @Test
    void aPairOfYearsShrinksToOneThatStillFollows() {
        AnnualReport report = shrunk("carriedIn", Dossier.class);

        assertThat(notZero(report)).hasSizeLessThanOrEqualTo(6);
        assertThat(reported)
                .contains("Dossier {", "previous=", "all else zero")
                .doesNotContain("Dossier{", "AnnualReport{");
    }

    @Test
    void aBrokenReportShrinksToAlmostNothing() {
        AnnualReport report = shrunk("broken", BrokenReport.class);

        assertThat(notZero(report)).hasSizeLessThanOrEqualTo(8);
        assertThat(reported)
                .contains("BrokenReport {", "violated=", "all else zero")
                .doesNotContain("BrokenReport{", "Entry{");
    }

    /** Properties that are false, run by the tests above only. */
    @Domain(GongkaiDomain.class)
    static class Falsified {

        @Property(seed = "4711", afterFailure = AfterFailureMode.RANDOM_SEED)
        void granted(@ForAll AnnualReport report) {
            CellRef cell = report.edition().cell("applications.outcomes.granted.commercialEnterprise");
            falsify(report, report.entry(cell).whole().orElseThrow() < 8);
        }

        @Property(seed = "4711", afterFailure = AfterFailureMode.RANDOM_SEED)
        void carriedIn(@ForAll Dossier pair) {
            assertThat(RuleSet.standard().check(pair).findings()).isEmpty();
            CellRef cell = pair.report().edition().cell("applications.carriedIn.total");
            falsify(pair.report(), pair.report().entry(cell).whole().orElseThrow() < 3);
        }

        @Property(seed = "4711", afterFailure = AfterFailureMode.RANDOM_SEED)
        void broken(@ForAll BrokenReport broken) {
            falsify(broken.report(), broken.violated().size() < 2);
        }

        private static void falsify(AnnualReport report, boolean holds) {
            if (!holds) {
                FALSIFIED.add(report);
            }
            assertThat(holds).isTrue();
        }
    }
}
