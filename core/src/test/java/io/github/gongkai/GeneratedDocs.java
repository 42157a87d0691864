/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The files in {@code docs} that are written from the code. They are held to it, or with {@code -DupdateDocs}
 * written anew.
 */
public final class GeneratedDocs {
    private static final Path DOCS = Path.of("../docs");
    private static final boolean UPDATE = System.getProperty("updateDocs") != null;

    private GeneratedDocs() {}

    /** Asserts that a file holds this text. */
    public static void assertFile(String name, String text) throws IOException {
        Path file = DOCS.resolve(name);
        if (UPDATE) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        }
        assertThat(Files.readString(file))
                .as("docs/%s against the code, from which -DupdateDocs writes it", name)
                .isEqualToNormalizingNewlines(text);
    }

    /** Asserts that a folder holds the files of these names with these texts, and no other. */
    public static void assertFolder(String folder, Map<String, String> texts) throws IOException {
        for (Map.Entry<String, String> text : texts.entrySet()) {
            assertFile(folder + "/" + text.getKey(), text.getValue());
        }
        if (UPDATE) {
            for (String name : names(folder)) {
                if (!texts.containsKey(name)) {
                    Files.delete(DOCS.resolve(folder).resolve(name));
                }
            }
        }
        assertThat(names(folder))
                .as("docs/%s, where every file is written from the code", folder)
                .containsExactlyInAnyOrderElementsOf(texts.keySet());
    }

    private static List<String> names(String folder) throws IOException {
        try (Stream<Path> files = Files.list(DOCS.resolve(folder))) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
