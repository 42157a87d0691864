/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.gongkai.MissingPolicy;
import io.github.gongkai.rule.Severity;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Annotation;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import org.hibernate.validator.constraints.Range;
import org.hibernate.validator.constraints.ScriptAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every constraint is made like those of Hibernate Validator. */
class ConstraintAnatomyTest {

    /** Every constraint of the library. */
    static List<Class<? extends Annotation>> constraints() {
        return new ClassFileImporter()
                        .importUrl(Consistent.class
                                .getProtectionDomain()
                                .getCodeSource()
                                .getLocation())
                        .stream()
                        .filter(type -> type.isAnnotatedWith(Constraint.class))
                        .<Class<? extends Annotation>>map(type -> type.reflect().asSubclass(Annotation.class))
                        .toList();
    }

    @Test
    void theSixAreThere() {
        assertThat(constraints())
                .containsExactlyInAnyOrder(
                        Consistent.class,
                        FollowsOn.class,
                        RollsUp.class,
                        Edition.class,
                        CoveredYear.class,
                        UnifiedSocialCreditCode.class);
    }

    @ParameterizedTest
    @CsvSource({"Consistent, ERROR", "FollowsOn, ERROR", "RollsUp, INFO"})
    void severityIsAsDocumentedIfNothingIsSaid(String constraint, Severity severity) throws Exception {
        Class<?> type = Class.forName(Consistent.class.getPackageName() + "." + constraint);

        assertThat(type.getMethod("minimumSeverity").getDefaultValue()).isEqualTo(severity);
        assertThat(type.getMethod("missing").getDefaultValue()).isEqualTo(MissingPolicy.UNKNOWN);
        assertThat(type.getMethod("everyCell").getDefaultValue()).isEqualTo(false);
    }

    @ParameterizedTest
    @MethodSource("constraints")
    void messageGroupsAndPayloadAreThere(Class<? extends Annotation> constraint) throws Exception {
        assertThat(constraint.getMethod("message").getDefaultValue())
                .isEqualTo("{" + constraint.getName() + ".message}");
        assertThat(constraint.getMethod("groups").getDefaultValue()).isEqualTo(new Class<?>[0]);
        assertThat(constraint.getMethod("payload").getDefaultValue()).isEqualTo(new Class<?>[0]);
        assertThat(constraint.getMethod("payload").getGenericReturnType().getTypeName())
                .isEqualTo("java.lang.Class<? extends " + Payload.class.getName() + ">[]");
        assertThat(constraint).hasAnnotations(Documented.class, Constraint.class);
        assertThat(constraint.getAnnotation(Retention.class).value()).isEqualTo(RetentionPolicy.RUNTIME);
    }

    @ParameterizedTest
    @MethodSource("constraints")
    void severalMayStandAtOnePlace(Class<? extends Annotation> constraint) throws Exception {
        Class<?> list = Class.forName(constraint.getName() + "$List");

        assertThat(constraint.getAnnotation(Repeatable.class).value()).isEqualTo(list);
        assertThat(list.getMethod("value").getReturnType()).isEqualTo(constraint.arrayType());
        assertThat(list.getAnnotation(Target.class)).isEqualTo(constraint.getAnnotation(Target.class));
        assertThat(list).hasAnnotation(Documented.class);
    }

    @Test
    void constraintsStandWhereTheirLikesStand() {
        ElementType[] onValues = Range.class.getAnnotation(Target.class).value();
        ElementType[] onClasses = {
            ElementType.ANNOTATION_TYPE,
            ScriptAssert.class.getAnnotation(Target.class).value()[0]
        };

        for (Class<? extends Annotation> constraint : constraints()) {
            boolean onClass = constraint == FollowsOn.class || constraint == RollsUp.class;
            assertThat(constraint.getAnnotation(Target.class).value())
                    .containsExactlyInAnyOrder(onClass ? onClasses : onValues);
        }
    }
}
