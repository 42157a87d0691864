/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.release;

import static org.assertj.core.api.Assertions.assertThat;

import japicmp.cmp.JApiCmpArchive;
import japicmp.cmp.JarArchiveComparator;
import japicmp.cmp.JarArchiveComparatorOptions;
import japicmp.model.AccessModifier;
import japicmp.model.JApiClass;
import japicmp.model.JApiCompatibility;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What was compiled against the baseline, the API of the last release, runs and compiles with this one.
 *
 * <p>The baseline is kept in {@code release/baseline}, and written anew with {@code -DupdateBaseline} when a release is made.
 */
class BaselineIT {
    private static final boolean UPDATE = System.getProperty("updateBaseline") != null;

    static Stream<String> libraries() {
        return Project.jars().stream().filter(artifact -> !artifact.equals("gongkai-cli"));
    }

    @ParameterizedTest
    @MethodSource("libraries")
    void nothingOfTheBaselineIsGone(String artifact, @TempDir Path folder) throws IOException {
        Path baseline = Project.ROOT.resolve("release/baseline").resolve(artifact + ".jar");
        if (UPDATE) {
            Files.createDirectories(baseline.getParent());
            ApiJar.write(Project.jar(artifact), baseline);
        }
        Path now = folder.resolve("now.jar");
        ApiJar.write(Project.jar(artifact), now);

        assertThat(incompatibilities(baseline, now))
                .as("what of the last release is gone or changed")
                .isEmpty();
    }

    @Test
    void methodThatIsGoneIsFound(@TempDir Path folder) {
        Path before = folder.resolve("before.jar");
        Path after = folder.resolve("after.jar");
        ApiJar.write(Project.jar("gongkai-core"), before);
        ApiJar.write(
                Project.jar("gongkai-core"),
                after,
                (owner, method) -> !(owner.equals("io/github/gongkai/check/CheckResult") && method.equals("findings")));

        assertThat(incompatibilities(before, after))
                .containsExactly("io.github.gongkai.check.CheckResult findings: METHOD_REMOVED");
    }

    /** {@code new ViolationCause(…)} is for its package alone. */
    @Test
    void whatNobodyOutsideSeesMayChange(@TempDir Path folder) {
        Path before = folder.resolve("before.jar");
        Path after = folder.resolve("after.jar");
        ApiJar.write(Project.jar("gongkai-validation"), before);
        ApiJar.write(
                Project.jar("gongkai-validation"),
                after,
                (owner, method) ->
                        !(owner.equals("io/github/gongkai/validation/ViolationCause") && method.equals("<init>")));

        assertThat(incompatibilities(before, after)).isEmpty();
    }

    private static List<String> incompatibilities(Path before, Path after) {
        JarArchiveComparatorOptions options = new JarArchiveComparatorOptions();
        options.setAccessModifier(AccessModifier.PROTECTED);
        options.getIgnoreMissingClasses().setIgnoreAllMissingClasses(true);
        List<String> found = new ArrayList<>();
        for (JApiClass type : new JarArchiveComparator(options)
                .compare(new JApiCmpArchive(before.toFile(), "before"), new JApiCmpArchive(after.toFile(), "after"))) {
            String name = type.getFullyQualifiedName();
            add(found, List.of(type), one -> name);
            add(found, type.getMethods(), one -> name + " " + one.getName());
            add(found, type.getConstructors(), one -> name + " " + one.getName());
            add(found, type.getFields(), one -> name + " " + one.getName());
            add(found, type.getInterfaces(), one -> name + " implements " + one.getFullyQualifiedName());
            add(found, List.of(type.getSuperclass()), one -> name + " extends");
        }
        return found;
    }

    private static <T extends JApiCompatibility> void add(
            List<String> found, List<T> elements, Function<T, String> name) {
        for (T element : elements) {
            element.getCompatibilityChanges().stream()
                    .filter(change -> !change.isBinaryCompatible() || !change.isSourceCompatible())
                    .forEach(change -> found.add(name.apply(element) + ": " + change.getType()));
        }
    }
}
