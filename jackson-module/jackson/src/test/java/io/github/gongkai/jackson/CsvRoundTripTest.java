/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.Narrative;
import io.github.gongkai.Organ;
import io.github.gongkai.entry.Amount;
import io.github.gongkai.entry.AmountUnit;
import io.github.gongkai.entry.Count;
import io.github.gongkai.entry.Entry;
import io.github.gongkai.entry.SignedChange;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.testkit.Anything;
import io.github.gongkai.testkit.Reports;
import io.github.gongkai.testkit.jqwik.GongkaiDomain;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvRoundTripTest {
    private static final AnnualReport REPORT =
            Reports.consistent(FormEdition.REVISED_2021).generate(1).withOrgan(Organ.of("某局"));
    private static final CellRef COUNT = FormEdition.REVISED_2021.cell("applications.outcomes.granted.naturalPerson");
    private static final CellRef CHANGE =
            FormEdition.TRIAL_2019.cell("proactiveDisclosure.administrativeLicensing.changeThisYear");
    private static final CellRef AMOUNT =
            FormEdition.TRIAL_2019.cell("proactiveDisclosure.centralizedProcurement.totalAmount");

    @Property(tries = 200)
    @Domain(GongkaiDomain.class)
    void anyReportIsReadAsItWasWritten(@ForAll @Anything AnnualReport report) throws Exception {
        assertThat(Csv.read(Csv.written(report))).containsExactly(Csv.carried(report));
    }

    @Test
    void manyReportsStandInOneFileOneBehindTheOther() throws Exception {
        List<AnnualReport> reports = Reports.anything().stream(7).limit(50).toList();

        assertThat(Csv.read(Csv.written(reports))).isEqualTo(Csv.carried(reports));
    }

    @Test
    void reportsWithTheSameKeyMayFollowEachOther() throws Exception {
        AnnualReport nameless = REPORT.withOrgan(Optional.empty()).withYear(Optional.empty());
        List<AnnualReport> reports = List.of(REPORT, REPORT.with(COUNT, Entry.count(7)), REPORT, nameless, nameless);

        assertThat(Csv.read(Csv.written(reports))).isEqualTo(Csv.carried(reports));
    }

    @Test
    void noReportIsTheHeaderAlone() throws Exception {
        assertThat(Csv.written(List.of())).isEqualTo(Csv.HEADER);
        assertThat(Csv.read(Csv.HEADER)).isEmpty();
        assertThat(Csv.read(Csv.HEADER.strip())).isEmpty();
    }

    @Test
    void cellsOfAReportMayComeInAnyOrder() throws Exception {
        List<String> lines = new ArrayList<>(Csv.written(REPORT).lines().skip(1).toList());
        Collections.shuffle(lines, new Random(5));

        assertThat(Csv.read(Csv.HEADER + String.join("\n", lines))).containsExactly(Csv.carried(REPORT));
    }

    @ParameterizedTest
    @EnumSource(FormEdition.class)
    void eachCellHasALineInTheOrderOfTheForm(FormEdition edition) throws Exception {
        String csv = Csv.written(Reports.consistent(edition).generate(1));

        assertThat(csv).startsWith(Csv.HEADER).endsWith("\n").doesNotContain("\r", "\ufeff");
        assertThat(csv.lines().skip(1).map(line -> line.split(",", -1)[6]))
                .containsExactlyElementsOf(
                        edition.cells().stream().map(CellRef::pointer).toList());
    }

    @Test
    void whatIsNotCarriedIsNotStated() throws Exception {
        AnnualReport read =
                Csv.read(Csv.written(Reports.anything().generate(3))).get(0);

        assertThat(read.narrative()).isEqualTo(Narrative.leftOut());
        assertThat(read.outline()).isEmpty();
        assertThat(read.period()).isEmpty();
        assertThat(read.publishedOn()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "12", "-3", "12.0", "-0.50", "999999999999999999999999999999", "0.00"})
    void valueIsThePublishedNumberInPlainDigits(String number) throws Exception {
        BigDecimal value = new BigDecimal(number);

        assertCell(COUNT, Entry.of(Count.of(value)), number + ",,STATED,");
        assertCell(CHANGE, Entry.of(SignedChange.of(value)), number + ",,STATED,");
        for (AmountUnit unit : AmountUnit.values()) {
            assertCell(AMOUNT, Entry.of(Amount.of(value, unit)), number + "," + unit + ",STATED,");
        }
    }

    @Test
    void whatIsNoFigureHasAStateAndAText() throws Exception {
        for (CellRef cell : new CellRef[] {COUNT, CHANGE, AMOUNT}) {
            assertCell(cell, Entry.blank(), ",,BLANK,");
            assertCell(cell, Entry.notRead(), ",,NOT_READ,");
            assertCell(cell, Entry.marked("/"), ",,MARKED,/");
            assertCell(cell, Entry.marked("—"), ",,MARKED,—");
            assertCell(cell, Entry.unreadable(" 约12件 "), ",,UNREADABLE, 约12件 ");
        }
    }

    /** Written by hand: the text, and the field of the CSV. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "=1+1|'=1+1",
                "+1|'+1",
                "-|'-",
                "-1|'-1",
                "@SUM(A1)|'@SUM(A1)",
                "^\t1^|^'\t1^",
                "^\r1^|^\"'\r1\"^",
                "'|''",
                "''=|'''=",
                "1=1|1=1",
                "a'|a'",
                "^ =^|^ =^",
                "=\"a\",1|\"'=\"\"a\"\",1\"",
                "#N/A|#N/A",
                "null|null",
                "a,b|\"a,b\"",
                "\"|\"\"\"\"",
                "^a\nb^|^\"a\nb\"^",
            })
    void textThatBeginsLikeAFormulaHasAnApostropheInFrontOfIt(String text, String field) throws Exception {
        assertCell(COUNT, Entry.marked(text), ",,MARKED," + field);
        AnnualReport report = REPORT.withOrgan(Organ.of(text));
        String csv = Csv.written(report);

        assertThat(csv).startsWith(Csv.HEADER + field + "," + year() + ",REVISED_2021,");
        assertThat(Csv.read(csv)).containsExactly(Csv.carried(report));
    }

    private static String year() {
        return REPORT.year().orElseThrow().toString();
    }

    @Test
    void emptyNameIsNotNoName() throws Exception {
        AnnualReport empty = REPORT.withOrgan(Organ.of(""));
        AnnualReport none = REPORT.withOrgan(Optional.empty());

        assertThat(Csv.written(empty)).startsWith(Csv.HEADER + "'," + year());
        assertThat(Csv.written(none)).startsWith(Csv.HEADER + "," + year());
        assertThat(Csv.read(Csv.written(List.of(empty, none)))).isEqualTo(Csv.carried(List.of(empty, none)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "𠮷林",
                "\ud83d\ude00",
                "\r\n",
                "\n",
                "a\rb\r\n\nc",
                " \t",
                "\u0000\u001f\u007f\u0085\u2028\ufeff/\"\\,",
                "\ufeff",
                "\"a\",\"b\"\n\"",
            })
    void textMayBeAny(String text) throws Exception {
        List<AnnualReport> reports = List.of(
                REPORT.withOrgan(Organ.of(text)).with(COUNT, Entry.marked(text)),
                REPORT.withOrgan(Organ.of("x" + text)).with(COUNT, Entry.unreadable("x" + text)));

        assertThat(Csv.read(Csv.written(reports))).isEqualTo(Csv.carried(reports));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\ud800", "a\udc00b", "\udc00\ud800"})
    void halfOfASurrogatePairIsRefusedAndNoLineWritten(String text) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (CsvWriter writer = new CsvWriter(out)) {
            writer.write(REPORT);
            assertThat(catchThrowable(() -> writer.write(REPORT.with(COUNT, Entry.marked(text)))))
                    .hasMessageContaining("At /applications/outcomes/granted/naturalPerson: "
                            + "half of a surrogate pair in a text, which CSV cannot carry.");
            assertThat(catchThrowable(() -> writer.write(REPORT.withOrgan(Organ.of(text)))))
                    .hasMessageContaining("At organ: half of a surrogate pair in a text, which CSV cannot carry.");
            writer.write(REPORT);
        }

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(Csv.written(List.of(REPORT, REPORT)));
    }

    @Test
    void markAtTheBeginningBlankLinesAndOtherEndsOfLinesAreRead() throws Exception {
        String csv = Csv.written(REPORT);

        for (String other : List.of(
                "\ufeff" + csv,
                csv.replace("\n", "\r\n"),
                csv.strip(),
                csv + "\n\r\n",
                "\n" + csv.replace("\n", "\n\n"),
                csv.replaceFirst("organ,year,edition", "\"organ\",year,\"edition\""),
                "\ufeff" + csv.replaceFirst("organ", "\"organ\""),
                csv.replaceAll("([^,\n]+)", "\"$1\""))) {
            assertThat(Csv.read(other)).containsExactly(Csv.carried(REPORT));
        }
    }

    private static void assertCell(CellRef cell, Entry entry, String fields) throws Exception {
        AnnualReport report = Reports.consistent(cell.edition())
                .generate(1)
                .withOrgan(Organ.of("某局"))
                .with(cell, entry);
        String csv = Csv.written(report);

        assertThat(csv)
                .contains("\n某局," + report.year().orElseThrow() + "," + cell.edition() + ","
                        + cell.section().identifier() + "," + cell.row().identifier() + ","
                        + cell.column().identifier() + "," + cell.pointer() + "," + fields + "\n");
        assertThat(Csv.read(csv)).containsExactly(Csv.carried(report));
    }
}
