/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same sources, built at another place at another time, make the same jars to the byte. */
class ReproducibleIT {
    static List<String> jars() {
        return Project.jars();
    }

    @ParameterizedTest
    @MethodSource("jars")
    void secondBuildMakesTheSameJar(String artifact) throws IOException {
        Path first = Project.jar(artifact);
        Path second = Published.file(artifact, ".jar");

        assertThat(entries(second)).as("entries of %s, built again", artifact).isEqualTo(entries(first));
        assertThat(Files.mismatch(first, second))
                .as("first byte of %s that differs", artifact)
                .isEqualTo(-1);
    }

    private static Map<String, Long> entries(Path jar) throws IOException {
        Map<String, Long> entries = new TreeMap<>();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                entries.put(entry.getName(), entry.getCrc());
            }
        }
        return entries;
    }
}
