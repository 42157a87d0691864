/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.diagnose.Diagnoser;
import io.github.gongkai.diagnose.Diagnosis;
import io.github.gongkai.text.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the pages on JSON and CSV show: their Java, run, and what the former quotes. */
class JsonPageTest {
    private static final Path PAGE = Path.of("../../docs/json.md");

    private final AnnualReport report = Examples.report(Examples.SUQIAN);
    private final GongkaiJson strict = GongkaiJson.strict();

    @Test
    void reportIsWrittenAndRead() throws Exception {
        GongkaiJson json = GongkaiJson.strict();

        String text = json.write(report);
        AnnualReport same = json.read(text, AnnualReport.class);

        assertThat(same).isEqualTo(report);
    }

    @Test
    void diagnosisIsWrittenAndRead() throws Exception {
        GongkaiJson json = strict;

        Diagnosis diagnosis = Diagnoser.standard().diagnose(report);

        Diagnosis sameAgain = json.read(json.write(diagnosis), Diagnosis.class);

        assertThat(sameAgain).isEqualTo(diagnosis);
        assertThat(Files.readString(PAGE))
                .contains("Diagnosis diagnosis = Diagnoser.standard().diagnose(report);")
                .contains("Diagnosis sameAgain = json.read(json.write(diagnosis), Diagnosis.class);");
    }

    /** Every property of the examples that is not one of the reports or of the rule set. */
    @ParameterizedTest
    @ValueSource(strings = {"diagnosis", "derivation"})
    void propertiesOfADiagnosisAreNamed(String example) throws Exception {
        String page = Files.readString(PAGE);
        Map<?, ?> document = strict.mapper().readValue(Examples.json(example), Map.class);

        assertThat(names(document))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(page).contains("`" + name + "`"));
    }

    private static Set<String> names(Object value) {
        Set<String> names = new TreeSet<>();
        if (value instanceof Map<?, ?> object) {
            for (Map.Entry<?, ?> property : object.entrySet()) {
                String name = (String) property.getKey();
                names.add(name);
                if (!Set.of("dossier", "ruleSet", "label", "message").contains(name)) {
                    names.addAll(names(property.getValue()));
                }
            }
        } else if (value instanceof Collection<?> items) {
            items.forEach(item -> names.addAll(names(item)));
        }
        return names;
    }

    @Test
    void readingMayBeLessStrict() throws Exception {
        GongkaiJson lenient = GongkaiJson.with(ReadSettings.strict()
                .missingAsBlank()
                .ignoreUnknown(property -> System.err.println("skipped: " + property.pointer()))
                .numbersAsText());

        assertThat(printed(() -> lenient.read(
                        "{\"schemaVersion\":\"1\",\"edition\":\"TRIAL_2019\",\"x\":1}", AnnualReport.class)))
                .isEqualTo("skipped: /x\n");
    }

    @Test
    void linesAreReadOneAfterTheOther() throws Exception {
        GongkaiJson json = strict;
        InputStream in = new ByteArrayInputStream("{}\n".getBytes(StandardCharsets.UTF_8));

        String printed = printed(() -> {
            try (LineReader<AnnualReport> lines = json.readLines(in, AnnualReport.class)) {
                while (lines.hasNext()) {
                    JsonLine<AnnualReport> line = lines.next();
                    if (line instanceof JsonLine.Refused<AnnualReport> refused) {
                        System.err.println(refused.reason().getMessage());
                    }
                }
            }
        });

        assertThat(printed).isEqualTo("At /schemaVersion (line 1, column 2): expected this property, found none.\n");
    }

    @Test
    void reportsAreWrittenAndReadAsCsv(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("reports.csv");
        List<AnnualReport> reports = List.of(report);

        String printed = printed(() -> {
            try (CsvWriter writer = new CsvWriter(Files.newOutputStream(file))) {
                for (AnnualReport report : reports) {
                    writer.write(report);
                }
            }
            try (CsvReader reader = new CsvReader(Files.newInputStream(file))) {
                reader.forEachRemaining(report ->
                        System.out.println(report.applications().received().total()));
            }
        });

        assertThat(printed).isEqualTo("3511\n");
    }

    @Test
    void whatIsQuotedIsSo() throws Exception {
        String page = Files.readString(PAGE);
        String good = Examples.json(Examples.SUQIAN);
        GongkaiJsonException refused = catchThrowableOfType(
                GongkaiJsonException.class,
                () -> strict.read(good.replace(": 3402,", ": \"3402\","), AnnualReport.class));

        assertThat(page)
                .contains("```json\n" + good.lines().limit(13).reduce("", (a, b) -> a + b + "\n") + "```")
                .contains("```text\n" + refused.message(Language.EN) + "\n" + refused.message(Language.ZH) + "\n```\n");
        for (JsonFault fault : JsonFault.values()) {
            assertThat(page).contains("`" + fault + "`");
        }
    }

    /** Something that may throw. */
    private interface Action {
        void run() throws Exception;
    }

    private static synchronized String printed(Action action) throws Exception {
        PrintStream beforeOut = System.out;
        PrintStream beforeErr = System.err;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream both = new PrintStream(out, true, StandardCharsets.UTF_8);
        System.setOut(both);
        System.setErr(both);
        try {
            action.run();
        } finally {
            System.setOut(beforeOut);
            System.setErr(beforeErr);
        }
        return out.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
