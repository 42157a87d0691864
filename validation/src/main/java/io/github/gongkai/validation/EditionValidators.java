/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.validation;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.table.StatutoryTable;
import io.github.gongkai.text.Language;
import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The validators of {@link Edition}, by what they validate. They are public for whoever creates them, and not for use. */
final class EditionValidators {

    private EditionValidators() {}

    /** Whatever has an edition. */
    abstract static class OfAny<T> implements ConstraintValidator<Edition, T> {
        private final List<String> path;
        private Set<FormEdition> accepted = Set.of();

        OfAny(String... path) {
            this.path = List.of(path);
        }

        abstract FormEdition edition(T value);

        @Override
        public final void initialize(Edition constraint) {
            accepted = new TreeSet<>(List.of(constraint.value()));
            if (accepted.isEmpty()) {
                throw new ConstraintDeclarationException("At least one edition must be accepted.");
            }
        }

        @Override
        public final boolean isValid(@Nullable T value, ConstraintValidatorContext context) {
            if (value == null || accepted.contains(edition(value))) {
                return true;
            }
            FormEdition found = edition(value);
            Map<String, String> parameters = Map.of(
                    "expectedZh", expected(Language.ZH, "或"),
                    "expectedEn", expected(Language.EN, " or the "),
                    "foundZh", found.title().zh(),
                    "foundEn", found.title().en());
            new ViolationSink(context).add(path, parameters, null);
            return false;
        }

        private String expected(Language language, String or) {
            return accepted.stream()
                    .map(edition -> edition.title().in(language))
                    .collect(Collectors.joining(or));
        }
    }

    /** A report. */
    public static final class OfReport extends OfAny<AnnualReport> {

        /** Creates a validator. */
        public OfReport() {
            super("edition");
        }

        @Override
        FormEdition edition(AnnualReport report) {
            return report.edition();
        }
    }

    /** A table. */
    public static final class OfTable extends OfAny<StatutoryTable> {

        /** Creates a validator. */
        public OfTable() {
            super("edition");
        }

        @Override
        FormEdition edition(StatutoryTable table) {
            return table.edition();
        }
    }

    /** An edition by itself. */
    public static final class OfEdition extends OfAny<FormEdition> {

        /** Creates a validator. */
        public OfEdition() {
            super();
        }

        @Override
        FormEdition edition(FormEdition edition) {
            return edition;
        }
    }
}
