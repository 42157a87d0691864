/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.publishedform;

import io.github.gongkai.ReportYear;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.text.Wording;
import java.util.List;
import java.util.Optional;

/** Finds out which edition the rows of a source are of: the one that most of them fit, whatever the year says. */
final class EditionOfTables {
    private final Notes notes;
    private final Optional<FormEdition> named;
    private final Optional<FormEdition> forYear;

    /**
     * @param named the edition that the source names
     * @param year the report year that it states
     */
    EditionOfTables(Notes notes, Optional<FormEdition> named, Optional<ReportYear> year) {
        this.notes = notes;
        this.named = named;
        this.forYear = year.flatMap(ReportYear::edition);
    }

    /** The edition that most rows fit; if the rows leave it open, the one stated, else the one for the year. */
    FormEdition of(List<ReadRow> rows, boolean hasReviews) {
        Optional<FormEdition> stated = named.or(() -> forYear);
        List<ReadRow> telling = rows.stream().filter(ReadRow::differsByEdition).toList();
        long trial = fitting(telling, FormEdition.TRIAL_2019);
        long revised = fitting(telling, FormEdition.REVISED_2021);
        FormEdition edition;
        if (trial != revised) {
            edition = trial > revised ? FormEdition.TRIAL_2019 : FormEdition.REVISED_2021;
        } else {
            edition = stated.orElse(FormEdition.REVISED_2021);
            if (stated.isEmpty() && (hasReviews || fitting(rows, edition) > 0)) {
                noteAssumed(edition);
            }
        }
        named.filter(other -> other != edition)
                .or(() -> forYear.filter(other -> other != edition))
                .ifPresent(other -> noteDiffers(edition, other));
        return edition;
    }

    private static long fitting(List<ReadRow> rows, FormEdition edition) {
        return rows.stream().filter(row -> row.fits(edition)).count();
    }

    private void noteAssumed(FormEdition edition) {
        notes.addMissing(
                NoteKind.NOT_STATED,
                Wording.of(
                        "表格版本（按" + edition.title().zh() + "读取）",
                        "edition of the form (read as the " + edition.title().en() + ")"));
    }

    private void noteDiffers(FormEdition edition, FormEdition other) {
        notes.addMissing(
                NoteKind.EDITION_DIFFERS,
                Wording.of(
                        "表格为" + edition.title().zh() + "，而年度或文件头指向"
                                + other.title().zh(),
                        "the tables are of the " + edition.title().en() + ", the year or the header points to the "
                                + other.title().en()));
    }
}
