/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.entry.EntryState;
import io.github.gongkai.text.Language;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A CSV for each way in which one can be wrong: a golden file with one thing changed, and what is said of it. */
class CsvRefusedTest {
    private static final String GOOD = Examples.csv(Examples.SUQIAN);
    private static final String ORGAN = "宿迁市人民政府（全市汇总）";
    private static final String FIRST = GOOD.lines().skip(1).findFirst().orElseThrow() + "\n";
    private static final String LAST = GOOD.lines().skip(200).findFirst().orElseThrow() + "\n";
    private static final String PERSON = "applications,received,naturalPerson,/applications/received/naturalPerson,";
    private static final String PERSONS = PERSON + "3402,,STATED,";
    private static final String FEES = ",59237.2449,TEN_THOUSAND_YUAN,STATED,";

    private static final List<Change> CHANGES = List.of(
            change(GOOD, ""),
            change("organ,year,edition", "organ,edition,year"),
            change(Csv.HEADER, Csv.HEADER.replace(',', ';')),
            change(Csv.HEADER, ""),
            change(",state,text\n", ",state\n"),
            change(",text\n", ",text,note\n"),
            change(FIRST, FIRST.replace("STATED,", "STATED")),
            change(FIRST, FIRST.replace("STATED,", "STATED,,")),
            change(FIRST, FIRST.replace("宿迁市", "宿迁,市")),
            change(FIRST, "\"宿迁市\"" + FIRST),
            change(FIRST, FIRST.replace(",regulations,", ",\"regulations,")),
            change(FIRST, FIRST.replace("REVISED_2021", "REVISED_2022")),
            change(FIRST, FIRST.replace("REVISED_2021", "")),
            change(FIRST, FIRST + ",,,,,,,,,,\n"),
            change(LAST, ""),
            change(
                    GOOD,
                    GOOD.replace(FIRST, "")
                            + GOOD.substring(Csv.HEADER.length()).replace(",2023,", ",2022,")),
            change(FIRST, FIRST + FIRST.replace(ORGAN, "")),
            change(FIRST, FIRST + FIRST),
            change(FIRST, FIRST.replace("/issued", "/isued")),
            change(FIRST, FIRST.replace("/issued", "/newlyMade")),
            change(PERSONS, PERSONS.replace("applications,", "reviewAndLitigation,")),
            change(PERSONS, PERSONS.replace(",received,", ",carriedIn,")),
            change(PERSONS, PERSONS.replace(",naturalPerson,/", ",total,/")),
            change(PERSONS, PERSON + "3402,,stated,"),
            change(PERSONS, PERSON + "3402,,,"),
            change(PERSONS, PERSON + "\"1,234\",,STATED,"),
            change(PERSONS, PERSON + "12.0e1,,STATED,"),
            change(PERSONS, PERSON + ",,STATED,"),
            change(PERSONS, PERSON + "9".repeat(31) + ",,STATED,"),
            change(PERSONS, PERSON + "0." + "0".repeat(31) + ",,STATED,"),
            change(PERSONS, PERSON + "3402,YUAN,STATED,"),
            change(PERSONS, PERSON + "3402,,STATED,约"),
            change(PERSONS, PERSON + "0,,BLANK,"),
            change(PERSONS, PERSON + ",,BLANK,无"),
            change(PERSONS, PERSON + "0,,MARKED,/"),
            change(PERSONS, PERSON + ",,MARKED,"),
            change(PERSONS, PERSON + ",,UNREADABLE,'"),
            change(PERSONS, PERSON + "0,,NOT_READ,"),
            change(PERSONS, PERSON + ",,NOT_READ,?"),
            change(FEES, ",59237.2449,,STATED,"),
            change(FEES, ",59237.2449,万元,STATED,"),
            change(FEES, ",,YUAN,BLANK,"),
            change(LAST, LAST.replace(",89,", ",89件,")));

    static Stream<Arguments> changes() {
        return Examples.withWhatIsSaid(CHANGES, "refused-csv");
    }

