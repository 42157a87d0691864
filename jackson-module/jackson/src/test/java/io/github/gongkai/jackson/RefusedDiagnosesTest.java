/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.gongkai.diagnose.Derivation;
import io.github.gongkai.diagnose.Diagnosis;
import io.github.gongkai.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Documents that differ from the examples of a diagnosis and of a derivation, and are refused. */
class RefusedDiagnosesTest {
    private static final GongkaiJson JSON = GongkaiJson.strict();

    private static void assertRefused(String good, String from, String to, Class<?> type, JsonFault fault, String at) {
        assertThat(good).contains(from);
        assertThatExceptionOfType(GongkaiJsonException.class)
                .isThrownBy(() -> JSON.read(good.replace(from, to), type))
                .satisfies(refused -> {
                    assertThat(refused.fault()).isEqualTo(fault);
                    assertThat(refused.pointer()).isEqualTo(at);
                    assertThat(refused.line()).isPresent();
                    assertThat(refused.column()).isPresent();
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"value\":3402|\"value\":3403|CONTRADICTION|/faults/0/repairs/0/corrections/0/value",
                "\"value\":3402|\"value\":null|CONTRADICTION|/faults/0/repairs/0/corrections/0/value",
                "\"min\":3402|\"min\":0|CONTRADICTION|/faults/0/repairs/0/corrections/0/range/min",
                "\"found\":3420|\"found\":3402|CONTRADICTION|/faults/0/repairs/0/corrections/0/found",
                "\"kind\":\"DIGITS_SWAPPED\"|\"kind\":\"DIGIT_DOUBLED\"|CONTRADICTION|/faults/0/repairs/0/corrections/0/slip/kind",
                "\"kind\":\"DIGITS_SWAPPED\",|''|MISSING_PROPERTY|/faults/0/repairs/0/corrections/0/slip/kind",
                "\"unique\":true|\"unique\":false|CONTRADICTION|/faults/0/unique",
                "\"weight\":1,\"unique\":true|\"weight\":2,\"unique\":true|CONTRADICTION|/faults/0/weight",
                "\"end\":\"COMPLETE\"|\"end\":\"WORK_LIMIT\"|CONTRADICTION|/faults/0/end",
                "\"otherFindings\":[]|\"otherFindings\":[\"T3-04\"]|CONTRADICTION|/otherFindings",
                "\"naturalPerson\":3420|\"naturalPerson\":3402|CONTRADICTION|/faults",
                "\"complete\":true|\"complete\":false|CONTRADICTION|/complete",
                "\"complete\":true,|''|MISSING_PROPERTY|/complete",
                "\"complete\":true|\"complete\":true,\"complete\":true|DUPLICATE_PROPERTY|/complete",
                "\"complete\":true|\"complete\":true,\"likely\":true|UNKNOWN_PROPERTY|/likely",
                "\"maxCells\":12|\"maxCells\":0|OUT_OF_RANGE|/diagnoser/maxCells",
                "\"maxCells\":12|\"maxCells\":2147483648|OUT_OF_RANGE|/diagnoser/maxCells",
                "\"maxCells\":12|\"maxCells\":\"12\"|WRONG_TYPE|/diagnoser/maxCells",
                "\"maxCells\":12|\"maxCells\":12.0|WRONG_TYPE|/diagnoser/maxCells",
                "\"maxSteps\":200000|\"maxSteps\":2000001|LIMIT|/diagnoser/maxSteps",
                "\"maxSteps\":200000|\"maxSteps\":9223372036854775808|OUT_OF_RANGE|/diagnoser/maxSteps",
                "\"included\":[]|\"included\":{}|WRONG_TYPE|/diagnoser/included",
                "\"included\":[]|\"included\":[1]|WRONG_TYPE|/diagnoser/included/0",
                "\"included\":[]|\"included\":[\"Y-02\",\"D-01\"]|CONTRADICTION|/diagnoser/included/1",
                "\"included\":[]|\"included\":[\"X-01\"]|CONTRADICTION|/diagnoser/included/0",
                "\"included\":[]|\"included\":[\"Y-02\",\"Y-02\"]|CONTRADICTION|/diagnoser/included",
                "\"included\":[]|\"included\":[\"Y-02\",\"A-01\"]|CONTRADICTION|/diagnoser/included/0",
                "\"trusted\":[]|\"trusted\":[{}]|MISSING_PROPERTY|/diagnoser/trusted/0/report",
                "\"trusted\":[]|\"trusted\":[{\"report\":\"NEXT\"}]|WRONG_TEXT|/diagnoser/trusted/0/report",
                "\"trusted\":[]|\"trusted\":[{\"report\":\"THIS\",\"edition\":\"TRIAL_2019\",\"cell\":\"/applications/x\"}]|CONTRADICTION|/diagnoser/trusted/0/cell",
                "\"trusted\":[]|\"trusted\":[{\"report\":\"THIS\",\"edition\":\"TRIAL_2019\",\"cell\":\"/applications/received/total\"}]|MISSING_PROPERTY|/diagnoser/trusted/0/label",
                "\"weights\":[]|\"weights\":[{\"report\":\"THIS\",\"edition\":\"TRIAL_2019\",\"cell\":\"/applications/received/total\",\"weight\":0}]|OUT_OF_RANGE|/diagnoser/weights/0/weight",
                "\"missingPolicy\":\"UNKNOWN\"|\"missingPolicy\":\"ZERO\"|WRONG_TEXT|/diagnoser/ruleSet/missingPolicy",
                "\"schemaVersion\":1,\"edition\":\"REVISED_2021\",\"previousEdition\"|\"schemaVersion\":2,\"edition\":\"REVISED_2021\",\"previousEdition\"|OUT_OF_RANGE|/schemaVersion",
                "\"previousEdition\":null|\"previousEdition\":\"TRIAL_2019\"|CONTRADICTION|/previousEdition",
                "\"previous\":null|\"previous\":0|WRONG_TYPE|/dossier/previous",
                "\"dossier\":|\"dossier\":null,\"x\":|WRONG_TYPE|/dossier"
            })
    void wrongDiagnosisIsRefused(String from, String to, JsonFault fault, String at) throws Exception {
        assertRefused(JSON.write(GoldenFilesTest.diagnosis()), from, to, Diagnosis.class, fault, at);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"value\":3511|\"value\":3510|CONTRADICTION|/figures/1/value",
                "\"value\":3511,|''|MISSING_PROPERTY|/figures/1/value",
                "\"by\":[\"T3-01[naturalPerson]\"]|\"by\":[]|CONTRADICTION|/figures/0/by",
                "\"max\":7|\"max\":8|CONTRADICTION|/open/0/range/max",
                "\"withheld\":[]|\"withheld\":[{}]|CONTRADICTION|/withheld",
                "\"conflicting\":[]|\"conflicting\":null|CONTRADICTION|/conflicting",
                "\"complete\":true|\"complete\":false|CONTRADICTION|/complete",
                "\"complete\":true|\"complete\":true,\"faults\":[]|UNKNOWN_PROPERTY|/faults",
                "\"maxSteps\":200000|\"maxSteps\":-1|OUT_OF_RANGE|/diagnoser/maxSteps",
                "\"upheld\":null|\"upheld\":1|CONTRADICTION|/figures"
            })
    void wrongDerivationIsRefused(String from, String to, JsonFault fault, String at) throws Exception {
        assertRefused(JSON.write(GoldenFilesTest.derivation()), from, to, Derivation.class, fault, at);
    }

