/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.publishedform;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.text.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class NoteTest {

    @Test
    void aNoteNamesTheLineTheCellAndTheRawTextInBothLanguages() {
        Reading reading = Pages.applications("2.重复申请 | 无 | 0 | 0 | 0 | 0 | 0 | 0 |");

        assertThat(reading.notes()).anySatisfy(note -> {
            assertThat(note.message(Language.ZH)).isEqualTo("第6行 表三 三(五)2.重复申请·自然人：单元格内不是数字，原文保留：「无」");
            assertThat(note.message(Language.EN))
                    .isEqualTo("line 6, Table 3, 三(五)2 Duplicate application, natural persons: "
                            + "the cell does not hold a figure; its text is kept: \"无\"");
        });
    }

    @Test
    void aNoteOnWhatIsNotThereHasNoLineAndNoText() {
        Reading reading = Pages.applications("2.重复申请 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |");

        assertThat(reading.notes())
                .filteredOn(note -> note.kind() == NoteKind.ROW_NOT_FOUND)
                .isNotEmpty()
                .allSatisfy(note -> {
                    assertThat(note.line()).isEmpty();
                    assertThat(note.raw()).isEmpty();
                    assertThat(note.message(Language.ZH)).startsWith("表三 ").endsWith("：来源中没有这一行");
                });
    }

    @Test
    void notesStandInTheOrderOfTheSource() {
        assertThat(Reports.read("partial-wuhan-ecology-2020").notes())
                .extracting(note -> note.line().orElse(Integer.MAX_VALUE))
                .isSorted();
        assertThat(Reports.read(Reports.GUICHI).notes()).extracting(Note::line).containsExactly(OptionalInt.of(50));
    }

    @Test
    void aReadingSurvivesSerialization() throws IOException, ClassNotFoundException {
        Reading reading = Reports.read("partial-wuhan-ecology-2020");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(reading);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(in.readObject()).isEqualTo(reading);
        }
    }
}
