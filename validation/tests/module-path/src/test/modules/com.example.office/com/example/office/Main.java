/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package com.example.office;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.ReportYear;
import io.github.gongkai.entry.Entry;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.table.ReviewAndLitigation;
import io.github.gongkai.validation.Consistent;
import io.github.gongkai.validation.FollowsOn;
import io.github.gongkai.validation.Violations;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Prints what is wrong with three objects: one that is annotated, one of two years, and a report by itself. */
class Main {

    record Filing(@Consistent AnnualReport report) {}

    @FollowsOn
    record Years(AnnualReport report, AnnualReport previous) {}

    public static void main(String[] arguments) {
        FormEdition edition = FormEdition.REVISED_2021;
        AnnualReport wrong = AnnualReport.of(ReviewAndLitigation.filled(edition, Entry.count(1)))
                .withYear(ReportYear.of(2023));
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (Object object : List.of(new Filing(wrong), new Years(wrong, wrong), wrong)) {
            Violations.inOrder(validator().validate(object))
                    .forEach(violation -> out.println(violation.getPropertyPath() + ": " + violation.getMessage()));
        }
    }

    private static Validator validator() {
        return Validation.byProvider(HibernateValidator.class)
                .configure()
                .addProperty(
                        "hibernate.validator.constraint_mapping_contributors",
                        "io.github.gongkai.validation.GongkaiConstraintMapping")
                .messageInterpolator(new ParameterMessageInterpolator(
                        Set.of(Locale.SIMPLIFIED_CHINESE), Locale.SIMPLIFIED_CHINESE, false))
                .buildValidatorFactory()
                .getValidator();
    }
}
