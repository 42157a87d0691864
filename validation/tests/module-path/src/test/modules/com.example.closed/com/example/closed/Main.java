/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package com.example.closed;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.validation.FollowsOn;
import jakarta.validation.Validation;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Validates an object the reports of which cannot be read. */
class Main {

    @FollowsOn
    record Years(AnnualReport report, AnnualReport previous) {}

    public static void main(String[] arguments) {
        Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator(Set.of(Locale.ENGLISH), Locale.ENGLISH, false))
                .buildValidatorFactory()
                .getValidator()
                .validate(new Years(null, null));
    }
}
