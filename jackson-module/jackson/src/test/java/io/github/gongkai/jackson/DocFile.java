/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files in {@code docs} that are held to what the code says, or with {@code -DupdateDocs} written anew. */
final class DocFile {
    private static final boolean UPDATE = System.getProperty("updateDocs") != null;

    private DocFile() {}

    /** Asserts that the file holds the text. */
    static void assertFile(Path file, String text) throws IOException {
        if (UPDATE) {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, text);
        }
        assertThat(Files.readString(file))
                .as("%s against the code, from which -DupdateDocs writes it", file.getFileName())
                .isEqualTo(text);
    }
}
