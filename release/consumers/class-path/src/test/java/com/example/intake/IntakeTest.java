/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package com.example.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.check.FigureFinding;
import io.github.gongkai.check.Finding;
import io.github.gongkai.check.RuleSet;
import io.github.gongkai.diagnose.Correction;
import io.github.gongkai.diagnose.Diagnoser;
import io.github.gongkai.diagnose.Fault;
import io.github.gongkai.diagnose.SlipKind;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.jackson.GongkaiJson;
import io.github.gongkai.publishedform.PublishedForm;
import io.github.gongkai.publishedform.Reading;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntakeTest {
    private static final Path PUBLISHED = Path.of("src/test/resources/report-2024.txt");

    /** 三(七)总计 of natural persons, as it should be; in the report stands 85. */
    private static final int RIGHT = 30 + 6 + 2 + 1 + 16 + 3;

    private static final int STATED = 85;

    @TempDir
    private Path folder;

    @Test
    void theReportIsReadWhole() throws Exception {
        Reading reading = read();

        assertTrue(reading.coverage().isComplete());
        assertEquals(List.of(), reading.notes());
        assertEquals("甲县乙局", reading.report().organ().orElseThrow().name());
        assertEquals(2024, reading.report().year().orElseThrow().value());
    }

    @Test
    void theWrongFigureBreaksThreeChecks() throws Exception {
        List<Finding> findings = RuleSet.standard().check(read().report()).findings();

        assertEquals(
                List.of("T3-01[naturalPerson]", "T3-02[naturalPerson]", "T3-03[outcomes.total]"),
                findings.stream().map(Finding::key).toList());
        FigureFinding sumOfTheRows = (FigureFinding) findings.get(1);
        assertEquals(
                Optional.of(BigDecimal.valueOf(RIGHT - STATED)),
                sumOfTheRows.difference());
        assertEquals(cell(), sumOfTheRows.mainCell());
    }

    @Test
    void theDiagnosisSaysWhatItShouldBe() throws Exception {
        List<Fault> faults = Diagnoser.standard().diagnose(read().report()).faults();

        assertEquals(1, faults.size());
        assertTrue(faults.get(0).isUnique());
        Correction correction = faults.get(0).repairs().get(0).corrections().get(0);
        assertEquals(cell(), correction.cell().cell());
        assertEquals(Optional.of(BigDecimal.valueOf(RIGHT)), correction.value());
        assertEquals(Optional.of(SlipKind.DIGITS_SWAPPED), correction.slip());
    }

    @Test
    void theReportIsKeptAsItStands() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Path json = folder.resolve("report.json");

        Intake.take(PUBLISHED, json, new PrintStream(out, true, StandardCharsets.UTF_8));

        AnnualReport kept = GongkaiJson.strict().read(Files.readString(json), AnnualReport.class);
        assertEquals(read().report(), kept);
        assertEquals(Optional.of(BigDecimal.valueOf(STATED)), kept.entry(cell()).number());
        List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
        assertEquals(3 + 1, lines.size());
        assertEquals("表三 三(七)总计·自然人 应为 58，填作 85：数字颠倒", lines.get(3));
    }

    private static Reading read() throws Exception {
        return PublishedForm.read(Files.readAllBytes(PUBLISHED));
    }

    private static CellRef cell() throws Exception {
        return read().report().edition().cell("applications.outcomes.total.naturalPerson");
    }
}
