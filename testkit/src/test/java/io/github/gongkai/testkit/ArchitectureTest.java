/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.gongkai.AnnualReport;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArchitectureTest {
    private static final String ROOT = "io.github.gongkai.testkit";
    private static final List<String> EXPORTED = List.of(ROOT, ROOT + ".jqwik", ROOT + ".junit", ROOT + ".assertj");

    private static final JavaClasses CLASSES = classesBeside(Reports.class);
    private static final JavaClasses CORE = classesBeside(AnnualReport.class);

    private static JavaClasses classesBeside(Class<?> type) {
        return new ClassFileImporter()
                .importUrl(type.getProtectionDomain().getCodeSource().getLocation());
    }

    @Test
    void theClassesAreThoseOfTheTestkitAndOfTheLibraryAlone() {
        assertThat(CLASSES.contain(Reports.class)).isTrue();
        assertThat(CLASSES.contain(AnnualReport.class)).isFalse();
        assertThat(CLASSES.contain(ArchitectureTest.class)).isFalse();
        assertThat(CORE.contain(AnnualReport.class)).isTrue();
        assertThat(CORE.contain(Reports.class)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"jqwik, net.jqwik..", "junit, org.junit..", "assertj, org.assertj.."})
    void onlyThePackageOfItsNameNeedsALibrary(String name, String library) {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "." + name)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(CLASSES);
        assertThat(CLASSES)
                .filteredOn(type -> type.getPackageName().equals(ROOT + "." + name))
                .anyMatch(type -> type.getDirectDependenciesFromSelf().stream()
                        .anyMatch(dependency ->
                                dependency.getTargetClass().getPackageName().startsWith(library.replace("..", ""))));
    }

    @Test
    void packagesDependOnEachOtherWithoutCycles() {
        slices().matching("(" + ROOT + "..)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void theLibraryKnowsNeitherTheTestkitNorAnyJsonOrValidationLibrary() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ROOT + "..", "com.fasterxml..", "tools.jackson..", "jakarta..", "javax..")
                .check(CORE);
    }

    @Test
    void publicSignaturesNameNoTypeThatIsNotExported() {
        List<JavaClass> exported = CLASSES.stream()
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(type -> EXPORTED.contains(type.getPackageName()))
                .toList();
        assertThat(exported.stream().map(JavaClass::getPackageName).distinct())
                .containsExactlyInAnyOrderElementsOf(EXPORTED);
        for (JavaClass type : exported) {
            assertThat(signatureTypes(type)
                            .map(JavaClass::getPackageName)
                            .filter(name -> name.equals(ROOT) || name.startsWith(ROOT + ".")))
                    .as(type.getName())
                    .isSubsetOf(EXPORTED);
        }
    }

    private static Stream<JavaClass> signatureTypes(JavaClass type) {
        Stream<JavaClass> supertypes =
                Stream.concat(type.getAllRawSuperclasses().stream(), type.getAllRawInterfaces().stream());
        Stream<JavaClass> ofMethods = type.getCodeUnits().stream()
                .filter(unit -> isVisible(unit.getModifiers()))
                .flatMap(ArchitectureTest::signatureTypes);
        Stream<JavaClass> ofFields = type.getFields().stream()
                .filter(field -> isVisible(field.getModifiers()))
                .flatMap(field -> field.getType().getAllInvolvedRawTypes().stream());
        return Stream.of(supertypes, ofMethods, ofFields).flatMap(types -> types);
    }

    private static boolean isVisible(Set<JavaModifier> modifiers) {
        return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
    }

    private static Stream<JavaClass> signatureTypes(JavaCodeUnit unit) {
        return Stream.of(
                        Stream.of(unit.getReturnType()),
                        unit.getParameterTypes().stream(),
                        unit.getExceptionTypes().stream())
                .flatMap(types -> types)
                .flatMap(type -> type.getAllInvolvedRawTypes().stream());
    }
}
