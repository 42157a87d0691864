/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.Organ;
import io.github.gongkai.entry.Entry;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.testkit.Reports;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LenientReadingTest {
    private static final AnnualReport REPORT = Reports.consistent(FormEdition.REVISED_2021)
            .generate(1)
            .withOrgan(Organ.of("某市财政局"))
            .with(FormEdition.REVISED_2021.cell("applications.received.total"), Entry.count(123456));
    private static final String JSON = write(REPORT);

    private static String write(AnnualReport report) {
        try {
            return GongkaiJson.strict().write(report);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void nothingIsLenientByDefault() {
        assertThat(ReadSettings.strict().features()).isEmpty();
        assertThat(ReadSettings.strict().numbersAsText().missingAsBlank().features())
                .containsExactlyInAnyOrder(ReadFeature.NUMBERS_AS_TEXT, ReadFeature.MISSING_AS_BLANK);
    }

    @Test
    void missingCellsRowsAndTablesAreBlank() throws Exception {
        AnnualReport read = GongkaiJson.with(ReadSettings.strict().missingAsBlank())
                .read(
                        "{\"edition\":\"REVISED_2021\",\"schemaVersion\":1,"
                                + "\"applications\":{\"received\":{\"total\":7}},\"proactiveDisclosure\":{}}",
                        AnnualReport.class);

        CellRef stated = FormEdition.REVISED_2021.cell("applications.received.total");
        for (CellRef cell : FormEdition.REVISED_2021.cells()) {
            assertThat(read.entry(cell)).isEqualTo(cell == stated ? Entry.count(7) : Entry.blank());
        }
        assertThat(read.organ()).isEmpty();
        assertThat(read.year()).isEmpty();
        assertThat(read.outline()).isEmpty();
        assertThat(read.narrative().isExtract()).isFalse();
    }

    @Test
    void missingCellsAreBlankAlsoIfTheEditionComesLast() throws Exception {
        AnnualReport read = GongkaiJson.with(ReadSettings.strict().missingAsBlank())
                .read(
                        "{\"applications\":{\"outcomes\":{\"otherHandling\":{\"undivided\":{\"total\":7}}}},"
                                + "\"edition\":\"TRIAL_2019\",\"schemaVersion\":1}",
                        AnnualReport.class);

        assertThat(read.applications().outcomes().total().total()).isEqualTo(Entry.blank());
        assertThat(read.entry(FormEdition.TRIAL_2019.cell("applications.outcomes.otherHandling.undivided.total")))
                .isEqualTo(Entry.count(7));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"edition\":\"REVISED_2021\"}",
                "{\"schemaVersion\":1}",
                "{\"schemaVersion\":1,\"edition\":\"TRIAL_2019\",\"organ\":{}}",
                "{\"schemaVersion\":1,\"edition\":\"TRIAL_2019\",\"period\":{\"start\":\"2019-01-01\"}}"
            })
    void whatAReportCannotBeWithoutHasToBeThereAllTheSame(String json) {
        assertThatExceptionOfType(GongkaiJsonException.class)
                .isThrownBy(() ->
                        GongkaiJson.with(ReadSettings.strict().missingAsBlank()).read(json, AnnualReport.class))
                .satisfies(refused -> assertThat(refused.fault()).isEqualTo(JsonFault.MISSING_PROPERTY));
    }

    @Test
    void unknownPropertiesAreSkippedAndReported() throws Exception {
        List<IgnoredProperty> ignored = new ArrayList<>();
        String json = JSON.replace("\"organ\":{", "\"x~\":[{\"a\":1},2],\n\"organ\":{\"id\":\"7\",")
                .replace("\"received\":{", "\"received\":{\"subtotal\":{\"notRead\":1},");

        AnnualReport read = GongkaiJson.with(ReadSettings.strict().ignoreUnknown(ignored::add))
                .read(json, AnnualReport.class);

        assertThat(read).isEqualTo(REPORT);
        assertThat(ignored)
                .extracting(IgnoredProperty::pointer)
                .containsExactly("/x~0", "/organ/id", "/applications/received/subtotal");
        assertThat(ignored.get(1)).isEqualTo(new IgnoredProperty("/organ/id", OptionalLong.of(2), OptionalInt.of(10)));
    }

    @Test
    void rowsOfAnotherEditionAreNotSkipped() {
        assertThatExceptionOfType(GongkaiJsonException.class)
                .isThrownBy(() -> GongkaiJson.with(ReadSettings.strict().ignoreUnknown(ignored -> {}))
                        .read(
                                JSON.replace(
                                        "\"correctionOverdue\":", "\"undivided\":{\"total\":1},\"correctionOverdue\":"),
                                AnnualReport.class))
                .satisfies(refused -> assertThat(refused.fault()).isEqualTo(JsonFault.WRONG_EDITION));
    }

    @Test
    void whatIsSkippedIsNotNestedWithoutEnd() {
        String json = JSON.replace("\"organ\":{", "\"x\":" + "[".repeat(1000) + "]".repeat(1000) + ",\"organ\":{");

        assertThatExceptionOfType(GongkaiJsonException.class)
                .isThrownBy(() -> GongkaiJson.with(ReadSettings.strict().ignoreUnknown(ignored -> {}))
                        .read(json, AnnualReport.class))
                .satisfies(refused -> assertThat(refused.fault()).isEqualTo(JsonFault.LIMIT));
    }

    @Test
    void wholeNumbersMayBeTexts() throws Exception {
        String json = JSON.replace("\"total\":123456", "\"total\":\"123456\"")
                .replaceFirst("\"year\":(\\d+)", "\"year\":\"$1\"");

        assertThat(GongkaiJson.with(ReadSettings.strict().numbersAsText()).read(json, AnnualReport.class))
                .isEqualTo(REPORT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " 12", "12 ", "012", "+12", "-0", "1.0", "1e3", "1,234", "１２", "abc"})
    void textsThatAreNotPlainDigitsAreRefusedAllTheSame(String text) {
        assertThatExceptionOfType(GongkaiJsonException.class)
                .isThrownBy(() -> GongkaiJson.with(ReadSettings.strict().numbersAsText())
                        .read(JSON.replace("\"total\":123456", "\"total\":\"" + text + "\""), AnnualReport.class))
                .satisfies(refused -> assertThat(refused.fault()).isEqualTo(JsonFault.WRONG_TEXT));
    }

    /** What the format has is never skipped, also where it has no place. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"notRead\":true,\"decimal\":\"12.5\"}",
                "{\"mark\":\"/\",\"unreadable\":\"12\"}",
                "{\"decimal\":\"12.5\",\"mark\":\"/\"}"
            })
    void cellDoesNotHoldTwoThings(String cell) {
        assertThatExceptionOfType(GongkaiJsonException.class)
                .isThrownBy(() -> GongkaiJson.with(ReadSettings.strict().ignoreUnknown(ignored -> {}))
                        .read(JSON.replace("\"total\":123456", "\"total\":" + cell), AnnualReport.class))
                .satisfies(refused -> assertThat(refused.fault()).isEqualTo(JsonFault.UNKNOWN_PROPERTY));
    }
}
