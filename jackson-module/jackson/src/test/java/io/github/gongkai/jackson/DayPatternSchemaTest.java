/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pattern of a day matches the days of the calendar as Java writes them, and what the reader takes, and nothing else. */
class DayPatternSchemaTest {
    private static final Pattern DAY = Pattern.compile(DayPattern.DAY);

    @ParameterizedTest
    @ValueSource(
            ints = {-999_999_999, -10_000, -9999, -401, -4, -1, 0, 1, 1900, 2000, 2023, 2024, 9999, 10_000, 999_999_999
            })
    void matchesTheDaysOfAYear(int year) {
        String prefix = LocalDate.ofYearDay(year, 1).toString().replaceFirst("-01-01$", "");
        int days = 0;
        for (int month = 0; month <= 19; month++) {
            for (int day = 0; day <= 39; day++) {
                String text = prefix + "-" + twoDigits(month) + "-" + twoDigits(day);
                boolean isDay = isDay(text);
                assertThat(Days.parse(text) != null).as(text).isEqualTo(isDay);
                days += isDay ? 1 : 0;
            }
        }
        assertThat(days).isEqualTo(Year.of(year).length());
    }

    private static String twoDigits(int number) {
        return number / 10 + "" + number % 10;
    }

    @Test
    void knowsTheLeapYears() {
        for (int year = -12_000; year <= 12_000; year++) {
            assertLeapDay(year);
        }
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 20_000; i++) {
            int year = random.nextInt(-999_999_999, 1_000_000_000);
            assertLeapDay(year);
            assertLeapDay(year / 100 * 100);
        }
    }

    private static void assertLeapDay(int year) {
        String leapDay = LocalDate.of(year, 2, 28).toString().replaceFirst("28$", "29");
        assertThat(isDay(leapDay)).as(leapDay).isEqualTo(Year.isLeap(year));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2024",
                "2024-01",
                "2024-1-1",
                "2024-01-1",
                "24-01-01",
                "024-01-01",
                "02024-01-01",
                "12024-01-01",
                "+2024-01-01",
                "+02024-01-01",
                "-02024-01-01",
                "-0000-01-01",
                "-0000-02-29",
                "+0000-02-29",
                "-024-01-01",
                "+1000000000-01-01",
                "-1000000000-01-01",
                "+1000000000-02-29",
                "2024/01/01",
                "20240101",
                "2024-01-01 ",
                " 2024-01-01",
                "2024-01-01\n",
                "2024-01-01T00:00",
                "2024-01-01Z",
                "２０２４-01-01",
                "٢٠٢٤-01-01",
                "2024−01−01",
                "2024-001"
            })
    void matchesNothingElse(String text) {
        assertThat(isDay(text)).isFalse();
        assertThat(Days.parse(text)).isNull();
    }

    private static boolean isDay(String text) {
        return DAY.matcher(text).matches();
    }
}
