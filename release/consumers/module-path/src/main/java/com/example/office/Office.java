/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package com.example.office;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.jackson2.GongkaiJson;
import io.github.gongkai.publishedform.PublishedForm;
import io.github.gongkai.validation.Consistent;
import io.github.gongkai.validation.Violations;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** An office that takes in reports: names what is wrong with each, and prints it as JSON if that is nothing. */
public final class Office {
    private static final Validator VALIDATOR = Validation.byProvider(HibernateValidator.class)
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator(
                    Set.of(Locale.SIMPLIFIED_CHINESE), Locale.SIMPLIFIED_CHINESE, false))
            .buildValidatorFactory()
            .getValidator();

    private Office() {}

    record Filing(@NotBlank String sender, @Consistent AnnualReport report) {}

    /** Takes the name of the sender and the file with the report. */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        byte[] published = Files.readAllBytes(Path.of(arguments[1]));
        Filing filing = new Filing(arguments[0], PublishedForm.read(published).report());
        List<ConstraintViolation<Filing>> violations = check(filing);
        for (ConstraintViolation<Filing> violation : violations) {
            out.println(violation.getPropertyPath() + ": " + violation.getMessage());
        }
        if (violations.isEmpty()) {
            out.println(json(filing));
        }
    }

    static List<ConstraintViolation<Filing>> check(Filing filing) {
        return Violations.inOrder(VALIDATOR.validate(filing));
    }

    static String json(Filing filing) throws IOException {
        return GongkaiJson.strict().writePretty(filing.report());
    }
}
