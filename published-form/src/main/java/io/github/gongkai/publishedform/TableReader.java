/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.publishedform;

import io.github.gongkai.ReportYear;
import io.github.gongkai.entry.Entry;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.form.FormRow;
import io.github.gongkai.form.Section;
import io.github.gongkai.table.Applications;
import io.github.gongkai.table.ProactiveDisclosure;
import io.github.gongkai.table.ReviewAndLitigation;
import io.github.gongkai.text.Language;
import io.github.gongkai.text.Wording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Collects the rows that were recognised, finds out which edition they are of, and puts the figures into its cells. */
final class TableReader {
    private final Notes notes;
    private final Cells cells;
    private final List<ReadRow> rows = new ArrayList<>();
    private final List<ReviewLine> reviews = new ArrayList<>();

    TableReader(Notes notes) {
        this.notes = notes;
        this.cells = new Cells(notes);
    }

    /** Takes a row of section 二 or 三. */
    void add(ReadRow row) {
        rows.add(row);
    }

    /** Takes a line of section 四, which may hold its figures. */
    void addReviewLine(ReviewLine line) {
        reviews.add(line);
    }

    /**
     * Puts the figures of all rows into the cells of the edition that they are of.
     *
     * @param named the edition that the source names, if it does
     * @param year the report year that it states, if it does
     * @throws NotAReportException if no row could be read
     */
    FormEdition read(Optional<FormEdition> named, Optional<ReportYear> year) {
        measureApplications();
        FormEdition edition = new EditionOfTables(notes, named, year).of(rows, !reviews.isEmpty());
        for (ReadRow row : rows) {
            readRow(row, edition);
        }
        boolean hasFigures = reviews.stream().anyMatch(ReviewLine::hasFigures);
        for (ReviewLine line : reviews) {
            if (line.hasFigures() || !hasFigures || line.track().isPresent()) {
                readReviewLine(line, edition);
            } else if (!line.line().isBlank()) {
                note(NoteKind.UNKNOWN_ROW, line.line(), Section.REVIEW_AND_LITIGATION.tableName());
            }
        }
        if (cells.found().isEmpty()) {
            throw new NotAReportException(
                    Wording.of(
                            "来源中没有读到年度报告的任何一张表（应为网页、单元格之间用 | 隔开的文本，或按版面从 PDF 中提取的文本）。",
                            "No table of the annual report could be read in the source; it must be an HTML page, text with | between the cells, or text of a PDF as it is laid out."));
        }
        noteWhatIsMissing(edition);
        return edition;
    }

    /**
     * Finds the width of table 三, which most of its rows have, for the rows that end in blank cells. Columns with a figure in
     * them are not blank: then the blank ones stand in front.
     */
    private void measureApplications() {
        Map<Integer, Integer> widths = new TreeMap<>();
        rows.stream().filter(TableReader::isApplication).forEach(row -> widths.merge(row.width(), 1, Integer::sum));
        widths.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .ifPresent(width -> {
                    boolean isBlankBehind = rows.stream()
                            .filter(row -> isApplication(row) && row.width() == width)
                            .noneMatch(ReadRow::hasFigureBehind);
                    rows.replaceAll(row -> isApplication(row) ? row.inTableOf(width, isBlankBehind) : row);
                });
    }

    private static boolean isApplication(ReadRow row) {
        return row.row().section() == Section.APPLICATIONS;
    }

    /** Returns where the source has the cells of the form. */
    Map<CellRef, CellSource> sources() {
        return cells.sources();
    }

    /** Returns the sections of which a row was read. */
    Set<Section> found() {
        return cells.found();
    }

    /** Returns section 二 as far as it was read. */
    ProactiveDisclosure proactiveDisclosure(FormEdition edition) {
        ProactiveDisclosure table = ProactiveDisclosure.filled(edition, Entry.notRead());
        return ProactiveDisclosure.of(edition, cells.of(table.form()));
    }

    /** Returns section 三 as far as it was read. */
    Applications applications(FormEdition edition) {
        return Applications.of(edition, cells.of(edition.table(Section.APPLICATIONS)));
    }

    /** Returns section 四 as far as it was read. */
    ReviewAndLitigation reviewAndLitigation(FormEdition edition) {
        return ReviewAndLitigation.of(edition, cells.of(edition.table(Section.REVIEW_AND_LITIGATION)));
    }

    private void readRow(ReadRow read, FormEdition edition) {
        FormRow row = read.row();
        if (!row.isIn(edition)) {
            note(NoteKind.UNKNOWN_ROW, read.line(), row.section().tableName());
            return;
        }
        Wording name = rowName(row, edition);
        if (!read.official()) {
            SourceCell label = read.line().cells().get(read.label());
            notes.add(NoteKind.LABEL_DIFFERS, label.place(), label.text(), name);
        }
        cells.see(row);
        RowCells taken = read.cells(edition);
        taken.note().ifPresent(kind -> note(kind, read.line(), name));
        List<CellRef> ofRow = row.columns(edition).stream()
                .map(column -> edition.cell(row, column))
                .toList();
        if (taken.isRead() && cells.fill(ofRow, taken.cells(), read::unit)) {
            note(NoteKind.REPEATED_ROW, read.line(), name);
        }
    }

    private void readReviewLine(ReviewLine line, FormEdition edition) {
        Wording table = Section.REVIEW_AND_LITIGATION.tableName();
        RowCells taken = line.cells();
        taken.note().ifPresent(kind -> note(kind, line.line(), table));
        List<CellRef> ofForm = line.ofForm(edition.table(Section.REVIEW_AND_LITIGATION));
        if (taken.isRead() && cells.fill(ofForm, taken.cells(), cell -> PrintedUnit.NONE)) {
            note(NoteKind.REPEATED_ROW, line.line(), table);
        }
    }

    private void noteWhatIsMissing(FormEdition edition) {
        Arrays.stream(Section.values()).filter(Section::isTable).forEach(section -> {
            List<FormRow> missing = edition.table(section).rows().stream()
                    .filter(row -> !cells.isSeen(row))
                    .toList();
            if (missing.size() == edition.table(section).rows().size()) {
                notes.addMissing(NoteKind.TABLE_NOT_FOUND, section.tableName());
            } else {
                missing.forEach(row -> notes.addMissing(NoteKind.ROW_NOT_FOUND, rowName(row, edition)));
            }
        });
    }

    private static Wording rowName(FormRow row, FormEdition edition) {
        Wording table = row.section().tableName();
        return Wording.of(
                table.zh() + " " + row.heading(edition, Language.ZH),
                table.en() + ", " + row.heading(edition, Language.EN));
    }

    private void note(NoteKind kind, SourceRow line, Wording subject) {
        notes.add(kind, line.place(), line.raw(), subject);
    }
}
