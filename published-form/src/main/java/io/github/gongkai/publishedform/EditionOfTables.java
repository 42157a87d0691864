/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.publishedform;

import io.github.gongkai.ReportYear;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.form.FormRow;
import io.github.gongkai.text.Wording;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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

    /**
     * The edition that most rows fit; if they leave it open, the one stated, else the one for the year, else the latest that lacks no
     * row.
     */
    FormEdition of(List<ReadRow> rows, boolean hasReviews) {
        Optional<FormEdition> stated = named.or(() -> forYear);
        List<ReadRow> telling = rows.stream().filter(ReadRow::differsByEdition).toList();
        List<FormEdition> best = best(telling);
        FormEdition edition = stated.filter(best::contains).orElseGet(() -> latest(best, rows));
        if (best.size() > 1 && stated.isEmpty() && (hasReviews || fitting(rows, edition) > 0)) {
            noteAssumed(edition);
        }
        named.filter(other -> other != edition)
                .or(() -> forYear.filter(other -> other != edition))
                .ifPresent(other -> noteDiffers(edition, other));
        return edition;
    }

    /** The editions that as many of the rows fit as any other, in their order; all of them if there is no row. */
    private static List<FormEdition> best(List<ReadRow> telling) {
        Map<FormEdition, Long> fitting = new EnumMap<>(FormEdition.class);
        for (FormEdition edition : FormEdition.values()) {
            fitting.put(edition, fitting(telling, edition));
        }
        long most = Collections.max(fitting.values());
        return fitting.entrySet().stream()
                .filter(entry -> entry.getValue() == most)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The latest of some editions, of those whose rows are all there if there are any. */
    private static FormEdition latest(List<FormEdition> editions, List<ReadRow> rows) {
        List<FormEdition> whole =
                editions.stream().filter(edition -> isWhole(edition, rows)).toList();
        return Collections.max(whole.isEmpty() ? editions : whole);
    }

    /** Whether every row of the edition is there, in the sections of which there are rows. */
    private static boolean isWhole(FormEdition edition, List<ReadRow> rows) {
        Set<FormRow> there = rows.stream().map(ReadRow::row).collect(Collectors.toSet());
        return !there.isEmpty()
                && there.stream()
                        .map(FormRow::section)
                        .distinct()
                        .allMatch(section ->
                                there.containsAll(edition.table(section).rows()));
    }

    private static long fitting(List<ReadRow> rows, FormEdition edition) {
        return rows.stream().filter(row -> row.fits(edition)).count();
    }

    private void noteAssumed(FormEdition edition) {
        notes.addMissing(
                NoteKind.NOT_STATED,
                Wording.of(
                        "表式（按" + edition.title().zh() + "读取）",
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
