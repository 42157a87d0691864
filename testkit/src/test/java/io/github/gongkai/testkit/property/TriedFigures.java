/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.testkit.property;

import io.github.gongkai.check.Interval;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The whole numbers that some cells can have if the others keep their figures, found by trying every number up to a bound.
 *
 * <p>The bound is enough. What is allowed in fractions has corners whose coordinates are quotients of minors of the coefficients:
 * none is more than what the known figures bring into all checks, times the greatest minor that is not of the full order.
 * Whatever whole numbers are allowed, some that are as far as can be in a given direction are not farther from such a corner, in any
 * coordinate, than the number of cells times the greatest minor (Cook, Gerards, Schrijver, Tardos 1986); and where no minor is
 * more than 1, the corners are whole themselves. A figure has no end in a direction if the checks allow to go there where nothing
 * is known, and then by figures that are minors.
 */
final class TriedFigures {
    /** Figures are counted in tenths, since those that are known may have one decimal. */
    private static final int ONE = 10;

    private final int[] free;
    private final boolean[] signed;
    private final int[][] coefficients;
    private final boolean[] equality;

    /** What the known figures bring into each check. */
    private final int[] known;

    private final int greatestMinor;
    private final int bound;

    /** Takes the figures of the cells of a system, empty for those that can have any, and some of its checks. */
    TriedFigures(SmallSystem system, List<Optional<BigDecimal>> figures, List<SmallCheck> checks) {
        this.free = IntStream.range(0, figures.size())
                .filter(cell -> figures.get(cell).isEmpty())
                .toArray();
        this.signed = new boolean[free.length];
        for (int i = 0; i < free.length; i++) {
            signed[i] = system.isSigned(free[i]);
        }
        this.coefficients = checks.stream()
                .map(check -> IntStream.of(free).map(check::coefficient).toArray())
                .toArray(int[][]::new);
        this.equality = new boolean[checks.size()];
        this.known = new int[checks.size()];
        int sum = 0;
        for (int check = 0; check < known.length; check++) {
            equality[check] = checks.get(check).isEquality();
            for (int cell = 0; cell < figures.size(); cell++) {
                known[check] += checks.get(check).coefficient(cell)
                        * figures.get(cell)
                                .orElse(BigDecimal.ZERO)
                                .movePointRight(1)
                                .intValueExact();
            }
            sum += (Math.abs(known[check]) + ONE - 1) / ONE;
        }
        int[] minors = new Minors(coefficients).greatest();
        this.greatestMinor = Arrays.stream(minors).max().orElse(1);
        int lesser =
                Arrays.stream(minors, 0, Math.max(1, minors.length - 1)).max().orElse(1);
        this.bound = lesser * sum + (greatestMinor > 1 ? free.length * greatestMinor : 0);
    }

    /** Returns whether any figures are allowed. */
    boolean isPossible() {
        Trial trial = new Trial(bound, known, true);
        trial.run();
        return trial.isAny;
    }

    /** Returns the least and the greatest figure of a cell that can have any, if any figures are allowed. */
    Interval range(int cell) {
        int place = Arrays.binarySearch(free, cell);
        Trial figures = new Trial(bound, known, false);
        figures.run();
        Trial directions = new Trial(greatestMinor, new int[known.length], false);
        directions.run();
        return Interval.between(
                end(figures.least[place], directions.least[place] < 0),
                end(figures.most[place], directions.most[place] > 0));
    }

    private static Optional<BigDecimal> end(int figure, boolean endless) {
        return endless ? Optional.empty() : Optional.of(BigDecimal.valueOf(figure));
    }

    /** One go through all figures up to a bound, leaving out only those that no figures of the cells behind can make up for. */
    private final class Trial {
        private final int upTo;
        private final int[] sums;
        private final boolean firstOnly;
        private final int[] figures = new int[free.length];
        private final int[] least = new int[free.length];
        private final int[] most = new int[free.length];
        private boolean isAny;

        Trial(int upTo, int[] start, boolean firstOnly) {
            this.upTo = upTo;
            this.sums = start.clone();
            this.firstOnly = firstOnly;
            Arrays.fill(least, Integer.MAX_VALUE);
            Arrays.fill(most, Integer.MIN_VALUE);
        }

        void run() {
            tryFrom(0);
        }

        private void tryFrom(int place) {
            if ((isAny && firstOnly) || !canHold(place)) {
                return;
            }
            if (place == free.length) {
                isAny = true;
                for (int i = 0; i < figures.length; i++) {
                    least[i] = Math.min(least[i], figures[i]);
                    most[i] = Math.max(most[i], figures[i]);
                }
                return;
            }
            for (int figure = signed[place] ? -upTo : 0; figure <= upTo; figure++) {
                figures[place] = figure;
                add(place, figure);
                tryFrom(place + 1);
                add(place, -figure);
            }
        }

        private void add(int place, int figure) {
            for (int check = 0; check < sums.length; check++) {
                sums[check] += coefficients[check][place] * figure * ONE;
            }
        }

        private boolean canHold(int place) {
            for (int check = 0; check < sums.length; check++) {
                int up = 0;
                int down = 0;
                for (int i = place; i < free.length; i++) {
                    int coefficient = coefficients[check][i];
                    up += coefficient > 0 || (coefficient < 0 && signed[i]) ? upTo * ONE : 0;
                    down += coefficient < 0 || (coefficient > 0 && signed[i]) ? upTo * ONE : 0;
                }
                if (sums[check] + up < 0 || (equality[check] && sums[check] - down > 0)) {
                    return false;
                }
            }
            return true;
        }
    }
}
