/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.publishedform;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.form.CellRef;
import org.junit.jupiter.api.Test;

/** The page of Shanghai 2019 as it was published, beside its transcription as text. */
class HtmlReportTest {

    @Test
    void thePageHasTheCellsOfItsTranscription() {
        Reading page = Reports.readPage(Reports.SHANGHAI);
        Reading text = Reports.read(Reports.SHANGHAI);

        for (CellRef cell : text.report().edition().cells()) {
            assertThat(page.report().entry(cell))
                    .as(cell.path())
                    .isEqualTo(text.report().entry(cell));
        }
        assertThat(page.coverage().isComplete()).isTrue();
    }
}
