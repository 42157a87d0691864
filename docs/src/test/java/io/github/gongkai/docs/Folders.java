/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The folders of the repository whose names are ours: not those of Java packages and modules, of Maven, or of other tools. */
final class Folders {
    private static final Set<String> OF_MAVEN = Set.of("src", "main", "test", "resources");

    /** Folders in those of Maven with nothing to explain in them: they say what they are. */
    private static final Set<String> LEFT_OUT = Set.of("java", "kotlin", "scala", "modules", "META-INF");

    private static final Set<String> DOTTED = Set.of(".ci", ".mvn");

    private Folders() {}

    static List<Path> all() {
        return below(Page.ROOT).toList();
    }

    private static Stream<Path> below(Path folder) {
        return inside(folder).stream()
                .flatMap(inner -> Stream.concat(Stream.of(inner), below(inner))
                        .filter(found -> !OF_MAVEN.contains(found.getFileName().toString())));
    }

    private static List<Path> inside(Path folder) {
        boolean ofMaven = OF_MAVEN.contains(folder.getFileName().toString());
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isDirectory)
                    .filter(inner -> isEntered(inner.getFileName().toString(), ofMaven))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isEntered(String name, boolean ofMaven) {
        boolean isLeftOut = name.equals("target") || (ofMaven && LEFT_OUT.contains(name));
        return !isLeftOut && (!name.startsWith(".") || DOTTED.contains(name));
    }
}
