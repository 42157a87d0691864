package io.github.gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.rule.StandardRules;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

class JsonOutputTest {

    @TempDir
    private Path folder;

    @Test
    void arrayHasAnObjectForEachFile() throws IOException {
        List<Map<String, Object>> files =
                json(report("guichi-police-2020.txt"), folder.resolve("none").toString());

        assertThat(files).hasSize(2);
        assertThat(files.get(0))
                .containsEntry("organ", "池州市公安局贵池分局")
                .containsEntry("year", new BigDecimal(2020))
                .containsEntry("edition", "TRIAL_2019")
                .containsEntry("charset", "UTF-8")
                .containsEntry("ruleSet", StandardRules.VERSION)
                .containsEntry("findings", List.of())
                .containsEntry("undecided", List.of());
        assertThat(files.get(1)).containsOnlyKeys("file", "error");
    }

    @Test
    void eachCheckHasItsRuleVerdictAndCells() throws IOException {
        List<Map<String, Object>> checks =
                objects(json(report("guichi-police-2020.txt")).get(0), "checks");

        // 22 + 161 + 15 cells; 5 rows of T2-02; 7 + 7 columns and 23 rows; 3 tracks
        assertThat(checks).hasSize(22 + 161 + 15 + 5 + 2 + 1 + 7 + 7 + 23 + 3 + 5 + 6);
        assertThat(checks)
                .filteredOn(check -> !objects(check, "cells").isEmpty())
                .filteredOn(check -> !check.get("rule").equals("T2-04"))
                .allSatisfy(check -> assertThat(check)
                        .containsKeys("rule", "place", "verdict", "cells")
                        .containsEntry("verdict", "SATISFIED"));
        Map<String, Object> balance = checks.stream()
                .filter(check ->
                        check.get("rule").equals("T3-01") && check.get("place").equals("naturalPerson"))
                .findFirst()
                .orElseThrow();
        assertThat(objects(balance, "cells"))
                .containsExactly(
                        Map.of("cell", "/applications/received/naturalPerson", "entry", new BigDecimal(2)),
                        Map.of("cell", "/applications/carriedIn/naturalPerson", "entry", new BigDecimal(0)),
                        Map.of("cell", "/applications/outcomes/total/naturalPerson", "entry", new BigDecimal(2)),
                        Map.of("cell", "/applications/carriedForward/naturalPerson", "entry", new BigDecimal(0)));
    }

    @Test
    void everyRuleHasAVerdictAlsoWhereTheEditionHasNoPlaceForIt() throws IOException {
        List<Map<String, Object>> rules =
                objects(json(report("suqian-city-2023.txt")).get(0), "rules");

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
                        "Y-04 NOT_APPLICABLE");
    }

    @Test
    void whatACellHoldsStaysApart() throws IOException {
        Map<String, Object> wuhan =
                json(report("partial-wuhan-ecology-2020.txt")).get(0);

        assertThat(entries(wuhan))
                .containsEntry("/proactiveDisclosure/administrativePenalties/decisions", new BigDecimal(22))
                .containsEntry("/proactiveDisclosure/administrativeCompulsion/decisions", Map.of("mark", "-"))
                .containsEntry("/proactiveDisclosure/administrativeFees/itemsLastYear", null)
                .containsEntry("/proactiveDisclosure/centralizedProcurement/totalAmount", Map.of("notRead", true));
        assertThat(entries(json(report("guichi-police-2020.txt")).get(0)))
                .containsEntry(
                        "/proactiveDisclosure/centralizedProcurement/totalAmount",
                        Map.of("amount", "348.47", "unit", "TEN_THOUSAND_YUAN"));
    }

    @Test
    void findingHasBothSumsTheDifferenceAndBothLanguages() throws IOException {
        String text = Files.readString(Path.of(report("suqian-city-2023.txt")));
        Path wrong = Files.writeString(folder.resolve("wrong.txt"), text.replace("（七）总计 | 3375 |", "（七）总计 | 3357 |"));

        Map<String, Object> finding =
                objects(json(wrong.toString()).get(0), "findings").get(0);

        assertThat(finding)
                .containsEntry("rule", "T3-01")
                .containsEntry("verdict", "VIOLATED")
                .containsEntry("basis", "PRINTED")
                .containsEntry("severity", "ERROR")
                .containsEntry("leftSum", Map.of("min", new BigDecimal(3402 + 91), "max", new BigDecimal(3402 + 91)))
                .containsEntry("rightSum", Map.of("min", new BigDecimal(3357 + 118), "max", new BigDecimal(3357 + 118)))
                .containsEntry("difference", new BigDecimal(3402 + 91 - 3357 - 118));
        assertThat(finding.get("message").toString()).contains("表三「自然人」列", "Table 3, column");
    }

    @Test
    void undecidedCheckHasTheRangeOfEachMissingCell() throws IOException {
        List<Map<String, Object>> undecided =
                objects(json(report("shanghai-general-office-2019.txt")).get(0), "undecided");

        assertThat(undecided).hasSize(38);
        assertThat(undecided).anySatisfy(check -> {
            assertThat(check)
                    .containsEntry("rule", "T4-01")
                    .containsEntry("place", "reconsideration")
                    .containsEntry("holdsWithZeros", true);
            assertThat(objects(check, "missing"))
                    .extracting(cell -> cell.get("range"))
                    .containsOnly(Map.of("min", new BigDecimal(0), "max", new BigDecimal(7 - 5 - 2)));
        });
    }

    private static Map<String, Object> entries(Map<String, Object> file) {
        Map<String, Object> entries = new LinkedHashMap<>();
        for (Map<String, Object> check : objects(file, "checks")) {
            objects(check, "cells").forEach(cell -> entries.put((String) cell.get("cell"), cell.get("entry")));
        }
        return entries;
    }

    private String report(String name) throws IOException {
        Path file = folder.resolve(name);
        try (InputStream stream = JsonOutputTest.class.getResourceAsStream("/reports/" + name)) {
            Files.write(file, stream.readAllBytes());
        }
        return file.toString();
    }

    private static List<Map<String, Object>> json(String... files) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<String> arguments = new ArrayList<>(List.of("check", "--format", "json"));
        arguments.addAll(List.of(files));
        PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        Main.run(InputStream.nullInputStream(), stream, stream, arguments.toArray(String[]::new));
        try (JsonParser parser =
                new JsonFactory().createParser(ObjectReadContext.empty(), out.toString(StandardCharsets.UTF_8))) {
            parser.nextToken();
            @SuppressWarnings("unchecked")
            List<Map<String, Object>> read = (List<Map<String, Object>>) value(parser);
            assertThat(parser.nextToken()).isNull();
            return read;
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> objects(Map<String, Object> object, String name) {
        return (List<Map<String, Object>>) object.get(name);
    }

    private static Object value(JsonParser parser) {
        return switch (parser.currentToken()) {
            case START_ARRAY -> list(parser);
            case START_OBJECT -> map(parser);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getDecimalValue();
            case VALUE_TRUE, VALUE_FALSE -> parser.getBooleanValue();
            case VALUE_NULL -> null;
            default -> parser.getString();
        };
    }

    private static List<Object> list(JsonParser parser) {
        List<Object> list = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            list.add(value(parser));
        }
        return list;
    }

    private static Map<String, Object> map(JsonParser parser) {
        Map<String, Object> map = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            map.put(name, value(parser));
        }
        return map;
    }
}
