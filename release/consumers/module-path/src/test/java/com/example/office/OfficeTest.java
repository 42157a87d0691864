/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package com.example.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.office.Office.Filing;
import io.github.gongkai.AnnualReport;
import io.github.gongkai.check.Finding;
import io.github.gongkai.diagnose.Correction;
import io.github.gongkai.jackson2.GongkaiJson;
import io.github.gongkai.publishedform.PublishedForm;
import io.github.gongkai.validation.Consistent;
import io.github.gongkai.validation.Violations;
import jakarta.validation.ConstraintViolation;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OfficeTest {

    /** 三(七)总计 of natural persons, as it should be; in the report stands 85. */
    private static final int RIGHT = 30 + 6 + 2 + 1 + 16 + 3;

    private static final String WRONG_ROW = "（七）总计 | 85 |";
    private static final String RIGHT_ROW = "（七）总计 | " + RIGHT + " |";

    @Test
    void everythingIsInANamedModule() {
        List<String> names = Stream.of(
                        AnnualReport.class, GongkaiJson.class, PublishedForm.class, Consistent.class, Office.class)
                .map(Class::getModule)
                .peek(module -> assertTrue(module.isNamed(), module.toString()))
                .map(Module::getName)
                .toList();

        assertEquals(
                List.of(
                        "io.github.gongkai",
                        "io.github.gongkai.jackson2",
                        "io.github.gongkai.publishedform",
                        "io.github.gongkai.validation",
                        "com.example.office"),
                names);
    }

    @Test
    void theViolationsStandAtTheWrongCell() throws Exception {
        List<ConstraintViolation<Filing>> violations = Office.check(new Filing("甲县乙局", read(published())));

        assertEquals(
                List.of("T3-01[naturalPerson]", "T3-02[naturalPerson]", "T3-03[outcomes.total]"),
                violations.stream()
                        .map(violation -> Violations.finding(violation).map(Finding::key).orElseThrow())
                        .toList());
        for (ConstraintViolation<Filing> violation : violations) {
            assertEquals(
                    "report.applications.outcomes.total.naturalPerson",
                    violation.getPropertyPath().toString());
            assertEquals(
                    Optional.of(BigDecimal.valueOf(RIGHT)),
                    Violations.correction(violation).flatMap(Correction::value));
            assertTrue(violation.getMessage().endsWith("表三 三(七)总计·自然人 应为 58，填作 85：数字颠倒。"));
        }
    }

    @Test
    void whatAddsUpIsWrittenAndReadBack() throws Exception {
        Filing filing = new Filing("甲县乙局", read(published().replace(WRONG_ROW, RIGHT_ROW)));

        assertEquals(List.of(), Office.check(filing));
        assertEquals(filing.report(), GongkaiJson.strict().read(Office.json(filing), AnnualReport.class));
    }

    @Test
    void aConstraintOfSomethingElseIsCheckedBeside() throws Exception {
        Filing filing = new Filing(" ", read(published().replace(WRONG_ROW, RIGHT_ROW)));

        assertEquals(
                List.of("sender"),
                Office.check(filing).stream()
                        .map(violation -> violation.getPropertyPath().toString())
                        .toList());
    }

    private static AnnualReport read(String published) {
        return PublishedForm.read(published).report();
    }

    private static String published() throws Exception {
        return Files.readString(Path.of("src/test/resources/report-2024.txt"));
    }
}
