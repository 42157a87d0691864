/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.springboot.validation;

import static io.github.gongkai.springboot.validation.Samples.PREVIOUS;
import static io.github.gongkai.springboot.validation.Samples.RIGHT;
import static io.github.gongkai.springboot.validation.Samples.STATE_SECRET_TOTAL;
import static io.github.gongkai.springboot.validation.Samples.WRONG;
import static io.github.gongkai.springboot.validation.Samples.batch;
import static io.github.gongkai.springboot.validation.Samples.filing;
import static io.github.gongkai.springboot.validation.Samples.json;
import static io.github.gongkai.springboot.validation.Samples.with;
import static io.github.gongkai.springboot.validation.Samples.years;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.github.gongkai.entry.Entry;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.core.Ordered;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** The value that Spring says is rejected is what stands in the cell, and not the whole report. */
class RejectedValueTest {
    private static Server server;

    @BeforeAll
    static void start() {
        server = Server.start(Application.class, Failures.class);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void ofAParameter() throws Exception {
        assertThat(rejected("/reports", json(WRONG)))
                .containsExactly(entry(STATE_SECRET_TOTAL, Entry.count(5)), entry(STATE_SECRET_TOTAL, Entry.count(5)));
    }

    @Test
    void ofAPartOfSomethingElse() throws Exception {
        assertThat(rejected("/filings", filing("某县", WRONG)))
                .containsExactly(
                        entry("report." + STATE_SECRET_TOTAL, Entry.count(5)),
                        entry("report." + STATE_SECRET_TOTAL, Entry.count(5)));
    }

    @Test
    void ofTwoYears() throws Exception {
        assertThat(rejected("/years", years(with(RIGHT, 4, "applications.carriedIn.total"))))
                .containsExactly(entry("report.applications.carriedIn.total", Entry.count(4)));
    }

    @Test
    void ofTheYearBefore() throws Exception {
        assertThat(rejected("/years", years(RIGHT, with(PREVIOUS, 4, "applications.carriedForward.total"))))
                .containsExactly(entry("previous.applications.carriedForward.total", Entry.count(4)));
    }

    @Test
    void ofAnElementOfAList() throws Exception {
        assertThat(rejected("/batches", batch(RIGHT, WRONG)))
                .containsExactly(
                        entry("reports[1]." + STATE_SECRET_TOTAL, Entry.count(5)),
                        entry("reports[1]." + STATE_SECRET_TOTAL, Entry.count(5)));
    }

    private static List<Map.Entry<String, Object>> rejected(String path, String json) throws Exception {
        Failures failures = server.application().getBean(Failures.class);
        failures.seen.clear();

        server.post(path, json, "zh-CN");

        return failures.seen.stream()
                .flatMap(RejectedValueTest::errors)
                .<Map.Entry<String, Object>>map(error -> entry(error.getField(), error.getRejectedValue()))
                .toList();
    }

    private static Stream<FieldError> errors(Exception failure) {
        return failure instanceof MethodArgumentNotValidException invalid
                ? invalid.getFieldErrors().stream()
                : ((HandlerMethodValidationException) failure)
                        .getBeanResults().stream().flatMap(result -> result.getFieldErrors().stream());
    }

    /** Looks at the failures of requests, and leaves them to others. */
    static class Failures implements HandlerExceptionResolver, Ordered {
        private final List<Exception> seen = new ArrayList<>();

        @Override
        public ModelAndView resolveException(
                HttpServletRequest request, HttpServletResponse response, Object handler, Exception failure) {
            seen.add(failure);
            return null;
        }

        @Override
        public int getOrder() {
            return HIGHEST_PRECEDENCE;
        }
    }
}
