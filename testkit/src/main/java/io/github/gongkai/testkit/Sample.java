/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.testkit;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * A value of a {@link Generator}, and the way to simpler ones: fewer figures that are not zero, then smaller figures. What the
 * generator promises holds for the simpler values, too: a consistent report stays consistent.
 *
 * @param <T> what was made
 */
public final class Sample<T> {
    private final Recipe<T> recipe;
    private final long[] numbers;
    private final T value;

    Sample(Recipe<T> recipe, long[] numbers, T value) {
        this.recipe = recipe;
        this.numbers = numbers;
        this.value = value;
    }

    /** Returns the value. */
    public T value() {
        return value;
    }

    /** Returns how many of the numbers that the value is made from are not zero. A simpler value has fewer, or a smaller {@link #sum()}. */
    public int nonZero() {
        return (int) Arrays.stream(numbers).filter(number -> number != 0).count();
    }

    /** Returns the sum of the numbers that the value is made from. */
    public long sum() {
        return Arrays.stream(numbers).sum();
    }

    /** Returns simpler samples, the boldest first; none if the value is as simple as can be. */
    public Stream<Sample<T>> simpler() {
        Stream<long[]> fewer = IntStream.iterate(
                        Integer.highestOneBit(numbers.length), size -> size > 0, size -> size / 2)
                .boxed()
                .flatMap(this::withZeros);
        Stream<long[]> smaller = IntStream.range(0, numbers.length).boxed().flatMap(this::withSmaller);
        return Stream.of(fewer, merged(), smaller).flatMap(all -> all).flatMap(this::of);
    }

    /** The numbers with zeros in each block of this size that is not zero already. */
    private Stream<long[]> withZeros(int size) {
        return IntStream.iterate(0, start -> start < numbers.length, start -> start + size)
                .filter(start -> Arrays.stream(numbers, start, Math.min(start + size, numbers.length))
                        .anyMatch(number -> number != 0))
                .mapToObj(start -> {
                    long[] fewer = numbers.clone();
                    Arrays.fill(fewer, start, Math.min(start + size, numbers.length), 0);
                    return fewer;
                });
    }

    /** The numbers with one of them added to the next that is not zero, or to the one before: for faults that need their sum. */
    private Stream<long[]> merged() {
        int[] places =
                IntStream.range(0, numbers.length).filter(i -> numbers[i] != 0).toArray();
        return IntStream.range(1, places.length)
                .boxed()
                .flatMap(i -> Stream.of(merged(places[i - 1], places[i]), merged(places[i], places[i - 1])));
    }

    private long[] merged(int from, int into) {
        long[] merged = numbers.clone();
        merged[into] += merged[from];
        merged[from] = 0;
        return merged;
    }

    /** The numbers with a smaller one, which is not zero, at one place; the smallest first. */
    private Stream<long[]> withSmaller(int place) {
        long number = numbers[place];
        LongStream nearer = LongStream.iterate(number / 4, step -> step > 0, step -> step / 2)
                .map(step -> number - step);
        return LongStream.concat(LongStream.of(1, number / 10, number / 2), nearer)
                .distinct()
                .filter(smaller -> smaller > 0 && smaller < number)
                .mapToObj(smaller -> {
                    long[] changed = numbers.clone();
                    changed[place] = smaller;
                    return changed;
                });
    }

    /** The sample of simpler numbers, if they make a value and are other numbers than these once those out of range are cut. */
    private Stream<Sample<T>> of(long[] simpler) {
        Choices choices = Choices.recorded(simpler);
        return recipe.make(choices).stream()
                .filter(made -> !Arrays.equals(numbers, choices.taken()))
                .map(made -> new Sample<>(recipe, choices.taken(), made));
    }

    /** Returns the value as text. */
    @Override
    public String toString() {
        return String.valueOf(value);
    }
}
