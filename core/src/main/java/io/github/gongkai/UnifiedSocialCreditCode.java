/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai;

import java.util.Arrays;

/**
 * The unified social credit code (统一社会信用代码) of GB 32100-2015: 18 characters, the last of which checks the others.
 *
 * <p>The characters are the digits and the capital letters without I, O, S, V and Z, worth 0 to 30 in that order. Each of the
 * first 17 is weighted with a power of 3, from 3⁰ on, and the check character makes the sum a multiple of 31.
 */
public final class UnifiedSocialCreditCode {
    private static final String CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int MODULUS = 31;
    private static final int LENGTH = 18;
    private static final int[] WEIGHTS = weights();

    /** What each character is worth; -1 if the code does not use it. */
    private static final byte[] VALUES = values();

    private UnifiedSocialCreditCode() {}

    /** Returns whether a text is 18 characters of the code's own, the last of which is the right check character. */
    public static boolean isValid(String code) {
        if (code.length() != LENGTH) {
            return false;
        }
        int sum = 0;
        int known = 0;
        for (int i = 0; i < LENGTH; i++) {
            int value = value(code.charAt(i));
            known |= value;
            sum += value * WEIGHTS[i];
        }
        return known >= 0 && sum % MODULUS == 0;
    }

    private static int value(char character) {
        return character < VALUES.length ? VALUES[character] : -1;
    }

    private static byte[] values() {
        byte[] values = new byte['Z' + 1];
        Arrays.fill(values, (byte) -1);
        for (int i = 0; i < CHARACTERS.length(); i++) {
            values[CHARACTERS.charAt(i)] = (byte) i;
        }
        return values;
    }

    /** The weights of the characters; that of the check character is 1. */
    private static int[] weights() {
        int[] weights = new int[LENGTH];
        int weight = 1;
        for (int i = 0; i < LENGTH - 1; i++) {
            weights[i] = weight;
            weight = weight * 3 % MODULUS;
        }
        weights[LENGTH - 1] = 1;
        return weights;
    }
}
