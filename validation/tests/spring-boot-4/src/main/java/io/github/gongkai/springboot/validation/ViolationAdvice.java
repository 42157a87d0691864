/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.springboot.validation;

import io.github.gongkai.text.Language;
import io.github.gongkai.validation.Violations;
import jakarta.validation.ConstraintViolation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.HandlerMethodValidationException;

/** Says what is wrong with a request, in its language. In front of what {@code spring.mvc.problemdetails.enabled} turns on. */
@RestControllerAdvice
@Order(-1)
class ViolationAdvice {

    @ExceptionHandler
    ProblemDetail refused(MethodArgumentNotValidException invalid, Locale locale) {
        List<ConstraintViolation<?>> violations = new ArrayList<>();
        List<Refusal> others = new ArrayList<>();
        for (ObjectError error : invalid.getAllErrors()) {
            if (error.contains(ConstraintViolation.class)) {
                violations.add(error.unwrap(ConstraintViolation.class));
            } else {
                others.add(Refusal.of(error));
            }
        }
        return problem(invalid.getStatusCode(), violations, others, locale);
    }

    @ExceptionHandler
    ProblemDetail refused(HandlerMethodValidationException invalid, Locale locale) {
        List<ConstraintViolation<?>> violations = new ArrayList<>();
        for (ParameterValidationResult result : invalid.getParameterValidationResults()) {
            for (MessageSourceResolvable error : result.getResolvableErrors()) {
                violations.add(result.unwrap(error, ConstraintViolation.class));
            }
        }
        return problem(invalid.getStatusCode(), violations, List.of(), locale);
    }

    private static ProblemDetail problem(
            HttpStatusCode status, List<ConstraintViolation<?>> violations, List<Refusal> others, Locale locale) {
        Language language = locale.getLanguage().equals("zh") ? Language.ZH : Language.EN;
        List<Refusal> errors = new ArrayList<>();
        Violations.inOrder(violations).forEach(violation -> errors.add(Refusal.of(violation, language)));
        errors.addAll(others);
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setProperty("errors", errors);
        return problem;
    }

    /** One thing that is wrong: its path in what was sent, the cell of the form that stands there, if one does, and why. */
    record Refusal(String path, Optional<String> cell, String message) {

        static Refusal of(ConstraintViolation<?> violation, Language language) {
            return new Refusal(
                    Violations.path(violation),
                    Violations.cell(violation).map(cell -> cell.label(language)),
                    violation.getMessage());
        }

        static Refusal of(ObjectError error) {
            String path = error instanceof FieldError field ? field.getField() : "";
            return new Refusal(path, Optional.empty(), Objects.requireNonNullElse(error.getDefaultMessage(), ""));
        }
    }
}