    @ParameterizedTest
    @MethodSource("changes")
    void isRefusedInOneSentenceOfEachLanguage(Change change, String said) {
        assertThat(GOOD).containsOnlyOnce(change.from);
        GongkaiJsonException refused = Csv.refusal(GOOD.replace(change.from, change.to));

        assertThat(refused.fault() + "\n" + refused.getMessage() + "\n" + refused.message(Language.ZH))
                .isEqualTo(said);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "01", "00", "-0", "-0.00", "-01", "+1", " 1", "1 ", "'1", "=1", "１", "1_000", "1e2", "1.", ".5",
                "1.2.3", "--1", "-", "0x1", "NaN", "null", "1\n"
            })
    void valueIsANumberInPlainDigitsAndNothingElse(String value) {
        GongkaiJsonException refused = Csv.refusal(GOOD.replace(PERSONS, PERSON + "\"" + value + "\",,STATED,"));

        assertThat(refused.fault()).isEqualTo(JsonFault.WRONG_TEXT);
        assertThat(refused.pointer()).isEqualTo("/applications/received/naturalPerson");
        assertThat(refused.getMessage())
                .startsWith("At /applications/received/naturalPerson (line 12, column 106): "
                        + "expected a number in plain digits, such as \"348.47\", found the text \"");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "STATED")
    void onlyAStatedFigureHasAValueAndAUnit(EntryState state) {
        String text = state == EntryState.MARKED || state == EntryState.UNREADABLE ? "x" : "";

        assertThat(Csv.refusal(GOOD.replace(FEES, ",0,," + state + "," + text)).getMessage())
                .isEqualTo("At /proactiveDisclosure/administrativeFees/amountCollected (line 11, column 144): "
                        + "expected no value, as the state is " + state + ", found the text \"0\".");
        assertThat(Csv.refusal(GOOD.replace(FEES, ",,NONE," + state + "," + text))
                        .getMessage())
                .isEqualTo("At /proactiveDisclosure/administrativeFees/amountCollected (line 11, column 145): "
                        + "expected no unit, as the state is " + state + ", found the text \"NONE\".");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "10000", "02023", "2023.0", "-1", "２０２３", " 2023", "'2023", "2023年"})
    void yearIsAYearInPlainDigits(String year) {
        GongkaiJsonException refused = Csv.refusal(GOOD.replace("," + 2023 + ",", "," + year + ","));

        assertThat(refused.fault()).isEqualTo(JsonFault.WRONG_TEXT);
        assertThat(refused.pointer()).isEqualTo("year");
        assertThat(refused.getMessage())
                .isEqualTo("At year (line 2, column 15): expected a year from 1 to 9999 or nothing, found the text \""
                        + year + "\".");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GB18030", "UTF-16", "UTF-16LE"})
    void otherEncodingsAreRefused(String charset) {
        GongkaiJsonException refused = Csv.refusal(GOOD.getBytes(Charset.forName(charset)));

        assertThat(refused.fault()).isIn(JsonFault.SYNTAX, JsonFault.WRONG_TEXT);
    }

    @Test
    void bytesThatAreNoCharactersAreFoundWhereTheyStand() {
        byte[] before = GOOD.substring(0, GOOD.indexOf(LAST) + ORGAN.length()).getBytes(StandardCharsets.UTF_8);
        for (byte[] bad :
                new byte[][] {{(byte) 0xff}, {(byte) 0xed, (byte) 0xa0, (byte) 0x80}, {(byte) 0xe5, 'x'}, {(byte) 0xe5}
                }) {
            byte[] csv = Arrays.copyOf(before, before.length + bad.length);
            System.arraycopy(bad, 0, csv, before.length, bad.length);
            GongkaiJsonException refused = Csv.refusal(csv);

            assertThat(refused.fault()).isEqualTo(JsonFault.SYNTAX);
            assertThat(refused.getMessage())
                    .isEqualTo("At the root (line 201, column 14): expected text in UTF-8, found other bytes.");
            assertThat(refused.message(Language.ZH)).isEqualTo("文档根（第201行第14列）：应为UTF-8 编码的文本，实为其他字节。");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\""})
    void textThatIsTooLongIsRefused(String quote) {
        String text = quote + "x".repeat(GongkaiJson.MAX_TEXT_LENGTH + 1) + quote;
        GongkaiJsonException refused = Csv.refusal(GOOD.replace(PERSONS, PERSON + ",,UNREADABLE," + text));

        assertThat(refused.fault()).isEqualTo(JsonFault.LIMIT);
        assertThat(refused.line()).hasValue(12);
        assertThat(refused.getMessage())
                .contains("expected a document within the limits of the reader, found a fault (");
    }

    private static Change change(String from, String to) {
        return new Change(from, to);
    }

    /** What is put into a good CSV instead of something. */
    private record Change(String from, String to) {

        @Override
        public String toString() {
            return Found.shown(to, 100);
        }
    }
}
