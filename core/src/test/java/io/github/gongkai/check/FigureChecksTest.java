/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.SampleReports;
import io.github.gongkai.form.FormEdition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The straight-line code is what the rules say. With {@code -DupdateDocs} it is written anew, to be formatted by
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

    @Tag("generated")
    @ParameterizedTest
    @EnumSource
    void sourceIsWhatTheRulesSay(FormEdition edition) throws IOException {
        String name = name(edition);
        isWritten("Partial" + name, PartialSource.of(edition, "Partial" + name));
        isWritten("Standard" + name, FigureChecksSource.of(edition, "Standard" + name, "Partial" + name));
    }

    private static void isWritten(String name, String code) throws IOException {
        String source = HEADER + code;
        Path file = SOURCES.resolve(name + ".java");
        if (System.getProperty("updateDocs") != null) {
            Files.writeString(file, source);
        }
        assertThat(file).as("straight-line code, which -DupdateDocs writes").exists();
        assertThat(Files.readString(file)).isEqualToIgnoringWhitespace(source);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsWrittenIsUsed(FormEdition edition) {
        List<Check> checks =
                RuleSet.standard().check(SampleReports.zero(edition)).checks();

        assertThat(FigureChecks.of(checks, edition).getClass().getSimpleName()).isEqualTo("Standard" + name(edition));
    }

    private static String name(FormEdition edition) {
        return Stream.of(edition.name().split("_", -1))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
    }
}
