/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.onlyHaveDependenciesWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArchitectureTest {
    private static final String ROOT = "io.github.gongkai";
    private static final String INTERNAL = ROOT + ".internal";

    private static final Path CLASS_FOLDER = classFolder();
    private static final JavaClasses CLASSES = new ClassFileImporter().importPath(CLASS_FOLDER);

    /** The packages that the module exports; the others are not named on the page. */
    private static final List<String> PACKAGES = exported();

    private static final Path DOCS = Path.of("../docs");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```text\n(.*?)^```$");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([\\w.]+)` \\|");

    /** The drawing of the packages on the page on the architecture, which is what the packages are held to. */
    private static final Drawing DRAWING = drawing(page("architecture.md"));

    private static Path classFolder() {
        try {
            return Path.of(AnnualReport.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    private static String page(String name) {
        try {
            return Files.readString(DOCS.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void theClassesAreThoseOfTheLibraryAlone() {
        assertThat(CLASSES.contain(AnnualReport.class)).isTrue();
        assertThat(CLASSES.contain(ArchitectureTest.class)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("packages")
    void packageKnowsThoseAloneThatTheDrawingHasBeforeIt(String name) {
        assertThat(DRAWING.before(name)).containsAll(known(name));
    }

    @Test
    void packageAtTheHeadOfAnArrowKnowsTheOneAtItsTail() {
        DRAWING.arrows()
                .forEach((from, heads) -> heads.forEach(head ->
                        assertThat(known(head)).as("%s ─> %s", from, head).contains(from)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"architecture.md", "architecture.zh-CN.md"})
    void pageDrawsAndListsEveryPackage(String file) {
        String page = page(file);

        assertThat(drawing(page).arrows().keySet()).containsExactlyInAnyOrderElementsOf(PACKAGES);
        assertThat(ROW.matcher(page).results().map(row -> row.group(1))).containsExactlyInAnyOrderElementsOf(PACKAGES);
    }

    static List<String> packages() {
        return PACKAGES;
    }

    private static List<String> exported() {
        return ModuleFinder.of(CLASS_FOLDER).findAll().stream()
                .flatMap(module -> module.descriptor().exports().stream())
                .map(exported -> nameOnPage(exported.source()))
                .sorted()
                .toList();
    }

    /** The packages that classes of a package know, without it and without those that are not exported. */
    private static Set<String> known(String name) {
        return CLASSES.stream()
                .filter(type -> nameOnPage(type.getPackageName()).equals(name))
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                .map(target -> nameOnPage(target.getPackageName()))
                .filter(known -> !known.equals(name) && PACKAGES.contains(known))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String nameOnPage(String packageName) {
        return packageName.startsWith(ROOT + ".") ? packageName.substring(ROOT.length() + 1) : packageName;
    }

    private static Drawing drawing(String page) {
        List<String> drawings = BLOCK.matcher(page)
                .results()
                .map(block -> block.group(1))
                .filter(block -> block.contains(" " + ROOT + " "))
                .toList();
        assertThat(drawings).hasSize(1);
        return Drawing.of(drawings.get(0));
    }

    @Test
    void packagesDependOnEachOtherWithoutCycles() {
        slices().matching("(io.github.gongkai..)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void nothingButTheJdkIsNeededAtRunTime() {
        classes()
                .that()
                .areNotAnnotations()
                .should(onlyHaveDependenciesWhere(describe(
                        "the target is of the JDK, of the library, or an annotation for the compiler",
                        ArchitectureTest::isJdkOrOwnOrAnnotation)))
                .check(CLASSES);
    }

    private static boolean isJdkOrOwnOrAnnotation(Dependency dependency) {
        JavaClass target = dependency.getTargetClass().getBaseComponentType();
        String name = target.getPackageName();
        boolean forTheCompiler = name.startsWith("org.immutables.") || name.startsWith("org.jspecify.");
        return target.isPrimitive()
                || name.startsWith("java.")
                || name.equals(ROOT)
                || name.startsWith(ROOT + ".")
                || (forTheCompiler && target.isAnnotation());
    }

    @Test
    void publicSignaturesNameNoInternalType() {
        for (JavaClass type : CLASSES) {
            if (type.getModifiers().contains(JavaModifier.PUBLIC)
                    && !type.getPackageName().equals(INTERNAL)) {
                assertThat(signatureTypes(type).map(JavaClass::getPackageName))
                        .as(type.getName())
                        .doesNotContain(INTERNAL);
            }
        }
    }

    private static Stream<JavaClass> signatureTypes(JavaClass type) {
        Stream<JavaClass> supertypes =
                Stream.concat(type.getAllRawSuperclasses().stream(), type.getAllRawInterfaces().stream());
        Stream<JavaClass> ofMethods = type.getCodeUnits().stream()
                .filter(unit -> unit.getModifiers().contains(JavaModifier.PUBLIC))
                .flatMap(ArchitectureTest::signatureTypes);
        Stream<JavaClass> ofFields = type.getFields().stream()
                .filter(field -> field.getModifiers().contains(JavaModifier.PUBLIC))
                .flatMap((JavaField field) -> field.getType().getAllInvolvedRawTypes().stream());
        return Stream.of(supertypes, ofMethods, ofFields).flatMap(types -> types);
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
