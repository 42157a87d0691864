/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.diagnose;

import java.util.stream.IntStream;

/** The slips that show in the digits alone. */
final class DigitSlips {

    private DigitSlips() {}

    /** Whether digits come from others by a slip of a kind. */
    static boolean fits(SlipKind kind, String stated, String expected) {
        return switch (kind) {
            case DIGITS_SWAPPED -> isSwapped(stated, expected);
            case DIGIT_DOUBLED -> isDoubled(stated, expected);
            case DIGIT_DROPPED -> lacksDigit(stated, expected);
            case DIGIT_CHANGED ->
                stated.length() > 1
                        && stated.length() == expected.length()
                        && differences(stated, expected).length == 1;
            case EXCHANGED, SIGN_CHANGED, SUM_NOT_UPDATED, ROW_OFF, COLUMN_OFF -> false;
        };
    }

    private static boolean isSwapped(String stated, String expected) {
        if (stated.length() != expected.length()) {
            return false;
        }
        int[] places = differences(stated, expected);
        return places.length == 2
                && places[1] == places[0] + 1
                && stated.charAt(places[0]) == expected.charAt(places[1])
                && stated.charAt(places[1]) == expected.charAt(places[0]);
    }

    private static boolean isDoubled(String stated, String expected) {
        return stated.length() == expected.length() + 1
                && IntStream.range(1, stated.length())
                        .anyMatch(place -> stated.charAt(place) == stated.charAt(place - 1)
                                && without(stated, place).equals(expected));
    }

    private static boolean lacksDigit(String stated, String expected) {
        return stated.length() + 1 == expected.length()
                && IntStream.range(0, expected.length())
                        .anyMatch(place -> without(expected, place).equals(stated));
    }

    private static String without(String digits, int place) {
        return digits.substring(0, place) + digits.substring(place + 1);
    }

    /** The places at which digits of the same length differ. */
    private static int[] differences(String stated, String expected) {
        return IntStream.range(0, stated.length())
                .filter(place -> stated.charAt(place) != expected.charAt(place))
                .toArray();
    }
}
