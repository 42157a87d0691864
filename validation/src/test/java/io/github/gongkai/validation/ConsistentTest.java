/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.validation;

import static io.github.gongkai.validation.Samples.RIGHT;
import static io.github.gongkai.validation.Samples.TOTAL;
import static io.github.gongkai.validation.Samples.WRONG;
import static io.github.gongkai.validation.Validating.ZH;
import static io.github.gongkai.validation.Validating.paths;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.check.RuleSet;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Payload;
import jakarta.validation.Valid;
import jakarta.validation.executable.ExecutableValidator;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.lang.reflect.Method;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Wherever an annotation of Jakarta Validation may stand, a report is checked. */
class ConsistentTest {
    private final ExecutableValidator executables = ZH.forExecutables();

    record Component(@Consistent AnnualReport report) {}

    static class InField {
        @Consistent
        final AnnualReport report;

        InField(AnnualReport report) {
            this.report = report;
        }
    }

    static class OnGetter {
        private final AnnualReport held;

        OnGetter(AnnualReport held) {
            this.held = held;
        }

        @Consistent
        public AnnualReport getReport() {
            return held;
        }
    }

    static List<Object> holdersOfARightReport() {
        return List.of(new Component(RIGHT), new InField(RIGHT), new OnGetter(RIGHT));
    }

    static List<Object> holdersOfAWrongReport() {
        return List.of(new Component(WRONG), new InField(WRONG), new OnGetter(WRONG));
    }

    static List<Object> holdersOfNothing() {
        return List.of(new Component(null), new InField(null), new OnGetter(null));
    }

    @ParameterizedTest
    @MethodSource({"holdersOfARightReport", "holdersOfNothing"})
    void nothingIsWrong(Object holder) {
        assertThat(ZH.validate(holder)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("holdersOfAWrongReport")
    void violationStandsAtTheTotalOfTheCheck(Object holder) {
        assertThat(paths(holder)).containsExactly("report." + TOTAL);
    }

    @Test
    void violationHasTheFindingAsPayload() {
        ConstraintViolation<Component> violation =
                ZH.validate(new Component(WRONG)).iterator().next();

        assertThat(Violations.finding(violation))
                .contains(RuleSet.standard().check(WRONG).findings().get(0));
        assertThat(Violations.cell(violation)).contains(WRONG.edition().cell(TOTAL));
        assertThat(violation.getInvalidValue()).isSameAs(WRONG);
    }

    static class Office {

        @Consistent
        AnnualReport load(AnnualReport stored) {
            return stored;
        }

        void file(@Consistent AnnualReport report, @Consistent AnnualReport other) {}

        Office() {}

        Office(@Consistent AnnualReport report) {}
    }

    @Test
    void parametersAreChecked() throws Exception {
        Method file = Office.class.getDeclaredMethod("file", AnnualReport.class, AnnualReport.class);

        assertThat(paths(executables.validateParameters(new Office(), file, new Object[] {RIGHT, WRONG})))
                .containsExactly("file.other." + TOTAL);
        assertThat(executables.validateParameters(new Office(), file, new Object[] {RIGHT, null}))
                .isEmpty();
    }

    @Test
    void parametersOfAConstructorAreChecked() throws Exception {
        assertThat(paths(executables.validateConstructorParameters(
                        Office.class.getDeclaredConstructor(AnnualReport.class), new Object[] {WRONG})))
                .containsExactly("Office.report." + TOTAL);
    }

    @Test
    void returnValuesAreChecked() throws Exception {
        Method load = Office.class.getDeclaredMethod("load", AnnualReport.class);

        assertThat(paths(executables.validateReturnValue(new Office(), load, WRONG)))
                .containsExactly("load.<return value>." + TOTAL);
        assertThat(executables.validateReturnValue(new Office(), load, RIGHT)).isEmpty();
    }

    record Elements(
            List<@Consistent AnnualReport> list,
            Map<String, @Consistent AnnualReport> map,
            Map<@Consistent AnnualReport, String> keys,
            Optional<@Consistent AnnualReport> optional,
            List<Map<String, @Consistent AnnualReport>> nested) {}

    @Test
    void elementsOfContainersAreChecked() {
        Elements right = new Elements(
                Collections.singletonList(null),
                Map.of("a", RIGHT),
                Map.of(RIGHT, "a"),
                Optional.empty(),
                List.of(Map.of("a", RIGHT)));
        Elements wrong = new Elements(
                List.of(RIGHT, WRONG, WRONG),
                Map.of("a", RIGHT, "b", WRONG),
                Map.of(WRONG, "a"),
                Optional.of(WRONG),
                List.of(Map.of("a", WRONG)));

        assertThat(ZH.validate(right)).isEmpty();
        assertThat(ZH.validate(wrong))
                .extracting(violation -> violation.getPropertyPath().toString())
                .containsExactlyInAnyOrder(
                        "list[1].<list element>." + TOTAL,
                        "list[2].<list element>." + TOTAL,
                        "map[b].<map value>." + TOTAL,
                        "keys<K>[" + WRONG + "].<map key>." + TOTAL,
                        "optional." + TOTAL,
                        "nested[0].<list element>[a].<map value>." + TOTAL);
        assertThat(ZH.validate(wrong))
                .allSatisfy(violation -> assertThat(Violations.cell(violation))
                        .contains(WRONG.edition().cell(TOTAL)));
    }

    record Outer(List<@Valid Component> inner) {}

    @Test
    void reportsOfNestedObjectsAreChecked() {
        assertThat(paths(new Outer(List.of(new Component(RIGHT), new Component(WRONG)))))
                .containsExactly("inner[1].report." + TOTAL);
    }

    interface Strict {}

    interface Note extends Payload {}

    record Grouped(
            @Consistent(rules = "T3-01") @Consistent(rules = "T4-01", groups = Strict.class, payload = Note.class)
            AnnualReport report) {}

    @Test
    void constraintOfAGroupIsCheckedWithThatGroup() {
        Set<ConstraintViolation<Grouped>> strict = ZH.validate(new Grouped(WRONG), Strict.class);

        assertThat(ZH.validate(new Grouped(WRONG))).isEmpty();
        assertThat(strict)
                .singleElement()
                .satisfies(violation -> assertThat(
                                violation.getConstraintDescriptor().getPayload())
                        .containsExactly(Note.class));
    }

    @Consistent(rules = "T4-01")
    @Target({ElementType.FIELD, ElementType.TYPE_USE})
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = {})
    @interface TracksAddUp {
        String message() default "";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    record Composed(@TracksAddUp AnnualReport report) {}

    @Test
    void constraintMayBePartOfAnother() {
        AnnualReport alsoWrong = Samples.with(WRONG, "applications.received.total", 1);

        assertThat(paths(new Composed(alsoWrong))).containsExactly("report." + TOTAL);
    }
}
