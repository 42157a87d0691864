/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.text.Language;
import io.github.gongkai.text.Wording;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A document for each way in which one can be wrong: a golden file with one thing changed, and what is said of it. */
class RefusedDocumentsTest {
    private static final String GOOD = Examples.json(Examples.SUQIAN);

    private static final List<Change> CHANGES = List.of(
            change(JsonFault.SYNTAX, "\"year\": 2023", "\"year\": 02023"),
            change(JsonFault.SYNTAX, "\"year\": 2023", "\"year\": NaN"),
            change(JsonFault.UNEXPECTED_END, GOOD.substring(GOOD.indexOf("\"corrected\"")), ""),
            change(JsonFault.UNEXPECTED_END, GOOD, ""),
            change(JsonFault.TRAILING_CONTENT, GOOD, GOOD + "{}"),
            change(JsonFault.UNKNOWN_PROPERTY, "\"year\": 2023", "\"yeer\": 2023"),
            change(JsonFault.UNKNOWN_PROPERTY, "\"carriedIn\"", "\"carried~In/\""),
            change(JsonFault.MISSING_PROPERTY, "\"year\": 2023,", ""),
            change(JsonFault.MISSING_PROPERTY, "\"received\": {\"naturalPerson\": 3402, ", "\"received\": {"),
            change(JsonFault.DUPLICATE_PROPERTY, "\"year\": 2023", "\"year\": 2023, \"year\": 2023"),
            change(JsonFault.WRONG_EDITION, "\"REVISED_2021\"", "\"TRIAL_2019\""),
            change(JsonFault.WRONG_TYPE, "\"naturalPerson\": 3402", "\"naturalPerson\": \"3402\""),
            change(JsonFault.WRONG_TYPE, "\"naturalPerson\": 3402", "\"naturalPerson\": true"),
            change(JsonFault.WRONG_TYPE, "\"naturalPerson\": 3402", "\"naturalPerson\": [3402]"),
            change(JsonFault.WRONG_TYPE, "\"year\": 2023", "\"year\": {}"),
            change(JsonFault.WRONG_TYPE, "\"received\": {", "\"received\": 1, \"carriedIn\": {"),
            change(JsonFault.WRONG_TYPE, "\"extract\": true", "\"extract\": null"),
            change(JsonFault.WRONG_TYPE, GOOD, "null"),
            change(JsonFault.WRONG_SPELLING, "\"naturalPerson\": 3402", "\"naturalPerson\": 3402.0"),
            change(JsonFault.WRONG_SPELLING, "\"naturalPerson\": 3402", "\"naturalPerson\": 34e2"),
            change(JsonFault.WRONG_SPELLING, "\"naturalPerson\": 3402", "\"naturalPerson\": -0"),
            change(JsonFault.OUT_OF_RANGE, "\"naturalPerson\": 3402", "\"naturalPerson\": " + "9".repeat(31)),
            change(JsonFault.OUT_OF_RANGE, "\"year\": 2023", "\"year\": 0"),
            change(JsonFault.OUT_OF_RANGE, "\"schemaVersion\": 1", "\"schemaVersion\": 2"),
            change(JsonFault.WRONG_TEXT, "\"REVISED_2021\"", "\"REVISED_2022\""),
            change(JsonFault.WRONG_TEXT, "\"publishedOn\": null", "\"publishedOn\": \"2024-02-30\""),
            change(JsonFault.WRONG_TEXT, "\"naturalPerson\": 3402", "\"naturalPerson\": {\"mark\": \"\"}"),
            change(JsonFault.WRONG_TEXT, "\"naturalPerson\": 3402", "\"naturalPerson\": {\"decimal\": \"5\"}"),
            change(
                    JsonFault.CONTRADICTION,
                    "\"period\": null",
                    "\"period\": {\"start\": \"2023-12-31\", \"end\": \"2023-01-01\"}"),
            change(JsonFault.LIMIT, "\"year\": 2023", "\"year\": " + "9".repeat(2000)));

    static Stream<Arguments> changes() {
        return Examples.withWhatIsSaid(CHANGES, "refused-documents");
    }

