/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.publishedform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read of a report does not depend on the locale or the time zone in which it is read. */
@Isolated
class OtherLocalesTest {

    @ParameterizedTest
    @CsvSource({
        "tr-TR, Pacific/Kiritimati",
        "th-TH-u-nu-thai, Pacific/Pago_Pago",
        "zh-CN, Asia/Shanghai",
        "ar-EG, Pacific/Kiritimati",
        "hi-IN-u-nu-deva, Pacific/Pago_Pago"
    })
    void everyRealReportIsReadTheSame(String locale, String zone) {
        String probe = "%tc";
        assertThat(at(locale, zone, () -> String.format(probe, 0L)))
                .isNotEqualTo(at("", "UTC", () -> String.format(probe, 0L)));

        assertThat(at(locale, zone, OtherLocalesTest::read)).isEqualTo(at("", "UTC", OtherLocalesTest::read));
    }

    /** The readings, and all that they say of themselves. */
    private static List<Object> read() {
        return Stream.concat(Reports.WHOLE.stream(), Reports.PARTIAL.stream())
                .map(Reports::read)
                .flatMap(reading -> Stream.<Object>of(reading, reading.toString()))
                .toList();
    }

    /** What is made with this locale and this time zone as the default ones. */
    private static <T> T at(String locale, String zone, Supplier<T> made) {
        Locale all = Locale.getDefault();
        Locale display = Locale.getDefault(Locale.Category.DISPLAY);
        Locale format = Locale.getDefault(Locale.Category.FORMAT);
        TimeZone before = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(locale));
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            return made.get();
        } finally {
            Locale.setDefault(all);
            Locale.setDefault(Locale.Category.DISPLAY, display);
            Locale.setDefault(Locale.Category.FORMAT, format);
            TimeZone.setDefault(before);
        }
    }
}
