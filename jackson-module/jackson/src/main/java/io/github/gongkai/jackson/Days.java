/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.jackson;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days as texts, as ISO 8601 writes them. */
final class Days {
    private static final int LENGTH = "yyyy-mm-dd".length();

    private Days() {}

    /** Returns the day, or null if the text is not exactly how a day is written. */
    static @Nullable LocalDate parse(String text) {
        try {
            LocalDate day = text.length() == LENGTH && text.charAt(0) != '-' ? plain(text) : LocalDate.parse(text);
            return day.toString().equals(text) ? day : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** A day of a year of four digits; whatever it makes of other characters is not written as they are. */
    private static LocalDate plain(String text) {
        int year = 100 * digits(text, 0) + digits(text, 2);
        return LocalDate.of(year, digits(text, 5), digits(text, 8));
    }

    private static int digits(String text, int at) {
        return 10 * (text.charAt(at) - '0') + text.charAt(at + 1) - '0';
    }
}
