/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.validation;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.ReportYear;
import io.github.gongkai.text.Wording;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The validators of {@link CoveredYear}, by what they validate. They are public for whoever creates them, and not for use. */
final class CoveredYearValidators {

    private CoveredYearValidators() {}

    /** Whatever is for a year. */
    abstract static class OfAny<T> implements ConstraintValidator<CoveredYear, T> {
        private final List<String> path;
        private @Nullable AcceptedYears accepted;

        OfAny(String... path) {
            this.path = List.of(path);
        }

        abstract Optional<ReportYear> year(T value);

        @Override
        public final void initialize(CoveredYear constraint) {
            accepted = AcceptedYears.of(constraint);
        }

        @Override
        public final boolean isValid(@Nullable T value, ConstraintValidatorContext context) {
            AcceptedYears years = Objects.requireNonNull(accepted);
            if (value == null || year(value).filter(years::contain).isPresent()) {
                return true;
            }
            Wording expected = years.expected();
            Wording found = AcceptedYears.found(year(value));
            Map<String, String> parameters = Map.of(
                    "expectedZh", expected.zh(),
                    "expectedEn", expected.en(),
                    "foundZh", found.zh(),
                    "foundEn", found.en());
            new ViolationSink(context).add(path, parameters, null);
            return false;
        }
    }

    /** A report. */
    public static final class OfReport extends OfAny<AnnualReport> {

        /** Creates a validator. */
        public OfReport() {
            super("year");
        }

        @Override
        Optional<ReportYear> year(AnnualReport report) {
            return report.year();
        }
    }

    /** A year by itself. */
    public static final class OfYear extends OfAny<ReportYear> {

        /** Creates a validator. */
        public OfYear() {
            super();
        }

        @Override
        Optional<ReportYear> year(ReportYear year) {
            return Optional.of(year);
        }
    }
}
