/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.rule.StandardRules;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonOutputTest extends CommandTest {

    @Test
    void arrayHasAnObjectForEachReport() throws IOException {
        List<Map<String, Object>> files =
                json(report(GUICHI), folder().resolve("none").toString());

        assertThat(files).hasSize(2);
        assertThat(files.get(0))
                .containsOnlyKeys(
                        "file",
                        "line",
                        "organ",
                        "year",
                        "edition",
                        "charset",
                        "coverage",
                        "notes",
                        "previous",
                        "members",
                        "result",
                        "claims",
                        "diagnosis")
                .containsEntry("line", null)
                .containsEntry("organ", "池州市公安局贵池分局")
                .containsEntry("year", new BigDecimal(2020))
                .containsEntry("edition", "TRIAL_2019")
                .containsEntry("charset", "UTF-8")
                .containsEntry("previous", null)
                .containsEntry("members", null)
                .containsEntry("diagnosis", null);
        assertThat(JsonText.object(files.get(0), "result"))
                .containsEntry("edition", "TRIAL_2019")
                .containsEntry("previousEdition", null)
                .containsEntry("consistent", true)
                .containsEntry("findings", List.of())
                .containsEntry("undecided", List.of());
        assertThat(JsonText.object(JsonText.object(files.get(0), "result"), "ruleSet"))
                .containsEntry("version", StandardRules.VERSION)
                .containsEntry("missingPolicy", "UNKNOWN");
        assertThat(files.get(1)).containsOnlyKeys("file", "line", "unusable").containsEntry("line", null);
        assertThat(JsonText.objects(files.get(1), "unusable"))
                .singleElement()
                .satisfies(unusable -> assertThat(unusable)
                        .containsOnlyKeys("role", "file", "line", "reason")
                        .containsEntry("role", "REPORT")
                        .containsEntry("file", files.get(1).get("file"))
                        .containsEntry("line", null)
                        .containsEntry("reason", Map.of("zh", "没有这个文件。", "en", "There is no such file.")));
    }

    @Test
    void eachCheckHasItsRuleVerdictAndCells() throws IOException {
        List<Map<String, Object>> checks = JsonText.objects(result(report(GUICHI)), "checks");

        // 22 + 161 + 15 cells; 5 rows of T2-02; 7 + 7 columns and 23 rows; 3 tracks
        assertThat(checks).hasSize(22 + 161 + 15 + 5 + 2 + 1 + 7 + 7 + 23 + 3 + 5 + 6);
        assertThat(checks)
                .filteredOn(check -> !JsonText.objects(check, "cells").isEmpty())
                .filteredOn(check -> !check.get("rule").equals("T2-04"))
                .allSatisfy(check -> assertThat(check)
                        .containsKeys("rule", "place", "verdict", "cells")
                        .containsEntry("verdict", "SATISFIED"));
        Map<String, Object> balance = checks.stream()
                .filter(check ->
                        check.get("rule").equals("T3-01") && check.get("place").equals("naturalPerson"))
                .findFirst()
                .orElseThrow();
        assertThat(JsonText.objects(balance, "cells"))
                .extracting(cell -> cell.get("report") + " " + cell.get("cell"))
                .containsExactly(
                        "THIS /applications/received/naturalPerson",
                        "THIS /applications/carriedIn/naturalPerson",
                        "THIS /applications/outcomes/total/naturalPerson",
                        "THIS /applications/carriedForward/naturalPerson");
    }

    @Test
    void everyRuleHasAVerdictAlsoWhereTheEditionHasNoPlaceForIt() throws IOException {
        List<Map<String, Object>> rules = JsonText.objects(result(report(SUQIAN)), "rules");

        assertThat(rules)
                .extracting(rule -> rule.get("rule") + " " + rule.get("verdict"))
                .containsExactly(
                        "T2-01 SATISFIED",
                        "T2-02 NOT_APPLICABLE",
                        "T2-03 NOT_APPLICABLE",
                        "T2-04 NOT_APPLICABLE",
                        "T3-01 SATISFIED",
                        "T3-02 SATISFIED",
                        "T3-03 SATISFIED",
                        "T3-04 SATISFIED",
                        "T4-01 SATISFIED",
                        "T4-02 SATISFIED",
                        "D-01 SATISFIED",
                        "D-02 NOT_APPLICABLE",
                        "D-03 NOT_APPLICABLE",
                        "D-04 NOT_APPLICABLE",
                        "D-05 NOT_APPLICABLE",
                        "D-06 NOT_APPLICABLE",
                        "Y-01 NOT_APPLICABLE",
                        "Y-02 NOT_APPLICABLE",
                        "Y-03 NOT_APPLICABLE",
                        "Y-04 NOT_APPLICABLE",
                        "A-01 NOT_APPLICABLE",
                        "A-02 NOT_APPLICABLE",
                        "A-03 NOT_APPLICABLE",
                        "A-04 NOT_APPLICABLE",
                        "A-05 NOT_APPLICABLE");
    }

    /** The dossier of a result that has anything to tell has the report, as the document that it is by itself. */
    @Test
    void whatACellHoldsStaysApart() throws IOException {
        Map<String, Object> wuhan = report(result(report("partial-wuhan-ecology-2020.txt")), "proactiveDisclosure");

        assertThat(cell(wuhan, "administrativePenalties", "decisions")).isEqualTo(new BigDecimal(22));
        assertThat(cell(wuhan, "administrativeCompulsion", "decisions")).isEqualTo(Map.of("mark", "-"));
        assertThat(cell(wuhan, "administrativeFees", "itemsLastYear")).isNull();
        assertThat(cell(wuhan, "centralizedProcurement", "totalAmount")).isEqualTo(Map.of("notRead", true));
        String wrong = write("wrong.txt", with(text(GUICHI), "行政许可 | 6 | 0 | 2718 |", "行政许可 | 6 | -7 | 2718 |"));
        Map<String, Object> guichi = report(result(wrong), "proactiveDisclosure");
        assertThat(cell(guichi, "centralizedProcurement", "totalAmount"))
                .isEqualTo(Map.of("amount", "348.47", "unit", "TEN_THOUSAND_YUAN"));
    }

    @Test
    void resultWithNothingToTellHoldsNoReport() throws IOException {
        assertThat(result(report(GUICHI))).containsEntry("dossier", null);
    }

    @Test
    void findingHasBothSumsTheDifferenceAndBothLanguages() throws IOException {
        String wrong = write("wrong.txt", with(text(SUQIAN), "（七）总计 | 3375 |", "（七）总计 | 3357 |"));

        Map<String, Object> finding =
                JsonText.objects(result(wrong), "findings").get(0);

        assertThat(finding)
                .containsEntry("key", "T3-01[naturalPerson]")
                .containsEntry("rule", "T3-01")
                .containsEntry("verdict", "VIOLATED")
                .containsEntry("basis", "PRINTED")
                .containsEntry("severity", "ERROR")
                .containsEntry("leftSum", Map.of("min", new BigDecimal(3402 + 91), "max", new BigDecimal(3402 + 91)))
                .containsEntry("rightSum", Map.of("min", new BigDecimal(3357 + 118), "max", new BigDecimal(3357 + 118)))
                .containsEntry("difference", new BigDecimal(3402 + 91 - 3357 - 118));
        assertThat(JsonText.objects(finding, "left"))
                .extracting(cell -> cell.get("report") + " " + cell.get("cell") + " " + cell.get("entry"))
                .containsExactly(
                        "THIS /applications/received/naturalPerson 3402",
                        "THIS /applications/carriedIn/naturalPerson 91");
        assertThat(JsonText.objects(finding, "right"))
                .extracting(cell -> cell.get("report") + " " + cell.get("cell") + " " + cell.get("entry"))
                .containsExactly(
                        "THIS /applications/outcomes/total/naturalPerson 3357",
                        "THIS /applications/carriedForward/naturalPerson 118");
        assertThat(JsonText.objects(finding, "right").get(0))
                .containsEntry("edition", "REVISED_2021")
                .containsEntry(
                        "label",
                        Map.of("zh", "表三 三(七)总计·自然人", "en", "Table 3, 三(七) Total of the outcomes, natural persons"));
        assertThat(finding.get("message").toString()).contains("表三「自然人」列", "Table 3, column");
    }

    @Test
    void undecidedCheckHasTheRangeOfEachMissingCell() throws IOException {
        List<Map<String, Object>> undecided = JsonText.objects(result(report(SHANGHAI)), "undecided");

        assertThat(undecided).hasSize(38);
        assertThat(undecided).anySatisfy(check -> {
            assertThat(check)
                    .containsEntry("rule", "T4-01")
                    .containsEntry("place", "reconsideration")
                    .containsEntry("holdsWithZeros", true);
            assertThat(JsonText.objects(check, "missing"))
                    .allSatisfy(cell ->
                            assertThat(cell).containsEntry("report", "THIS").containsKey("label"))
                    .extracting(cell -> cell.get("range"))
                    .containsOnly(Map.of("min", new BigDecimal(0), "max", new BigDecimal(7 - 5 - 2)));
        });
    }

    /** A part of the report in the dossier of a result. */
    private static Map<String, Object> report(Map<String, Object> result, String part) {
        return JsonText.object(JsonText.object(JsonText.object(result, "dossier"), "report"), part);
    }

    private static Object cell(Map<String, Object> table, String row, String column) {
        assertThat(JsonText.object(table, row)).containsKey(column);
        return JsonText.object(table, row).get(column);
    }

    private Map<String, Object> result(String file) {
        return JsonText.object(json(file).get(0), "result");
    }

    private List<Map<String, Object>> json(String... arguments) {
        List<String> all = new ArrayList<>(List.of("check", "--format", "json"));
        all.addAll(List.of(arguments));
        run(all.toArray(String[]::new));
        return JsonText.objects(out());
    }
}
