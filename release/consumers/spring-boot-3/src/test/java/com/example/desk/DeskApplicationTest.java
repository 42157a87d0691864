/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package com.example.desk;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.http.MediaType;
import org.springframework.test.json.JsonCompareMode;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@SpringBootTest
@AutoConfigureMockMvc
class DeskApplicationTest {

    /** 三(七)总计 of natural persons: the outcomes, added up. */
    private static final int RIGHT = 30 + 6 + 2 + 1 + 16 + 3;

    @Autowired
    private MockMvc desk;

    @Test
    void aReportThatAddsUpIsTaken() throws Exception {
        String report = report();

        send(report).andExpect(status().isCreated()).andExpect(content().json(report, JsonCompareMode.STRICT));
    }

    @Test
    void aWrongFigureIsNamedWithItsCell() throws Exception {
        String total = "\"total\": {\"naturalPerson\": ";
        String wrong = report().replace(total + RIGHT, total + 85);

        send(wrong)
                .andExpect(status().isBadRequest())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.errors.length()").value(3))
                .andExpect(jsonPath("$.errors[*].path", everyItem(is("applications.outcomes.total.naturalPerson"))))
                .andExpect(jsonPath("$.errors[*].cell", everyItem(is("表三 三(七)总计·自然人"))))
                .andExpect(jsonPath("$.errors[*].message", everyItem(endsWith("应为 58，填作 85：数字颠倒。"))))
                .andExpect(jsonPath(
                        "$.errors[*].message",
                        contains(startsWith("表三「自然人」列"), startsWith("表三「自然人」列"), startsWith("表三「三(七)总计」行"))));
    }

    @Test
    void aMisspeltPropertyIsRefused() throws Exception {
        send(report().replace("\"year\"", "\"yeer\""))
                .andExpect(status().isBadRequest())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.detail", startsWith("/yeer（第5行")));
    }

    private ResultActions send(String report) throws Exception {
        return desk.perform(post("/reports")
                .contentType(MediaType.APPLICATION_JSON)
                .locale(Locale.SIMPLIFIED_CHINESE)
                .content(report));
    }

    private static String report() throws Exception {
        return Files.readString(Path.of("src/test/resources/report-2024.json"));
    }
}
