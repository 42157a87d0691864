/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The projects in {@code release/consumers}, which know nothing of this build, built from the artifacts as they are installed by the
 * {@linkplain DryRun dry run}: with the JDK of this build, and with the newest that stands beside it.
 */
class ConsumersIT {
    private record Jdk(Path home, int version) {
        static Stream<Jdk> in(Path home) {
            try {
                Path release = home.resolve("release");
                if (!Files.exists(release)) {
                    return Stream.empty();
                }
                return Files.readAllLines(release).stream()
                        .filter(line -> line.startsWith("JAVA_VERSION="))
                        .map(line -> new Jdk(
                                home,
                                Runtime.Version.parse(line.replaceAll("[^0-9.]", ""))
                                        .feature()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public String toString() {
            return "JDK " + version;
        }
    }

    static Stream<Jdk> jdks() throws IOException {
        Path current = Path.of(System.getProperty("java.home")).toRealPath();
        Jdk ours = new Jdk(current, Runtime.version().feature());
        try (Stream<Path> beside = Files.list(current.getParent())) {
            List<Jdk> newer = beside.filter(home -> Files.exists(home.resolve("bin/javac")))
                    .flatMap(Jdk::in)
                    .filter(jdk -> jdk.version() > ours.version())
                    .sorted(Comparator.comparingInt(Jdk::version).reversed())
                    .limit(1)
                    .toList();
            return Stream.concat(Stream.of(ours), newer.stream());
        }
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void everyConsumerBuildsAndItsTestsPass(Jdk jdk) throws IOException {
        DryRun.release();
        Path consumers = Project.TARGET.resolve("consumers-" + jdk.version());
        Folders.delete(consumers);
        Folders.copySource(Project.ROOT.resolve("release/consumers"), consumers);

        Maven.run(
                consumers,
                Project.TARGET.resolve("consumers-" + jdk.version() + ".log"),
                Map.of("JAVA_HOME", jdk.home().toString()),
                List.of(
                        "--threads=2",
                        "--fail-at-end",
                        "-Dkotlin.compiler.daemon=false",
                        "-Dgongkai.version=" + Project.VERSION,
                        "verify"));
    }
}