    @ParameterizedTest
    @MethodSource("changes")
    void isRefusedInOneSentenceOfEachLanguage(Change change, String said) {
        assertThat(GOOD).contains(change.from);
        GongkaiJsonException refused = refusal(GOOD.replace(change.from, change.to));

        assertThat(refused.fault()).isEqualTo(change.fault);
        assertThat(refused.fault() + "\n" + refused.getMessage() + "\n" + refused.message(Language.ZH))
                .isEqualTo(said);
    }

    @Test
    void thereIsADocumentForEachFault() {
        assertThat(CHANGES).extracting(Change::fault).contains(JsonFault.values());
    }

    @Test
    void partsOfTheSentenceCanBeAskedFor() {
        GongkaiJsonException refused = refusal(GOOD.replace("\"year\": 2023", "\"year\": \"2023\""));

        assertThat(refused.pointer()).isEqualTo("/year");
        assertThat(refused.line()).hasValue(5);
        assertThat(refused.column()).hasValue(11);
        assertThat(refused.expected().en()).isEqualTo("a year from 1 to 9999 or null");
        assertThat(refused.found()).isEqualTo(Wording.of("文本“2023”", "the text \"2023\""));
        assertThat(refused.getOriginalMessage()).isEqualTo(refused.getMessage());
    }

    @Test
    void whatIsFoundIsShownShortAndOnOneLine() {
        String text = "\\n\\u0007\\u202e\\ud800" + "长".repeat(50);
        GongkaiJsonException refused = refusal(GOOD.replace("\"year\": 2023", "\"year\": \"" + text + "\""));

        assertThat(refused.found().en()).isEqualTo("the text \"\\u000a\\u0007\\u202e\\ud800" + "长".repeat(36) + "…\"");
    }

    /** Bytes that look like another encoding. */
    @Test
    void whatIsNoTextIsRefusedLikeAnythingElse() {
        for (byte[] bytes : new byte[][] {
            {0, 0, 0, '{', 0, 127, 0, 0},
            {'{', 0, 0, 0, -1, -1, -1, -1},
            {0, 0, -1, -2, 1, 2, 3, 4},
            {0, 0, '{', 0},
            {-2, -1, 0}
        }) {
            GongkaiJsonException refused = catchThrowableOfType(
                    GongkaiJsonException.class, () -> GongkaiJson.strict().read(bytes, AnnualReport.class));

            assertThat(refused.pointer()).isEmpty();
            assertThat(catchThrowableOfType(
                            GongkaiJsonException.class,
                            () -> GongkaiJson.strict().read(new ByteArrayInputStream(bytes), AnnualReport.class)))
                    .hasMessage(refused.getMessage());
        }
    }

    @Test
    void streamThatCannotBeReadIsNoRefusal() {
        InputStream broken = new InputStream() {
            @Override
            public int read(byte[] to, int from, int length) throws IOException {
                throw new IOException("broken");
            }

            @Override
            public int read() throws IOException {
                throw new IOException("broken");
            }
        };

        assertThatThrownBy(() -> GongkaiJson.strict().read(broken, AnnualReport.class))
                .isNotInstanceOf(GongkaiJsonException.class)
                .hasMessageContaining("broken");
    }

    @Test
    void nameOfAPropertyIsShownOnOneLineToo() {
        GongkaiJsonException refused = refusal(GOOD.replace("\"year\"", "\"ye\\nar" + "x".repeat(300) + "\""));

        assertThat(refused.pointer()).isEqualTo("/ye\nar" + "x".repeat(300));
        assertThat(refused.getMessage()).startsWith("At /ye\\u000aar" + "x".repeat(194) + "… (line 5, column 3): ");
    }

    private static Change change(JsonFault fault, String from, String to) {
        return new Change(fault, from, to);
    }

    /** What is put into a good document instead of something. */
    private record Change(JsonFault fault, String from, String to) {

        @Override
        public String toString() {
            return fault.toString();
        }
    }

    private static GongkaiJsonException refusal(String json) {
        return catchThrowableOfType(
                GongkaiJsonException.class, () -> GongkaiJson.strict().read(json, AnnualReport.class));
    }
}
