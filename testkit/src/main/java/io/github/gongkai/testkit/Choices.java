package io.github.gongkai.testkit;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** The numbers that a value is made from: drawn at random and written down, or taken from such a record. */
final class Choices {
    private final @Nullable SplittableRandom random;
    private long[] numbers;
    private int count;

    private Choices(@Nullable SplittableRandom random, long[] numbers) {
        this.random = random;
        this.numbers = numbers;
    }

    static Choices drawn(SplittableRandom random) {
        return new Choices(random, new long[256]);
    }

    static Choices recorded(long[] numbers) {
        return new Choices(null, numbers);
    }

    /** Returns the numbers taken so far. */
    long[] taken() {
        return Arrays.copyOf(numbers, count);
    }

    private long take(ToLongFunction<SplittableRandom> draw) {
        if (random == null) {
            return count < numbers.length ? numbers[count++] : 0;
        }
        if (count == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * count);
        }
        numbers[count] = draw.applyAsLong(random);
        return numbers[count++];
    }

    /** Takes a figure as they stand in reports: often zero, mostly small, at times as large as the bound. */
    long figure(double shareOfZeros, long most) {
        return take(from -> figure(from, shareOfZeros, most));
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
        return Math.min(most, take(from -> from.nextLong(most + 1)));
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
        return take(from -> from.nextDouble() < share ? 1 : 0) != 0;
    }
}
