/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.publishedform.write;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.diagnose.Diagnoser;
import io.github.gongkai.diagnose.Diagnosis;
import io.github.gongkai.entry.Entry;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.table.Applications;
import io.github.gongkai.text.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The program on the page docs/writing.md, which stands here line by line. */
class WritingPageTest {

    @Test
    void theProgramRuns() {
        AnnualReport report = AnnualReport.of(Applications.filled(FormEdition.REVISED_2021, Entry.count(0)));

        assertThat(written(report)).allMatch(page -> page.startsWith("<!DOCTYPE html>"));
    }

    private static List<String> written(AnnualReport report) {
        FormWriter writer = FormWriter.standard();

        String page = writer.write(report);
        Diagnosis diagnosis = Diagnoser.standard().diagnose(report);
        String marked = writer.withLanguages(Language.ZH).writeMarked(diagnosis);
        String blank = writer.writeBlank(FormEdition.REVISED_2021);
        return List.of(page, marked, blank);
    }
}
