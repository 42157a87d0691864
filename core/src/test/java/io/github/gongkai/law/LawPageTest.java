/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.GeneratedDocs;
import io.github.gongkai.text.Language;
import io.github.gongkai.text.Wording;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The pages on the law, in English and in Chinese, say what the instruments say, and name every one that the sources name. */
class LawPageTest {
    private static final Pattern NUMBER =
            Pattern.compile("\\p{IsHan}+〔\\d{4}〕\\d+号|\\p{IsHan}*令第\\d+号|\\bGB \\d+|\\bDB\\d+/T \\d+");

    /** What is taken from an instrument, and what could be read of it, which no program needs. */
    private record Remarks(Wording taken, Wording read) {}

    private static Remarks remarks(Instrument instrument) {
        return switch (instrument) {
            case REGULATIONS ->
                new Remarks(
                        Wording.of(
                                "第四十九条、第五十条：由谁报告、何时为限、报告什么；第二十条：第二部分的各项",
                                "arts. 49 and 50: who reports, by when, on what; art. 20: the items of section 二"),
                        Wording.of("第二十条、第四十六条至第五十条", "arts. 20 and 46 to 50"));
            case FORM_NOTICE_2019 ->
                new Remarks(
                        Wording.of(
                                "试行格式，用于2019、2020年度的报告。2019年度只是鼓励使用，不作要求",
                                "the trial form, report years 2019 and 2020. For report year 2019 its use was encouraged, not required"),
                        Wording.of("只有开头", "the opening only"));
            case FORM_NOTICE_2021 ->
                new Remarks(
                        Wording.of(
                                "修订格式，用于2021年度起的报告；截至2026年，尚不知有更新的表式",
                                "the revised form, report years from 2021 on; no later form is known as of 2026"),
                        Wording.of("只有开头", "the opening only"));
        };
    }

    @Tag("generated")
    @Test
    void pagesAreWhatTheInstrumentsSay() throws IOException {
        GeneratedDocs.assertFile("law.md", page(Language.EN));
        GeneratedDocs.assertFile("law.zh-CN.md", page(Language.ZH));
    }

    /** Whoever names an instrument in code or comments finds it on the page. */
    @Test
    void everyInstrumentThatTheSourcesNameIsOnThePage() throws IOException {
        List<String> named;
        try (Stream<Path> files = Files.walk(Path.of(".."))) {
            named = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> file.toString().contains("/src/main/java/"))
                    .flatMap(LawPageTest::numbers)
                    .distinct()
                    .toList();
        }

        assertThat(named).contains("国务院令第711号", "国办公开办函〔2016〕201号", "GB 32100");
        assertThat(page(Language.EN)).contains(named);
        assertThat(page(Language.ZH)).contains(named);
    }

    private static Stream<String> numbers(Path file) {
        try {
            return NUMBER.matcher(Files.readString(file)).results().map(MatchResult::group);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String page(Language language) {
        StringBuilder table = new StringBuilder();
        for (Instrument instrument : Instrument.values()) {
            Remarks remarks = remarks(instrument);
            table.append("| `%s` | %s | %s | %s | %s | %s | %s |\n"
                    .formatted(
                            instrument,
                            instrument.title().orElse("—"),
                            instrument.number(),
                            date(instrument.issued(), language),
                            date(instrument.inForceSince(), language),
                            remarks.taken().in(language),
                            remarks.read().in(language)));
        }
        return (language == Language.ZH ? LawPageWords.CHINESE : LawPageWords.ENGLISH).replace("{TABLE}\n", table);
    }

    private static String date(Optional<LocalDate> date, Language language) {
        DateTimeFormatter format = DateTimeFormatter.ofPattern(language == Language.ZH ? "yyyy年M月d日" : "yyyy-MM-dd");
        return date.map(format::format).orElse("—");
    }
}
