/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of the release as they are named in a repository, where a snapshot has its time in its name. */
final class Published {
    private Published() {}

    /** The file of an artifact with an ending, such as {@code -sources.jar}. */
    static Path file(String artifact, String ending) {
        List<Path> found = files(artifact).stream()
                .filter(file -> tail(artifact, file).equals(ending))
                .toList();
        if (found.size() != 1) {
            throw new AssertionError(artifact + ending + " among " + files(artifact));
        }
        return found.get(0);
    }

    /** All files of an artifact but checksums and signatures of checksums, which the repository makes. */
    static List<Path> files(String artifact) {
        try (Stream<Path> files = Files.list(DryRun.release().folder(artifact))) {
            return files.filter(file -> !file.getFileName().toString().startsWith("maven-metadata"))
                    .filter(file -> !file.toString().matches(".*\\.(md5|sha1|sha256|sha512)"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What stands behind artifact and version in the name of a file. */
    static String tail(String artifact, Path file) {
        String version = Project.VERSION.replace("-SNAPSHOT", "");
        String name = file.getFileName().toString();
        if (!name.startsWith(artifact + "-" + version)) {
            throw new AssertionError("a file of another name or version: " + file);
        }
        return name.substring((artifact + "-" + version).length()).replaceFirst("^-[0-9]{8}\\.[0-9]{6}-[0-9]+", "");
    }
}
