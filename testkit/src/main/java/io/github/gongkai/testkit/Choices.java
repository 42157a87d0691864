/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.testkit;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * The numbers that a value is made from: drawn at random, taken from a record, or all as large as can be. No number is larger than
 * 10¹⁵, so that their sum is a {@code long}.
 */
final class Choices {
    private final @Nullable SplittableRandom random;
    private final long @Nullable [] record;
    private long[] taken = new long[256];
    private int count;

    private Choices(@Nullable SplittableRandom random, long @Nullable [] record) {
        this.random = random;
        this.record = record;
    }

    static Choices drawn(SplittableRandom random) {
        return new Choices(random, null);
    }

    /** The numbers of a record, cut to what they may be, and zeros behind its end. */
    static Choices recorded(long[] numbers) {
        return new Choices(null, numbers);
    }

    static Choices largest() {
        return new Choices(null, null);
    }

    /** Returns the numbers taken so far. */
    long[] taken() {
        return Arrays.copyOf(taken, count);
    }

    private long take(long most, ToLongFunction<SplittableRandom> draw) {
        if (count == taken.length) {
            taken = Arrays.copyOf(taken, 2 * count);
        }
        long number = random != null ? draw.applyAsLong(random) : record == null ? most : recorded(record, most);
        taken[count++] = number;
        return number;
    }

    private long recorded(long[] numbers, long most) {
        return count < numbers.length ? Math.min(most, numbers[count]) : 0;
    }

    /** Takes a figure as they stand in reports: often zero, mostly small, at times as large as the bound. */
    long figure(double shareOfZeros, long most) {
        return take(most, from -> figure(from, shareOfZeros, most));
    }

    private static long figure(SplittableRandom from, double shareOfZeros, long most) {
        double drawn = from.nextDouble();
        if (drawn < shareOfZeros || most < 1) {
            return 0;
        }
        // As many figures from 1 to 10 as from 10 to 100.
        double spread = (drawn - shareOfZeros) / (1 - shareOfZeros);
        return Math.min(most, (long) StrictMath.exp(spread * StrictMath.log(most + 1.0)));
    }

    /** Takes a number from 0 to a bound, all equally likely. */
    long upTo(long most) {
        return take(most, from -> from.nextLong(most + 1));
    }

    /** Takes one of the values; the first is the simplest. */
    <T> T oneOf(List<T> values) {
        return values.get((int) upTo(values.size() - 1L));
    }

    /** Takes one of the constants; the first is the simplest. */
    <T extends Enum<T>> T oneOf(T[] constants) {
        return oneOf(List.of(constants));
    }

    /** Takes true this often; false is simpler. */
    boolean chance(double share) {
        return take(1, from -> from.nextDouble() < share ? 1 : 0) != 0;
    }
}
