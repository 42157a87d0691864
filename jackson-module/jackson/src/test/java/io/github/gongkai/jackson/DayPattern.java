/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.jackson;

/**
 * How a day is written, as a regular expression: days of the calendar and no other, of any year that Java knows. It does without
 * looking ahead, which not every validator can.
 */
final class DayPattern {
    /** Two digits that four divides, but for 00. */
    private static final String FOURS = "(0[48]|[2468][048]|[13579][26])";

    /** Four digits, with a minus sign for a year before 0; with either sign if there are more. There is no year -0000. */
    private static final String YEAR =
            "([0-9]{4}|-([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])|[-+][1-9][0-9]{4,8})";

    private static final String LEAP_YEAR = "((-?[0-9]{2}|[-+][1-9][0-9]{2,6})" + FOURS + "|(0000|-?" + FOURS
            + "00|[-+][1-9][0-9]{0,4}(00|" + FOURS + ")00))";

    /** A day of any year. */
    private static final String MONTH_AND_DAY = "((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])"
            + "|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))";

    static final String DAY = "^(" + YEAR + "-" + MONTH_AND_DAY + "|" + LEAP_YEAR + "-02-29)$";

    private DayPattern() {}
}
