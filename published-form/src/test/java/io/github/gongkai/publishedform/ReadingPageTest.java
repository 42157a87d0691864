/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.publishedform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program on the page docs/reading.md, which stands here line by line. */
class ReadingPageTest {

    @Test
    void theProgramRuns(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("report.html"), Reports.page(Reports.SHANGHAI));

        assertThatCode(() -> read(file)).doesNotThrowAnyException();
        assertThat(PublishedForm.read(Files.readAllBytes(file)).coverage()).hasToString("all three tables were read");
    }

    private static void read(Path file) throws IOException {
        Reading reading = PublishedForm.read(Files.readAllBytes(file));

        AnnualReport report = reading.report();
        System.out.println(reading.coverage());
        for (Note note : reading.notes()) {
            System.out.println(note.severity() + " " + note.origin() + " " + note.message(Language.EN));
        }
        CellRef cell = report.edition().cell("applications.received.naturalPerson");
        CellSource source = reading.sources().get(cell);
        System.out.println(report.entry(cell) + " from " + source.place());
    }
}
