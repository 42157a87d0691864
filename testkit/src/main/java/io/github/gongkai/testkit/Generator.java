/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.testkit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Makes values from seeds: the same value for the same seed, on every machine. It knows no test engine; the packages beside
 * this one hand its values to jqwik and to JUnit.
 *
 * <p>Generators are immutable and may be shared between threads.
 *
 * @param <T> what is made
 */
public final class Generator<T> {
    private static final int ATTEMPTS = 10_000;
    private static final int MOST_EDGE_CASES = 16;
    private static final int EDGE_CASE_SEEDS = 64;

    /** Settles what a simpler sample must keep, such as the edition, and returns how the rest is made. */
    private final Function<SplittableRandom, Recipe<T>> recipes;

    private Generator(Function<SplittableRandom, Recipe<T>> recipes) {
        this.recipes = recipes;
    }

    static <T> Generator<T> of(Function<SplittableRandom, Recipe<T>> recipes) {
        return new Generator<>(recipes);
    }

    /** Returns the value of a seed. */
    public T generate(long seed) {
        return sample(seed).value();
    }

    /** Returns the value of a seed together with simpler ones, to look for the simplest that still shows a fault. */
    public Sample<T> sample(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Recipe<T> recipe = recipes.apply(random);
            Choices choices = Choices.drawn(random);
            Optional<T> value = recipe.make(choices);
            if (value.isPresent()) {
                return new Sample<>(recipe, choices.taken(), value.get());
            }
        }
        throw new IllegalStateException("None of " + ATTEMPTS + " attempts made a value from the seed " + seed
                + "; what is asked for is too rare.");
    }

    /** Returns samples at the edges, which tests should always try: everything as small as can be, and as large as can be. */
    public List<Sample<T>> edgeCases() {
        List<Sample<T>> edges = new ArrayList<>();
        Set<T> seen = new HashSet<>();
        for (int seed = 0; seed < EDGE_CASE_SEEDS && edges.size() < MOST_EDGE_CASES; seed++) {
            Recipe<T> recipe = recipes.apply(new SplittableRandom(seed));
            for (Choices choices : List.of(Choices.recorded(new long[0]), Choices.largest())) {
                recipe.make(choices)
                        .filter(seen::add)
                        .ifPresent(value -> edges.add(new Sample<>(recipe, choices.taken(), value)));
            }
        }
        return List.copyOf(edges);
    }

    /** Returns the values of a seed and of the ones that follow it, without end: the n-th, from 0, is that of {@code seed + n}. */
    public Stream<T> stream(long seed) {
        return LongStream.iterate(seed, next -> next + 1).mapToObj(this::generate);
    }

    /** Returns a generator of what a function makes of the values. */
    public <R> Generator<R> map(Function<? super T, ? extends R> function) {
        return new Generator<>(random -> {
            Recipe<T> recipe = recipes.apply(random);
            return choices -> recipe.make(choices).map(value -> Objects.requireNonNull(function.apply(value)));
        });
    }

    /** Returns a generator of those values that meet a condition, which should not be rare. */
    public Generator<T> filter(Predicate<? super T> condition) {
        return new Generator<>(random -> {
            Recipe<T> recipe = recipes.apply(random);
            return choices -> recipe.make(choices).filter(condition);
        });
    }

    /** Returns a generator of what is made of the values with further choices. */
    <R> Generator<R> then(Function<SplittableRandom, Step<? super T, R>> steps) {
        return new Generator<>(random -> {
            Recipe<T> recipe = recipes.apply(random);
            Step<? super T, R> step = steps.apply(random);
            return choices -> recipe.make(choices).flatMap(value -> step.make(value, choices));
        });
    }

    /** Makes one value of another and of numbers that it takes. */
    @FunctionalInterface
    interface Step<T, R> {

        /** Returns the value, or empty if these numbers make none. */
        Optional<R> make(T value, Choices choices);
    }
}
