/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.springboot;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.jackson.GongkaiJson;
import io.github.gongkai.testkit.Reports;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** An application that does not name the module reads and writes reports. */
class ApplicationTest {
    private static final AnnualReport REPORT =
            Reports.consistent(FormEdition.REVISED_2021).generate(1);

    private static Server server;

    @BeforeAll
    static void start() {
        server = Server.start(WithoutHandler.class);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void aReportComesBackAsItWas() throws Exception {
        HttpResponse<String> answer = server.post("/reports", json());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(GongkaiJson.strict().read(answer.body(), AnnualReport.class)).isEqualTo(REPORT);
    }

    @Test
    void aReportIsReadAsPartOfSomethingElse() throws Exception {
        HttpResponse<String> answer = server.post("/filings", filing(json()));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("\"REVISED_2021\"");
    }

    @Test
    void theHandlerSaysWhereAPropertyIsMisspelt() throws Exception {
        HttpResponse<String> answer = server.post("/reports", misspelt());

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"detail\":\"/applications/recieved（第1行第");
    }

    @Test
    void theHandlerSaysWhereAPropertyIsMisspeltInAPartOfSomethingElse() throws Exception {
        HttpResponse<String> answer = server.post("/filings", filing(misspelt()));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"detail\":\"/report/applications/recieved（第1行第");
    }

    @Test
    void aMisspeltPropertyIsABadRequestWithoutAHandler() throws Exception {
        assertThat(server.post("/without-handler", json()).statusCode()).isEqualTo(200);
        assertThat(server.post("/without-handler", misspelt()).statusCode()).isEqualTo(400);
    }

    @Test
    void aNumberAsTextIsABadRequest() throws Exception {
        assertThat(server.post("/reports", NumbersAsText.write(REPORT)).statusCode())
                .isEqualTo(400);
    }

    private static String json() throws Exception {
        return GongkaiJson.strict().write(REPORT);
    }

    private static String misspelt() throws Exception {
        return json().replace("\"received\"", "\"recieved\"");
    }

    private static String filing(String report) {
        return "{\"sender\":\"某县\",\"report\":" + report + "}";
    }

    @RestController
    static class WithoutHandler {

        @PostMapping("/without-handler")
        AnnualReport take(@RequestBody AnnualReport report) {
            return report;
        }
    }
}
