/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package com.example.desk;

import io.github.gongkai.jackson2.GongkaiJsonException;
import io.github.gongkai.text.Language;
import io.github.gongkai.validation.Violations;
import jakarta.validation.ConstraintViolation;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.HandlerMethodValidationException;

/** Says what is wrong with a report that is refused, and where. */
@RestControllerAdvice
class Refusals {

    record Refusal(String path, String cell, String message) {

        static Refusal of(ConstraintViolation<?> violation) {
            return new Refusal(
                    Violations.path(violation),
                    Violations.cell(violation)
                            .map(cell -> cell.label(Language.ZH))
                            .orElse(""),
                    violation.getMessage());
        }
    }

    @ExceptionHandler
    ProblemDetail notConsistent(HandlerMethodValidationException invalid) {
        List<ConstraintViolation<?>> violations = new ArrayList<>();
        invalid.getParameterValidationResults()
                .forEach(result -> result.getResolvableErrors()
                        .forEach(error -> violations.add(result.unwrap(error, ConstraintViolation.class))));
        ProblemDetail problem = ProblemDetail.forStatus(HttpStatus.BAD_REQUEST);
        problem.setProperty(
                "errors",
                Violations.inOrder(violations).stream().map(Refusal::of).toList());
        return problem;
    }

    @ExceptionHandler
    ProblemDetail notReadable(HttpMessageNotReadableException unreadable) {
        ProblemDetail problem = ProblemDetail.forStatus(HttpStatus.BAD_REQUEST);
        if (unreadable.getCause() instanceof GongkaiJsonException refused) {
            problem.setDetail(refused.message(Language.ZH));
        }
        return problem;
    }
}
