/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.util.List;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The OSGi headers of a library say what its module descriptor says. The command line exports nothing and is no bundle. */
class BundleIT {
    static Stream<String> libraries() {
        return Project.jars().stream().filter(artifact -> !artifact.equals("gongkai-cli"));
    }

    @ParameterizedTest
    @MethodSource("libraries")
    void bundleExportsWhatTheModuleExports(String artifact) throws IOException {
        assertThat(packages(artifact, "Export-Package"))
                .containsExactlyInAnyOrderElementsOf(module(artifact).exports().stream()
                        .filter(export -> !export.isQualified())
                        .map(ModuleDescriptor.Exports::source)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("libraries")
    void bundleNeedsNoPackageThatTheModuleCanDoWithout(String artifact) throws IOException {
        List<String> needed = clauses(artifact, "Import-Package").stream()
                .filter(clause -> !clause.contains("resolution:=optional"))
                .map(BundleIT::name)
                .toList();

        assertThat(needed)
                .noneMatch(name -> name.startsWith("org.jspecify"))
                .noneMatch(name -> name.startsWith("org.hibernate"))
                .noneMatch(name -> name.startsWith("org.springframework"))
                .noneMatch(name -> name.contains("dataformat"))
                .noneMatch(name -> name.startsWith("org.junit"))
                .noneMatch(name -> name.startsWith("net.jqwik"))
                .noneMatch(name -> name.startsWith("org.assertj"));
    }

    @ParameterizedTest
    @MethodSource("libraries")
    void bundleIsNamedByGroupAndArtifact(String artifact) throws IOException {
        Manifest manifest = manifest(artifact);

        assertThat(manifest.getMainAttributes().getValue("Bundle-SymbolicName"))
                .isEqualTo("io.github.gongkai." + artifact.substring("gongkai-".length()));
        assertThat(manifest.getMainAttributes().getValue("Bundle-Version"))
                .isEqualTo(Project.VERSION.replace("-SNAPSHOT", ".SNAPSHOT"));
    }

    private static List<String> packages(String artifact, String header) throws IOException {
        return clauses(artifact, header).stream().map(BundleIT::name).toList();
    }

    private static List<String> clauses(String artifact, String header) throws IOException {
        String value = manifest(artifact).getMainAttributes().getValue(header);
        // A comma inside quotation marks is no end of a clause.
        return Pattern.compile(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)")
                .splitAsStream(value)
                .toList();
    }

    private static String name(String clause) {
        return clause.replaceFirst(";.*", "");
    }

    private static Manifest manifest(String artifact) throws IOException {
        try (JarFile jar = new JarFile(Project.jar(artifact).toFile())) {
            return jar.getManifest();
        }
    }

    private static ModuleDescriptor module(String artifact) {
        return ModuleFinder.of(Project.jar(artifact))
                .findAll()
                .iterator()
                .next()
                .descriptor();
    }
}
