package io.github.gongkai.springboot.validation;

import io.github.gongkai.text.Language;
import io.github.gongkai.validation.Violations;
import jakarta.validation.ConstraintViolation;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
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
        return problem(
                invalid.getAllErrors().stream()
                        .<ConstraintViolation<?>>map(error -> error.unwrap(ConstraintViolation.class)),
                locale);
    }

    @ExceptionHandler
    ProblemDetail refused(HandlerMethodValidationException invalid, Locale locale) {
        return problem(
                invalid.getParameterValidationResults().stream()
                        .flatMap(result -> result.getResolvableErrors().stream()
                                .<ConstraintViolation<?>>map(error -> result.unwrap(error, ConstraintViolation.class))),
                locale);
    }

    private static ProblemDetail problem(Stream<ConstraintViolation<?>> violations, Locale locale) {
        Language language = locale.getLanguage().equals("zh") ? Language.ZH : Language.EN;
        ProblemDetail problem = ProblemDetail.forStatus(HttpStatus.BAD_REQUEST);
        problem.setProperty(
                "errors",
                Violations.inOrder(violations.toList()).stream()
                        .map(violation -> Refusal.of(violation, language))
                        .toList());
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
    }
}
