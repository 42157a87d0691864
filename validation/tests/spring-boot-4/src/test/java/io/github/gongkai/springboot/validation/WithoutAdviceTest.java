/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.springboot.validation;

import static io.github.gongkai.springboot.validation.Samples.RIGHT;
import static io.github.gongkai.springboot.validation.Samples.WRONG;
import static io.github.gongkai.springboot.validation.Samples.batch;
import static io.github.gongkai.springboot.validation.Samples.filing;
import static io.github.gongkai.springboot.validation.Samples.json;
import static io.github.gongkai.springboot.validation.Samples.with;
import static io.github.gongkai.springboot.validation.Samples.years;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;

/** A wrong figure is a bad request, and no fault, also where Spring Boot answers by itself. */
class WithoutAdviceTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--spring.web.error.include-binding-errors=never",
                "--spring.web.error.include-binding-errors=always",
                "--spring.mvc.problemdetails.enabled=true"
            })
    void isABadRequest(String argument) throws Exception {
        try (Server server = Server.start(List.of(argument), WithoutAdvice.class)) {
            assertThat(server.post("/reports", json(RIGHT), "zh-CN").status()).isEqualTo(200);
            assertThat(server.post("/reports", json(WRONG), "zh-CN").status()).isEqualTo(400);
            assertThat(server.post("/filings", filing("某县", WRONG), "zh-CN").status())
                    .isEqualTo(400);
            assertThat(server.post("/years", years(with(RIGHT, 4, "applications.carriedIn.total")), "zh-CN")
                            .status())
                    .isEqualTo(400);
            assertThat(server.post("/batches", batch(RIGHT, WRONG), "zh-CN").status())
                    .isEqualTo(400);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/reports", "/filings"})
    void theCellIsNamedIfBindingErrorsAreAsked(String path) throws Exception {
        String argument = "--spring.web.error.include-binding-errors=always";
        try (Server server = Server.start(List.of(argument), WithoutAdvice.class)) {
            String body = path.equals("/reports") ? json(WRONG) : filing("某县", WRONG);

            assertThat(server.post(path, body, "zh-CN").body())
                    .contains("applications.outcomes.refused.stateSecret.total\"", "表三「三(三)1.属于国家秘密」行：总计应等于六类申请人之和。")
                    .contains("\"rejectedValue\":5");
        }
    }

    @EnableAutoConfiguration
    @Import(ReportController.class)
    static class WithoutAdvice {}
}