    @Test
    void whereADiagnosisDiffersIsSaid() throws Exception {
        String wrong = Examples.json("diagnosis").replace("\"value\": 3402", "\"value\": 3403");
        int line = 21;
        int column = wrong.lines().toList().get(line - 1).indexOf("3403") + 1;

        assertThatExceptionOfType(GongkaiJsonException.class)
                .isThrownBy(() -> JSON.read(wrong, Diagnosis.class))
                .satisfies(refused -> {
                    assertThat(refused.message(Language.EN))
                            .isEqualTo(
                                    "At /faults/0/repairs/0/corrections/0/value (line " + line + ", column " + column
                                            + "): expected the number 3402, which follows from the rest, found the number 3403.");
                    assertThat(refused.message(Language.ZH))
                            .isEqualTo("/faults/0/repairs/0/corrections/0/value（第" + line + "行第" + column
                                    + "列）：应为由其余内容得出的数 3402，实为数 3403。");
                });
    }

    @Test
    void searchThatWouldTakeLongIsNotMade() throws Exception {
        String steps = "\"maxSteps\":" + GongkaiJson.MAX_STEPS;
        Diagnosis longest = GoldenFilesTest.diagnosis();
        longest = longest.diagnoser().withMaxSteps(GongkaiJson.MAX_STEPS).diagnose(longest.dossier());

        assertThat(JSON.write(longest)).contains(steps);
        assertThat(JSON.read(JSON.write(longest), Diagnosis.class)).isEqualTo(longest);
        assertThatExceptionOfType(GongkaiJsonException.class)
                .isThrownBy(() -> JSON.read(
                        JSON.write(GoldenFilesTest.derivation()).replace("\"maxSteps\":200000", "\"maxSteps\":2000001"),
                        Derivation.class))
                .satisfies(refused -> {
                    assertThat(refused.message(Language.EN))
                            .endsWith("expected a whole number from 1 to 2000000, found the number 2000001.");
                    assertThat(refused.message(Language.ZH)).endsWith("应为从 1 到 2000000 的整数，实为数 2000001。");
                });
    }

    @Test
    void wordsMayBeOthers() throws Exception {
        Diagnosis diagnosis = GoldenFilesTest.diagnosis();
        String json = JSON.write(diagnosis);
        assertThat(json).contains("digits swapped", "数字颠倒");

        assertThat(JSON.read(json.replace("digits swapped", "in other words").replace("数字颠倒", "换言之"), Diagnosis.class))
                .isEqualTo(diagnosis);
    }

    @Test
    void unknownPropertiesMayBeSkipped() throws Exception {
        StringBuilder ignored = new StringBuilder();
        Derivation derivation = GoldenFilesTest.derivation();
        String json = JSON.write(derivation).replace("\"trusted\":", "\"reviewer\":\"x\",\"trusted\":");

        assertThat(GongkaiJson.with(ReadSettings.strict().ignoreUnknown(it -> ignored.append(it.pointer())))
                        .read(json, Derivation.class))
                .isEqualTo(derivation);
        assertThat(ignored).hasToString("/diagnoser/reviewer");
    }
}
