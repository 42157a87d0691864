/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.diagnose;

import io.github.gongkai.check.Interval;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Cells and the hard checks that bind them together, directly or through others; no check binds them to any other cell.
 *
 * <p>The variables of its {@linkplain #simplex linear system} are the cells, and behind them one for each check: what its left side is
 * more than its right. All numbers are whole: figures are counted in the unit of their last decimal, which is 1 unless a decimal
 * stands where no rule forbids it.
 */
final class Part {
    private final List<Variable> cells;
    private final List<Equation> checks;
    private final int scale;
    private final BigInteger unit;
    private final @Nullable BigInteger[] floors;

    Part(List<Variable> cells, List<Equation> checks) {
        this.cells = cells;
        this.checks = checks;
        int decimals = 0;
        for (Variable cell : cells) {
            decimals = Math.max(decimals, cell.decimals());
        }
        this.scale = decimals;
        this.unit = decimals == 0 ? BigInteger.ONE : BigInteger.TEN.pow(decimals);
        this.floors = new BigInteger[cells.size()];
        for (int i = 0; i < floors.length; i++) {
            BigDecimal floor = cells.get(i).floor();
            floors[i] = floor == null ? null : scaled(floor);
        }
    }

    List<Variable> cells() {
        return cells;
    }

    /** The number of a cell of the part. */
    int number(DossierCell cell) {
        int number = 0;
        while (cells.get(number).role() != cell.role() || cells.get(number).cell() != cell.cell()) {
            number++;
        }
        return number;
    }

    List<Equation> checks() {
        return checks;
    }

    /** What a whole number is a multiple of. */
    BigInteger unit() {
        return unit;
    }

    /** The check that a variable behind the cells belongs to. */
    Equation check(int variable) {
        return checks.get(variable - cells.size());
    }

    boolean isCell(int variable) {
        return variable < cells.size();
    }

    /** The least value of a cell that may have any; null if there is none. */
    @Nullable
    BigInteger floor(int cell) {
        return floors[cell];
    }

    /** Whether a cell can have a lesser figure than a value. */
    boolean canFall(int cell, BigInteger value) {
        BigInteger floor = floors[cell];
        return floor == null || value.compareTo(floor) > 0;
    }

    /** A number in the unit of the part. */
    BigInteger scaled(BigDecimal number) {
        return number.signum() == 0
                ? BigInteger.ZERO
                : scale == 0 && number.scale() == 0
                        ? number.unscaledValue()
                        : number.movePointRight(scale).toBigIntegerExact();
    }

    /** The range between two ends, null for none; for a cell that holds whole numbers, of the whole numbers in it. */
    Interval range(int cell, @Nullable Fraction from, @Nullable Fraction to) {
        BigInteger one = cells.get(cell).isWhole() ? unit : BigInteger.ONE;
        return Interval.between(
                Optional.ofNullable(from).map(end -> plain(end.ceiling(one))),
                Optional.ofNullable(to).map(end -> plain(end.floor(one))));
    }

    /** The range of the figures that a cell may have, whatever the others are. */
    Interval admissible(int cell) {
        return Interval.between(Optional.ofNullable(cells.get(cell).floor()), Optional.empty());
    }

    /** A number as it is, without zeros behind its last decimal. */
    BigDecimal plain(BigInteger scaled) {
        BigDecimal number = new BigDecimal(scaled, scale);
        return number.signum() == 0
                ? BigDecimal.ZERO
                : number.setScale(Math.max(0, number.stripTrailingZeros().scale()));
    }

    /** Whether some check does not hold, or cannot be decided by itself, or some figure must be wrong whatever the others are. */
    boolean isOpen() {
        return checks.stream().anyMatch(Equation::isOpen) || cells.stream().anyMatch(Variable::isInadmissible);
    }

    /** Whether all figures could be zero, since none must stay or be more. */
    boolean isHomogeneous() {
        return cells.stream()
                .allMatch(cell -> !cell.isTrusted()
                        && (cell.floor() == null || cell.floor().signum() == 0));
    }

    /** The linear system with each known cell at its figure, and nothing brought within its bounds. */
    Simplex simplex(Work work) {
        int variables = cells.size() + checks.size();
        BigInteger[] values = new BigInteger[variables];
        BigInteger[] least = new BigInteger[variables];
        BigInteger[] most = new BigInteger[variables];
        for (int i = 0; i < cells.size(); i++) {
            BigDecimal known = cells.get(i).known();
            if (known == null) {
                least[i] = floor(i);
                values[i] = least[i] == null ? BigInteger.ZERO : least[i];
            } else {
                values[i] = scaled(known);
                least[i] = values[i];
                most[i] = values[i];
            }
        }
        long[][] rows = new long[checks.size()][];
        BigInteger[] sums = new BigInteger[rows.length];
        for (int row = 0; row < rows.length; row++) {
            Equation check = checks.get(row);
            rows[row] = check.coefficients(variables);
            sums[row] = check.sum(values);
            least[cells.size() + row] = BigInteger.ZERO;
            most[cells.size() + row] = check.isEquality() ? BigInteger.ZERO : null;
            values[cells.size() + row] = BigInteger.ZERO;
        }
        return new Simplex(rows, sums, values, least, most, work);
    }
}
