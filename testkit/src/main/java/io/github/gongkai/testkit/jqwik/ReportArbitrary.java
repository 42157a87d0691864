/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.testkit.jqwik;

import io.github.gongkai.testkit.Generator;
import io.github.gongkai.testkit.Sample;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;

/**
 * The values of a generator as an arbitrary, which shrinks to simpler values of the same generator, and has its edge cases.
 *
 * @param <T> what is made
 */
public final class ReportArbitrary<T> implements Arbitrary<T> {
    private final Generator<T> generator;

    private ReportArbitrary(Generator<T> generator) {
        this.generator = generator;
    }

    /** Returns the arbitrary of a generator: {@code ReportArbitrary.of(Reports.series())}. */
    public static <T> Arbitrary<T> of(Generator<T> generator) {
        return new ReportArbitrary<>(generator);
    }

    @Override
    public RandomGenerator<T> generator(int genSize) {
        return random -> new ShrinkableSample<>(generator.sample(random.nextLong()));
    }

    @Override
    public EdgeCases<T> edgeCases(int maxEdgeCases) {
        return EdgeCases.fromSuppliers(generator.edgeCases().stream()
                .limit(Math.max(0, maxEdgeCases))
                .map(ReportArbitrary::supplier)
                .toList());
    }

    private static <T> Supplier<Shrinkable<T>> supplier(Sample<T> sample) {
        return () -> new ShrinkableSample<>(sample);
    }
}
