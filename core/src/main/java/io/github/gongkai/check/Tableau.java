/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.check;

import java.math.BigInteger;
import java.util.stream.IntStream;

/**
 * Linear identities between variables, in whole numbers of any size: in each row, the sum of the variables times their
 * coefficients is zero. Each row is solved for one variable of its own, its basic variable, which stands in no other row
 * and whose coefficient is positive. The coefficients of a row have no common divisor.
 */
final class Tableau {
    private final BigInteger[][] rows;
    private final int[] basic;

    /** The row that is solved for a variable; -1 if there is none. */
    private final int[] rowOf;

    /** Takes rows each of which is solved for a variable: the first row for the given one, the next for the next. */
    Tableau(BigInteger[][] rows, int first) {
        this.rows = rows;
        this.basic = IntStream.range(first, first + rows.length).toArray();
        this.rowOf = IntStream.range(0, first + rows.length)
                .map(variable -> Math.max(variable - first, -1))
                .toArray();
    }

    int rows() {
        return rows.length;
    }

    int variables() {
        return rowOf.length;
    }

    /** The variable that a row is solved for. */
    int basic(int row) {
        return basic[row];
    }

    /** The row that is solved for a variable; -1 if there is none. */
    int rowOf(int variable) {
        return rowOf[variable];
    }

    BigInteger coefficient(int row, int variable) {
        return rows[row][variable];
    }

    int sign(int row, int variable) {
        return rows[row][variable].signum();
    }

    /** Solves a row for another of its variables, and replaces that variable in all other rows. */
    void pivot(int row, int variable) {
        BigInteger[] solved = rows[row];
        if (solved[variable].signum() < 0) {
            for (int i = 0; i < solved.length; i++) {
                solved[i] = solved[i].negate();
            }
        }
        for (int other = 0; other < rows.length; other++) {
            if (other != row && rows[other][variable].signum() != 0) {
                replace(rows[other], variable, solved);
            }
        }
        rowOf[basic[row]] = -1;
        rowOf[variable] = row;
        basic[row] = variable;
    }

    /** Adds to a row what makes a variable vanish from it. The row is multiplied by a positive number only. */
    private static void replace(BigInteger[] row, int variable, BigInteger[] solved) {
        BigInteger times = solved[variable];
        BigInteger less = row[variable];
        BigInteger divisor = BigInteger.ZERO;
        for (int i = 0; i < row.length; i++) {
            if (solved[i].signum() != 0) {
                row[i] = row[i].multiply(times).subtract(solved[i].multiply(less));
            } else if (row[i].signum() != 0) {
                row[i] = row[i].multiply(times);
            }
            if (row[i].signum() != 0 && !divisor.equals(BigInteger.ONE)) {
                divisor = divisor.gcd(row[i]);
            }
        }
        if (!divisor.equals(BigInteger.ONE)) {
            for (int i = 0; i < row.length; i++) {
                row[i] = row[i].divide(divisor);
            }
        }
    }
}
