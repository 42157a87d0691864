/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.validation;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final String ROOT = "io.github.gongkai.validation";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .importUrl(Consistent.class.getProtectionDomain().getCodeSource().getLocation());

    @Test
    void packagesDependOnEachOtherWithoutCycles() {
        slices().matching("(" + ROOT + "..)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void figuresAreLeftToTheEngine() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.github.gongkai.entry..", "java.math..")
                .check(CLASSES);
    }

    @Test
    void hibernateValidatorIsKnownWhereItIsCalledOnly() {
        assertThat(whoKnows("org.hibernate."))
                .containsExactlyInAnyOrder("GongkaiConstraintMapping", "ViolationSink", "Violations");
    }

    @Test
    void springIsKnownWhereItCallsOnly() {
        assertThat(whoKnows("org.springframework.")).containsExactly("ReportBeanInfoFactory");
        assertThat(whoKnows("java.beans.")).containsExactlyInAnyOrder("ReportBeanInfoFactory", "Accessors");
    }

    @Test
    void onlyThePropertiesOfOtherClassesAreReadByReflection() {
        assertThat(whoKnows("java.lang.reflect.")).containsExactlyInAnyOrder("Property", "ReportBeanInfoFactory");
    }

    private static Set<String> whoKnows(String packages) {
        return CLASSES.stream()
                .filter(type -> type.getDirectDependenciesFromSelf().stream()
                        .anyMatch(dependency ->
                                dependency.getTargetClass().getName().startsWith(packages)))
                .map(JavaClass::getSimpleName)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toSet());
    }
}
