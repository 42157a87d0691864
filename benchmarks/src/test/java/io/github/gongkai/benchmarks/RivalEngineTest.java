/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.benchmarks.rival.FlatChecks;
import io.github.gongkai.benchmarks.rival.Rival;
import io.github.gongkai.benchmarks.rival.RivalEngine;
import io.github.gongkai.check.Finding;
import io.github.gongkai.check.RuleSet;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.form.FormEdition;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The rivals and the engine find the same checks violated; nothing here is timed. */
class RivalEngineTest {
    private static final RuleSet RULES = RuleSet.standard();

    static Stream<Arguments> enginesAndEditions() {
        return Stream.of(RivalEngine.values())
                .flatMap(engine -> Stream.of(FormEdition.values()).map(edition -> Arguments.of(engine, edition)));
    }

    @ParameterizedTest
    @MethodSource("enginesAndEditions")
    void theSameChecksAreViolated(RivalEngine engine, FormEdition edition) {
        Rival rival = engine.given(FlatChecks.of(RULES.rules(), edition));
        SplittableRandom random = new SplittableRandom(51);
        for (AnnualReport report : Inputs.reports(edition, 4, 50)) {
            assertThat(rival.violated(Inputs.flat(report))).isEmpty();
            for (CellRef cell : edition.cells()) {
                assertSameViolated(rival, Changes.add(report, cell, random.nextLong(-3, 4)));
            }
            for (int i = 0; i < 20; i++) {
                assertSameViolated(rival, broken(report, random));
            }
        }
    }

    private static AnnualReport broken(AnnualReport report, SplittableRandom random) {
        List<CellRef> cells = report.edition().cells();
        AnnualReport broken = report;
        for (int i = random.nextInt(1, 40); i > 0; i--) {
            broken = Changes.add(broken, cells.get(random.nextInt(cells.size())), random.nextLong(-1_000, 1_000));
        }
        return broken;
    }

    private static void assertSameViolated(Rival rival, AnnualReport report) {
        List<String> violated =
                RULES.check(report).findings().stream().map(Finding::key).toList();
        assertThat(rival.violated(Inputs.flat(report))).containsExactlyInAnyOrderElementsOf(violated);
    }
}
