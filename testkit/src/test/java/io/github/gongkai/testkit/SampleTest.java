/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.entry.EntryState;
import io.github.gongkai.form.FormEdition;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The way from a value to simpler ones. */
class SampleTest {
    private static final Comparator<Sample<?>> SIMPLER =
            Comparator.<Sample<?>>comparingInt(Sample::nonZero).thenComparingLong(Sample::sum);

    /** How a value was shrunk. */
    private record Shrunk<T>(Sample<T> sample, int steps, int tried) {}

    private static <T> Shrunk<T> shrunk(Sample<T> start, Predicate<T> falsifies) {
        int[] tried = new int[1];
        Shrunk<T> shrunk = new Shrunk<>(start, 0, 0);
        while (true) {
            Optional<Sample<T>> next = shrunk.sample()
                    .simpler()
                    .peek(sample -> tried[0]++)
                    .filter(sample -> falsifies.test(sample.value()))
                    .findFirst();
            if (next.isEmpty()) {
                return shrunk;
            }
            shrunk = new Shrunk<>(next.get(), shrunk.steps() + 1, tried[0]);
        }
    }

    static Stream<Generator<?>> generators() {
        return Stream.of(
                Reports.consistent(),
                Reports.withMissingCells(),
                Reports.anything(),
                Reports.yearPairs(),
                Reports.series(),
                Reports.trees(),
                Reports.broken(),
                Reports.slips());
    }

    @ParameterizedTest
    @MethodSource("generators")
    void whatIsSimplerHasFewerNumbersOrSmallerOnes(Generator<?> generator) {
        for (int seed = 0; seed < 5; seed++) {
            Sample<?> sample = generator.sample(seed);
            assertThat(sample.simpler().limit(300)).allMatch(simpler -> SIMPLER.compare(simpler, sample) < 0);
        }
    }

    @ParameterizedTest
    @MethodSource("generators")
    void thereAreEdgeCasesOfBothEditions(Generator<?> generator) {
        List<? extends Sample<?>> edges = generator.edgeCases();
        assertThat(edges).hasSizeBetween(4, 17);
        String all =
                edges.stream().map(edge -> edge.value().toString()).toList().toString();
        assertThat(all).contains(FormEdition.TRIAL_2019.name()).contains(FormEdition.REVISED_2021.name());
    }

    @Test
    void aLargeFigureIsFoundToTheLastDigitInFewSteps() {
        Predicate<AnnualReport> falsifies = report -> decisions(report) >= 70_003;
        Generator<AnnualReport> generator =
                Reports.consistent(FormEdition.REVISED_2021, OrganProfile.CITY).filter(falsifies);

        for (int seed = 0; seed < 10; seed++) {
            Shrunk<AnnualReport> shrunk = shrunk(generator.sample(seed), falsifies);
            assertThat(decisions(shrunk.sample().value())).isEqualTo(70_003);
            assertThat(shrunk.steps()).isLessThan(60);
            assertThat(shrunk.tried()).isLessThan(3_000);
        }
    }

    private static long decisions(AnnualReport report) {
        return report.entry(report.edition().cell("proactiveDisclosure.administrativeLicensing.decisions"))
                .whole()
                .orElseThrow();
    }

    @Test
    void onlyTheMissingCellThatMattersIsLeft() {
        Predicate<AnnualReport> falsifies = report -> missing(report) > 0 && isMarked(report);
        Generator<AnnualReport> generator = Reports.withMissingCells().filter(falsifies);

        for (int seed = 0; seed < 10; seed++) {
            AnnualReport simplest =
                    shrunk(generator.sample(seed), falsifies).sample().value();
            assertThat(missing(simplest)).isLessThanOrEqualTo(3);
        }
    }

    private static boolean isMarked(AnnualReport report) {
        return report.edition().cells().stream()
                .anyMatch(cell -> report.entry(cell).state() == EntryState.MARKED);
    }

    private static long missing(AnnualReport report) {
        return report.edition().cells().stream()
                .filter(cell -> !report.entry(cell).isStated())
                .count();
    }
}
