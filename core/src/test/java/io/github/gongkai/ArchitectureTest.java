package io.github.gongkai;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.onlyHaveDependenciesWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final String ROOT = "io.github.gongkai";
    private static final String INTERNAL = ROOT + ".internal";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .importUrl(AnnualReport.class.getProtectionDomain().getCodeSource().getLocation());

    @Test
    void theClassesAreThoseOfTheLibraryAlone() {
        assertThat(CLASSES.contain(AnnualReport.class)).isTrue();
        assertThat(CLASSES.contain(ArchitectureTest.class)).isFalse();
    }

    @Test
    void layersPointOneWay() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("text")
                .definedBy(ROOT + ".text")
                .layer("law")
                .definedBy(ROOT + ".law")
                .layer("form")
                .definedBy(ROOT + ".form")
                .layer("entry")
                .definedBy(ROOT + ".entry")
                .layer("table")
                .definedBy(ROOT + ".table")
                .layer("root")
                .definedBy(ROOT)
                .layer("rollup")
                .definedBy(ROOT + ".rollup")
                .layer("rule")
                .definedBy(ROOT + ".rule")
                .layer("check")
                .definedBy(ROOT + ".check")
                .layer("diagnose")
                .definedBy(ROOT + ".diagnose")
                .whereLayer("text")
                .mayNotAccessAnyLayer()
                .whereLayer("law")
                .mayOnlyAccessLayers("text")
                .whereLayer("form")
                .mayOnlyAccessLayers("text", "law")
                .whereLayer("entry")
                .mayOnlyAccessLayers("text", "law")
                .whereLayer("table")
                .mayOnlyAccessLayers("text", "law", "form", "entry")
                .whereLayer("root")
                .mayOnlyAccessLayers("text", "law", "form", "entry", "table")
                .whereLayer("rollup")
                .mayOnlyAccessLayers("text", "law", "form", "entry", "table", "root")
                .whereLayer("rule")
                .mayOnlyAccessLayers("text", "law", "form", "entry", "table", "root", "rollup")
                .whereLayer("check")
                .mayOnlyAccessLayers("text", "law", "form", "entry", "table", "root", "rollup", "rule")
                .check(CLASSES);
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
