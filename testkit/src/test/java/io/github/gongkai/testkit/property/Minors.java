/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.testkit.property;

/** The minors of a small matrix, all of them. */
final class Minors {
    private final int[][] matrix;

    Minors(int[][] matrix) {
        this.matrix = matrix;
    }

    /** Returns the greatest minor of each order, from that of order 0, which is 1, to that of the greatest order there is. */
    int[] greatest() {
        int columns = matrix.length == 0 ? 0 : matrix[0].length;
        int[] greatest = new int[Math.min(matrix.length, columns) + 1];
        for (int rows = 0; rows < 1 << matrix.length; rows++) {
            int order = Integer.bitCount(rows);
            for (int chosen = 0; order < greatest.length && chosen < 1 << columns; chosen++) {
                if (Integer.bitCount(chosen) == order) {
                    greatest[order] = Math.max(greatest[order], Math.abs(determinant(rows, chosen)));
                }
            }
        }
        return greatest;
    }

    /** The determinant of some rows and columns, developed by the first row. */
    private int determinant(int rows, int columns) {
        if (rows == 0) {
            return 1;
        }
        int row = Integer.numberOfTrailingZeros(rows);
        int sum = 0;
        int sign = 1;
        for (int column = 0; column < matrix[row].length; column++) {
            if ((columns & 1 << column) != 0) {
                int coefficient = matrix[row][column];
                sum += coefficient == 0
                        ? 0
                        : sign * coefficient * determinant(rows & ~(1 << row), columns & ~(1 << column));
                sign = -sign;
            }
        }
        return sum;
    }
}
