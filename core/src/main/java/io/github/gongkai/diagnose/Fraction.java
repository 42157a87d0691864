/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.diagnose;

import java.math.BigInteger;

/** A number as a fraction; the denominator is positive. */
record Fraction(BigInteger numerator, long denominator) {

    /** The least multiple of a unit that is not less. */
    BigInteger ceiling(BigInteger unit) {
        return new Fraction(numerator.negate(), denominator).floor(unit).negate();
    }

    /** The greatest multiple of a unit that is not more. */
    BigInteger floor(BigInteger unit) {
        BigInteger[] parts = numerator.divideAndRemainder(unit.multiply(BigInteger.valueOf(denominator)));
        BigInteger times = parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
        return times.multiply(unit);
    }
}
