/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.form.FormEdition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The straight-line code is what the rules say. Run with {@code -DupdateDocs} to write it anew, and then
 * {@code mvn spotless:apply}.
 */
class FigureChecksTest {
    private static final Path SOURCES = Path.of("../core/src/main/java/io/github/gongkai/check");
    private static final String HEADER = """
            /*
             * Copyright 2026 The authors of Gongkai
             * SPDX-License-Identifier: Apache-2.0
             */
            """;

    @ParameterizedTest
    @CsvSource({"TRIAL_2019, Trial2019", "REVISED_2021, Revised2021"})
    void sourceIsWhatTheRulesSay(FormEdition edition, String name) throws IOException {
        isWritten("Partial" + name, PartialSource.of(edition, "Partial" + name));
        isWritten("Standard" + name, FigureChecksSource.of(edition, "Standard" + name, "Partial" + name));
    }

    private static void isWritten(String name, String code) throws IOException {
        String source = HEADER + code;
        Path file = SOURCES.resolve(name + ".java");
        if (System.getProperty("updateDocs") != null) {
            Files.writeString(file, source);
        }
        assertThat(Files.readString(file)).isEqualToIgnoringWhitespace(source);
    }
}
