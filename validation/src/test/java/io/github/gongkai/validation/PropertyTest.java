/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.validation;

import static io.github.gongkai.validation.Validating.ZH;
import static io.github.gongkai.validation.Validating.paths;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.gongkai.AnnualReport;
import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ValidationException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** However a class holds its reports, a constraint on the class reads them. */
class PropertyTest {
    private static final AnnualReport REPORT = Samples.with(Samples.RIGHT, "applications.carriedIn.total", 1);
    private static final AnnualReport BEFORE = Samples.RIGHT.withYear(Samples.YEAR.previous());

    @FollowsOn
    record InRecord(AnnualReport report, AnnualReport previous) {}

    @FollowsOn
    @SuppressWarnings("UnusedVariable") // Read by reflection.
    static class InFields {
        private final AnnualReport report = REPORT;
        private final AnnualReport previous = BEFORE;
    }

    /** What the getter says counts, not what the field holds. */
    @FollowsOn
    @SuppressWarnings("UnusedVariable")
    static class WithGetters {
        private final AnnualReport report = null;
        private final AnnualReport previous = null;

        public AnnualReport getReport() {
            return REPORT;
        }

        public AnnualReport getPrevious() {
            return BEFORE;
        }
    }

    static class Above {
        @SuppressWarnings("UnusedVariable")
        private final AnnualReport report = REPORT;

        AnnualReport getPrevious() {
            return BEFORE;
        }
    }

    @FollowsOn
    static class Inherited extends Above {}

    interface WithPrevious {
        default AnnualReport previous() {
            return BEFORE;
        }
    }

    @FollowsOn
    record FromInterface(AnnualReport report) implements WithPrevious {}

    /** Nothing of a name counts that cannot hold a report, or that is private or static; then the field does. */
    @FollowsOn
    @SuppressWarnings("UnusedMethod")
    static class NotThese extends Above {
        static AnnualReport getReport() {
            return null;
        }

        private AnnualReport report() {
            return null;
        }

        AnnualReport report(int which) {
            return which == 0 ? null : REPORT;
        }

        boolean getPrevious(int which) {
            return which == 0;
        }

        NotThese previous() {
            return this;
        }
    }

    abstract static class Generic<T> {
        public abstract T getReport();
    }

    @FollowsOn
    static class OfReports extends Generic<AnnualReport> implements WithPrevious {
        @Override
        public AnnualReport getReport() {
            return REPORT;
        }
    }

    /** What the getter says counts, not the method of the name. */
    @FollowsOn
    static class WithBoth extends Above {
        public AnnualReport getReport() {
            return REPORT;
        }

        public AnnualReport report() {
            return null;
        }
    }

    @FollowsOn
    static class WithVoid extends Above {
        void getReport() {}
    }

    @FollowsOn
    @SuppressWarnings("UnusedVariable")
    static class WithStaticField extends Above {
        private static final AnnualReport report = null;
    }

    static List<Object> holders() {
        return List.of(
                new InRecord(REPORT, BEFORE),
                new InFields(),
                new WithGetters(),
                new Inherited(),
                new FromInterface(REPORT),
                new NotThese(),
                new OfReports(),
                new WithBoth(),
                new WithVoid(),
                new WithStaticField());
    }

    @ParameterizedTest
    @MethodSource("holders")
    void reportsAreRead(Object holder) {
        assertThat(paths(holder)).containsExactly("report.applications.carriedIn.total");
    }

    @FollowsOn(report = "included")
    static class Included extends Above {
        public AnnualReport getIncluded() {
            return REPORT;
        }
    }

    /** Where i becomes İ, as a rule. */
    @Test
    void getterIsFoundInTurkeyToo() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        try {
            assertThat(paths(new Included())).containsExactly("included.applications.carriedIn.total");
        } finally {
            Locale.setDefault(before);
        }
    }

    @FollowsOn
    static class Failing {
        public AnnualReport getReport() {
            throw new IllegalStateException("the store is closed");
        }

        public AnnualReport getPrevious() {
            return BEFORE;
        }
    }

    @Test
    void getterThatFailsIsNamed() {
        assertThatExceptionOfType(ValidationException.class)
                .isThrownBy(() -> ZH.validate(new Failing()))
                .isNotInstanceOf(ConstraintDeclarationException.class)
                .withStackTraceContaining("The property \"report\" of " + Failing.class.getName() + " cannot be read.")
                .withRootCauseInstanceOf(IllegalStateException.class);
    }

    @FollowsOn
    static class OutOfMemory {
        public AnnualReport getReport() {
            throw new OutOfMemoryError("so to say");
        }
    }

    @Test
    void errorOfAGetterIsThrownOn() {
        assertThatExceptionOfType(OutOfMemoryError.class).isThrownBy(() -> ZH.validate(new OutOfMemory()));
    }
}
