/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.testkit.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLClassLoader;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a program runs makes no difference, neither the locale nor the time zone, not even while its classes are initialised. */
@Isolated
class OtherLocalesTest {
    private static List<String> atHome = List.of();

    @BeforeAll
    static void surveyAtHome() throws Exception {
        atHome = at("", "UTC", OtherLocalesTest::survey);
        assertThat(atHome).hasSizeGreaterThan(5_000);
    }

    @ParameterizedTest
    @CsvSource({
        "tr-TR, Pacific/Kiritimati",
        "th-TH-u-nu-thai, Pacific/Pago_Pago",
        "zh-CN, Asia/Shanghai",
        "ar-EG, Pacific/Kiritimati",
        "hi-IN-u-nu-deva, Pacific/Pago_Pago"
    })
    void everyValueSaysTheSameOfItself(String locale, String zone) throws Exception {
        String probe = "%tc";
        assertThat(at(locale, zone, () -> String.format(probe, 0L)))
                .isNotEqualTo(at("", "UTC", () -> String.format(probe, 0L)));

        assertThat(at(locale, zone, OtherLocalesTest::survey))
                .hasSameSizeAs(atHome)
                .zipSatisfy(atHome, (there, here) -> assertThat(there).isEqualTo(here));
    }

    private static List<String> survey() throws Exception {
        try (URLClassLoader fresh = FreshClasses.load()) {
            return FreshClasses.get(fresh, Survey.class);
        }
    }

    /** What is made with this locale and this time zone as the default ones. */
    private static <T> T at(String locale, String zone, Callable<T> made) throws Exception {
        Locale all = Locale.getDefault();
        Locale display = Locale.getDefault(Locale.Category.DISPLAY);
        Locale format = Locale.getDefault(Locale.Category.FORMAT);
        TimeZone before = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(locale));
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            return made.call();
        } finally {
            Locale.setDefault(all);
            Locale.setDefault(Locale.Category.DISPLAY, display);
            Locale.setDefault(Locale.Category.FORMAT, format);
            TimeZone.setDefault(before);
        }
    }
}
