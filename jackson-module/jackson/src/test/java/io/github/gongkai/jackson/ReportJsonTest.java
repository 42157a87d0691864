/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

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
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportJsonTest {
    private static final GongkaiJson JSON = GongkaiJson.strict();
    private static final AnnualReport REPORT =
            Reports.consistent(FormEdition.REVISED_2021).generate(1);
    private static final CellRef COUNT = FormEdition.REVISED_2021.cell("applications.received.naturalPerson");
    private static final CellRef CHANGE =
            FormEdition.TRIAL_2019.cell("proactiveDisclosure.administrativeLicensing.changeThisYear");
    private static final CellRef AMOUNT =
            FormEdition.TRIAL_2019.cell("proactiveDisclosure.centralizedProcurement.totalAmount");

    /** Reads what was written in an order of properties that no writer would choose. */
    @Property(tries = 200)
    @Domain(GongkaiDomain.class)
    @Domain(DomainContext.Global.class)
    void orderOfPropertiesDoesNotMatter(@ForAll @Anything AnnualReport report, @ForAll long seed) throws Exception {
        String shuffled = Documents.shuffled(JSON.write(report), seed);

        assertThat(JSON.read(shuffled, AnnualReport.class)).isEqualTo(report);
    }

    @Test
    void versionAndEditionComeFirst() throws Exception {
        assertThat(JSON.write(REPORT)).startsWith("{\"schemaVersion\":1,\"edition\":\"REVISED_2021\",\"organ\":");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|0",
                "12|12",
                "-3|-3",
                "999999999999999|999999999999999",
                "999999999999999999999999999999|999999999999999999999999999999",
                "12.0|{\"decimal\":\"12.0\"}",
                "-0.50|{\"decimal\":\"-0.50\"}",
                "0.000000000000000000000000000001|{\"decimal\":\"0.000000000000000000000000000001\"}"
            })
    void countIsANumberOrAnObjectWithItsDecimals(String count, String json) throws Exception {
        assertCell(COUNT, Entry.of(Count.of(new BigDecimal(count))), json);
        assertCell(CHANGE, Entry.of(SignedChange.of(new BigDecimal(count))), json);
    }

    @Test
    void whatIsNoFigureIsNullOrAnObject() throws Exception {
        for (CellRef cell : new CellRef[] {COUNT, CHANGE, AMOUNT}) {
            assertCell(cell, Entry.blank(), "null");
            assertCell(cell, Entry.marked("/"), "{\"mark\":\"/\"}");
            assertCell(cell, Entry.marked("  "), "{\"mark\":\"  \"}");
            assertCell(cell, Entry.unreadable("约\"12\"\n件"), "{\"unreadable\":\"约\\\"12\\\"\\n件\"}");
            assertCell(cell, Entry.notRead(), "{\"notRead\":true}");
        }
    }

    @ParameterizedTest
    @EnumSource(AmountUnit.class)
    void amountKeepsItsDigitsAndItsUnit(AmountUnit unit) throws Exception {
        assertCell(
                AMOUNT,
                Entry.of(Amount.of("-59237.2440", unit)),
                "{\"amount\":\"-59237.2440\",\"unit\":\"" + unit + "\"}");
    }

    private static void assertCell(CellRef cell, Entry entry, String json) throws Exception {
        AnnualReport report = Reports.consistent(cell.edition()).generate(1).with(cell, entry);
        String written = JSON.write(report);

        assertThat(written).contains("\"" + cell.column().identifier() + "\":" + json);
        assertThat(JSON.read(written, AnnualReport.class)).isEqualTo(report);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "池州市公安局",
                "𠮷林",
                "\ud83d\ude00",
                "\ud800",
                "a\udc00b",
                "\udc00\ud800",
                "\u0000\u001f\u007f\u2028\ufeff/\"\\",
            })
    void textMayBeAny(String text) throws Exception {
        AnnualReport report = REPORT.withOrgan(
                        Organ.builder().name(text).unifiedSocialCreditCode(text).build())
                .withNarrative(Narrative.builder()
                        .preamble(text)
                        .overview(text)
                        .problemsAndImprovements(text)
                        .otherMatters(text)
                        .isExtract(true)
                        .build());

        assertThat(JSON.read(JSON.write(report), AnnualReport.class)).isEqualTo(report);
        assertThat(JSON.read(JSON.writeBytes(report), AnnualReport.class)).isEqualTo(report);
        assertThat(JSON.read(JSON.writePretty(report), AnnualReport.class)).isEqualTo(report);
    }

    @Test
    void charactersOutsideTheBasicPlaneAreNotEscaped() throws Exception {
        AnnualReport report = REPORT.withOrgan(Organ.of("𠮷林/市"));

        assertThat(new String(JSON.writeBytes(report), StandardCharsets.UTF_8))
                .contains("\"name\":\"𠮷林/市\"")
                .isEqualTo(JSON.write(report));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2024-01-31", "2024-02-29", "0000-01-01", "-0001-12-31", "+12345-02-28", "-999999999-01-01"})
    void dayMayBeAny(String day) throws Exception {
        AnnualReport report = REPORT.withPublishedOn(LocalDate.parse(day));
        String written = JSON.write(report);

        assertThat(written).contains("\"publishedOn\":\"" + day + "\"");
        assertThat(JSON.read(written, AnnualReport.class)).isEqualTo(report);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-1-31", "2024-02-30", "2023-02-29", "24-01-31", "2024-01-31 ", "20240131", "2024/01/31",
                "2024-13-01", "2024-00-10", "+2024-01-31", "-0000-01-01", "２０２４-01-31", "2:24-01-31", ""
            })
    void dayIsWrittenInOneWay(String day) throws Exception {
        String json = JSON.write(REPORT.withPublishedOn(LocalDate.of(1999, 12, 31)))
                .replace("\"1999-12-31\"", "\"" + day + "\"");

        assertThatExceptionOfType(GongkaiJsonException.class)
                .isThrownBy(() -> JSON.read(json, AnnualReport.class))
                .satisfies(refused -> assertThat(refused.fault()).isEqualTo(JsonFault.WRONG_TEXT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"mark\":\"/\",\"unreadable\":\"x\"}",
                "{\"mark\":\"/\",\"mark\":\"/\"}",
                "{\"notRead\":false}",
                "{\"decimal\":12.5}",
                "{\"decimal\":\"012.5\"}",
                "{\"decimal\":\"-0.0\"}",
                "{\"decimal\":\".5\"}",
                "{\"decimal\":\"1e3\"}",
                "{\"decimal\":\"+1.5\"}",
                "{\"amount\":\"5\",\"unit\":\"YUAN\"}",
                "\"\"",
                "1e3",
                "1.0",
                "-0"
            })
    void cellIsWrittenInOneWay(String cell) throws Exception {
        String json = JSON.write(REPORT.with(COUNT, Entry.count(987654321)))
                .replace("\"naturalPerson\":987654321", "\"naturalPerson\":" + cell);

        assertThatExceptionOfType(GongkaiJsonException.class)
                .isThrownBy(() -> JSON.read(json, AnnualReport.class))
                .satisfies(refused -> assertThat(refused.pointer()).startsWith("/applications/received/naturalPerson"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12",
                "{\"amount\":12,\"unit\":\"YUAN\"}",
                "{\"amount\":\"12\"}",
                "{\"unit\":\"YUAN\"}",
                "{\"amount\":\"12\",\"unit\":\"万元\"}",
                "{\"amount\":\"012\",\"unit\":\"YUAN\"}",
                "{\"amount\":\"-0\",\"unit\":\"YUAN\"}",
                "{\"amount\":\"12\",\"unit\":\"YUAN\",\"mark\":\"/\"}",
                "{\"decimal\":\"12.5\"}"
            })
    void amountIsWrittenInOneWay(String cell) throws Exception {
        String json = JSON.write(Reports.consistent(FormEdition.TRIAL_2019)
                        .generate(1)
                        .with(AMOUNT, Entry.of(Amount.of("987654321", AmountUnit.NONE))))
                .replace("{\"amount\":\"987654321\",\"unit\":\"NONE\"}", cell);

        assertThatExceptionOfType(GongkaiJsonException.class)
                .isThrownBy(() -> JSON.read(json, AnnualReport.class))
                .satisfies(refused -> assertThat(refused.pointer())
                        .startsWith("/proactiveDisclosure/centralizedProcurement/totalAmount"));
    }

    /** The edition may stand behind the tables; what does not go with it is found all the same. */
    @ParameterizedTest
    @CsvSource({
        "TRIAL_2019, WRONG_EDITION, /proactiveDisclosure/regulations/issued",
        "REVISED_2021, MISSING_PROPERTY, /proactiveDisclosure/regulations/issued"
    })
    void editionMayComeLast(FormEdition edition, JsonFault fault, String pointer) throws Exception {
        String json = JSON.write(REPORT);
        String last = json.replace("\"edition\":\"REVISED_2021\",", "")
                .replaceFirst("}$", ",\"edition\":\"" + edition + "\"}");
        String changed = fault == JsonFault.MISSING_PROPERTY
                ? last.replaceFirst("\"regulations\":\\{\"issued\":[^,]*,", "\"regulations\":{")
                : last;

        assertThat(JSON.read(last.replace(edition.name(), "REVISED_2021"), AnnualReport.class))
                .isEqualTo(REPORT);
        assertThatExceptionOfType(GongkaiJsonException.class)
                .isThrownBy(() -> JSON.read(changed, AnnualReport.class))
                .satisfies(refused -> {
                    assertThat(refused.fault()).isEqualTo(fault);
                    assertThat(refused.pointer()).isEqualTo(pointer);
                });
    }
}
