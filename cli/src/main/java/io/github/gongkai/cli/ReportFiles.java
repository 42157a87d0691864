/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.cli;

import io.github.gongkai.text.Wording;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The files of reports that are named one by one, or by the folder that they are in. */
final class ReportFiles {
    private static final String TXT = ".txt";
    private static final String JSON = ".json";
    private static final String NDJSON = ".ndjson";
    private static final String JSONL = ".jsonl";
    private static final String HTML = ".html";
    private static final String HTM = ".htm";

    /** How the files end that a folder stands for. */
    private static final List<String> EXTENSIONS = List.of(TXT, JSON, NDJSON, JSONL, HTML, HTM);

    /** The same in words. */
    static final String EXTENSIONS_ZH = TXT + "、" + JSON + "、" + NDJSON + "、" + JSONL + "、" + HTML + "、" + HTM;

    static final String EXTENSIONS_EN = TXT + ", " + JSON + ", " + NDJSON + ", " + JSONL + ", " + HTML + " and " + HTM;

    private ReportFiles() {}

    /** The files that can be used of those that are {@linkplain #listed listed}; what cannot be goes to a list. */
    static List<String> of(FileRole role, List<String> named, boolean isDeep, List<UnusableFile> unusable) {
        List<String> files = new ArrayList<>();
        for (NamedFile file : listed(role, named, isDeep)) {
            file.refused().ifPresentOrElse(unusable::add, () -> files.add(file.file()));
        }
        return files;
    }

    /**
     * The files themselves: for a folder those in it that end like reports, by name. A folder without any, and a file that is
     * there twice, cannot be used.
     *
     * @param isDeep whether a folder stands for the files in its folders, too
     */
    static List<NamedFile> listed(FileRole role, List<String> named, boolean isDeep) {
        List<NamedFile> files = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String name : named) {
            for (NamedFile file : expanded(role, name, isDeep)) {
                files.add(
                        file.refused().isPresent() || seen.add(key(file.file()))
                                ? file
                                : refused(role, file.file(), Wording.of("同一文件给了两次。", "The same file is given twice.")));
            }
        }
        return files;
    }

    private static NamedFile refused(FileRole role, String name, Wording reason) {
        return NamedFile.refused(new UnusableFile(role, name, reason));
    }

    /** Whether two names are of one file that exists. */
    static boolean isSame(String file, String other) {
        try {
            return !file.equals(Sources.STANDARD_INPUT)
                    && !other.equals(Sources.STANDARD_INPUT)
                    && Files.isSameFile(Path.of(file), Path.of(other));
        } catch (IOException | InvalidPathException e) {
            return false;
        }
    }

    private static List<NamedFile> expanded(FileRole role, String name, boolean isDeep) {
        Optional<Path> folder = path(name).filter(path -> !name.isEmpty() && Files.isDirectory(path));
        if (folder.isEmpty()) {
            return List.of(NamedFile.of(name));
        }
        try (Stream<Path> inside =
                Files.walk(folder.get(), isDeep ? Integer.MAX_VALUE : 1, FileVisitOption.FOLLOW_LINKS)) {
            List<NamedFile> files = inside.filter(file -> !Files.isDirectory(file))
                    .map(Path::toString)
                    .filter(ReportFiles::endsLikeAReport)
                    .sorted()
                    .map(NamedFile::of)
                    .toList();
            return files.isEmpty()
                    ? List.of(refused(
                            role,
                            name,
                            Wording.of(
                                    "文件夹中没有报告文件（" + EXTENSIONS_ZH + "）。",
                                    "There are no files of reports (" + EXTENSIONS_EN + ") in the folder.")))
                    : files;
        } catch (IOException | UncheckedIOException e) {
            return List.of(refused(role, name, Sources.cannotOpen(name, e)));
        }
    }

    private static boolean endsLikeAReport(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        return EXTENSIONS.stream().anyMatch(name::endsWith);
    }

    private static Optional<Path> path(String name) {
        try {
            return Optional.of(Path.of(name));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** A text that is the same for all names of one file. */
    private static String key(String file) {
        return path(file).map(ReportFiles::real).map(Path::toString).orElse(file);
    }

    private static Path real(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException e) {
            return file.toAbsolutePath().normalize();
        }
    }
}
