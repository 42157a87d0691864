/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is printed does not depend on the locale or the time zone. */
@Isolated
class OtherLocalesTest extends CommandTest {

    @ParameterizedTest
    @CsvSource({
        "tr-TR, Pacific/Kiritimati",
        "th-TH-u-nu-thai, Pacific/Pago_Pago",
        "zh-CN, Asia/Shanghai",
        "ar-EG, Pacific/Kiritimati",
        "hi-IN-u-nu-deva, Pacific/Pago_Pago"
    })
    void theSameIsPrinted(String locale, String zone) throws IOException {
        String right = report(SUQIAN);
        String wrong = write("wrong.txt", with(text(SUQIAN), "（七）总计 | 3375 |", "（七）总计 | 3357 |"));
        String open = report(SHANGHAI);
        List<String[]> commands = List.of(
                new String[] {"check", right, wrong, open},
                new String[] {"check", "--lang", "en", right, wrong, open},
                new String[] {"check", "--format", "json", right, wrong, open},
                new String[] {"check", "--fail-on", "info", "--policy", "blank-body-is-zero", "--rules", "t3-01", wrong
                },
                new String[] {
                    "check", open, "--fill", folder().resolve("filled").toString()
                },
                new String[] {"sum", "--organ", "某省人民政府", "--out", "-", right, wrong},
                new String[] {"convert", "--to", "json", right},
                new String[] {"convert", "--to", "ndjson", right, wrong, open},
                new String[] {"convert", "--to", "csv", right, wrong, open},
                new String[] {"convert", "--to", "yaml", "--lang", "en", right, wrong, open},
                new String[] {"check", write("lines", FormsTest.json(text(SUQIAN)) + "\n{}\n")},
                new String[] {"rules"},
                new String[] {"rules", "--format", "json"});

        List<String> there = printed(locale, zone, commands);
        assertThat(there).isEqualTo(printed("", "UTC", commands));
    }

    /** What the commands print with this locale and this time zone as the default ones. */
    private List<String> printed(String locale, String zone, List<String[]> commands) {
        Locale all = Locale.getDefault();
        Locale display = Locale.getDefault(Locale.Category.DISPLAY);
        Locale format = Locale.getDefault(Locale.Category.FORMAT);
        TimeZone before = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(locale));
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            List<String> printed = new ArrayList<>();
            for (String[] command : commands) {
                int code = run(command);
                printed.add(code + out() + err());
            }
            return printed;
        } finally {
            Locale.setDefault(all);
            Locale.setDefault(Locale.Category.DISPLAY, display);
            Locale.setDefault(Locale.Category.FORMAT, format);
            TimeZone.setDefault(before);
        }
    }
}
