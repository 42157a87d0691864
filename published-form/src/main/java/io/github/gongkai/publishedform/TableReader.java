package io.github.gongkai.publishedform;

import io.github.gongkai.entry.Entries;
import io.github.gongkai.entry.Entry;
import io.github.gongkai.entry.EntryState;
import io.github.gongkai.form.CellRef;
import io.github.gongkai.form.FormEdition;
import io.github.gongkai.form.FormRow;
import io.github.gongkai.form.FormTable;
import io.github.gongkai.form.Section;
import io.github.gongkai.table.Applications;
import io.github.gongkai.table.ProactiveDisclosure;
import io.github.gongkai.table.ReviewAndLitigation;
import io.github.gongkai.text.Language;
import io.github.gongkai.text.Wording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Collects the rows that were recognised, finds out which edition they are of, and puts the figures into its cells. */
final class TableReader {
    private final List<Note> notes;
    private final List<ReadRow> rows = new ArrayList<>();
    private final List<RowLine> reviewLines = new ArrayList<>();
    private final Map<CellRef, Entry> entries = new HashMap<>();
    private final Set<FormRow> seen = new HashSet<>();
    private final Set<Section> found = EnumSet.noneOf(Section.class);

    TableReader(List<Note> notes) {
        this.notes = notes;
    }

    /** Takes a row of section 二 or 三. */
    void add(ReadRow row) {
        rows.add(row);
    }

    /** Takes a line of section 四, whose figures stand in one row. */
    void addReviewLine(RowLine line) {
        reviewLines.add(line);
    }

    /**
     * Puts the figures of all rows into the cells of the edition that they are of.
     *
     * @throws NotAReportException if no row could be read
     */
    FormEdition read(Metadata metadata) {
        FormEdition edition = edition(metadata);
        for (ReadRow row : rows) {
            readRow(row, edition);
        }
        for (RowLine line : reviewLines) {
            readReviewLine(line, edition);
        }
        if (found.isEmpty()) {
            throw new NotAReportException(
                    Wording.of("来源中没有读到年度报告的任何一张表。", "No table of the annual report could be read in the source."));
        }
        noteWhatIsMissing(edition);
        return edition;
    }

    /** Returns the sections of which a row was read. */
    Set<Section> found() {
        return found;
    }

    /** Returns section 二 as far as it was read. */
    ProactiveDisclosure proactiveDisclosure(FormEdition edition) {
        ProactiveDisclosure table = ProactiveDisclosure.filled(edition, Entry.notRead());
        return ProactiveDisclosure.of(edition, filled(table.form()));
    }

    /** Returns section 三 as far as it was read. */
    Applications applications(FormEdition edition) {
        return Applications.of(edition, filled(edition.table(Section.APPLICATIONS)));
    }

    /** Returns section 四 as far as it was read. */
    ReviewAndLitigation reviewAndLitigation(FormEdition edition) {
        return ReviewAndLitigation.of(edition, filled(edition.table(Section.REVIEW_AND_LITIGATION)));
    }

    private Entries filled(FormTable form) {
        return Entries.of(form.cells().stream()
                .map(cell -> entries.getOrDefault(cell, Entry.notRead()))
                .toList());
    }

    /** The edition that most rows fit; if the rows leave it open, the one stated, else the one for the year. */
    private FormEdition edition(Metadata metadata) {
        Optional<FormEdition> stated =
                metadata.edition().or(() -> metadata.year().flatMap(year -> year.edition()));
        long trial = fitting(FormEdition.TRIAL_2019);
        long revised = fitting(FormEdition.REVISED_2021);
        if (trial == revised) {
            if (stated.isEmpty() && trial + reviewLines.size() > 0) {
                note(
                        NoteKind.NOT_STATED,
                        Wording.of(
                                "表格版本（按" + FormEdition.REVISED_2021.title().zh() + "读取）",
                                "edition of the form (read as the "
                                        + FormEdition.REVISED_2021.title().en() + ")"));
            }
            return stated.orElse(FormEdition.REVISED_2021);
        }
        FormEdition edition = trial > revised ? FormEdition.TRIAL_2019 : FormEdition.REVISED_2021;
        stated.filter(other -> other != edition)
                .ifPresent(other -> note(
                        NoteKind.EDITION_DIFFERS,
                        Wording.of(
                                "表格为" + edition.title().zh() + "，而年度或文件头指向"
                                        + other.title().zh(),
                                "the tables are of the " + edition.title().en()
                                        + ", the year or the header points to the "
                                        + other.title().en())));
        return edition;
    }

    private long fitting(FormEdition edition) {
        return rows.stream().filter(row -> row.fits(edition)).count();
    }

    private void readRow(ReadRow read, FormEdition edition) {
        FormRow row = read.row();
        if (!row.isIn(edition)) {
            note(NoteKind.UNKNOWN_ROW, read.line(), row.section().tableName());
            return;
        }
        if (!read.official()) {
            notes.add(Note.builder()
                    .kind(NoteKind.LABEL_DIFFERS)
                    .line(read.line().line())
                    .raw(read.line().parts().get(read.label()))
                    .subject(rowName(row, edition))
                    .build());
        }
        Optional<List<String>> values = read.values(edition);
        Optional<List<Integer>> order = read.order(edition);
        if (values.isEmpty() || order.isEmpty()) {
            seen.add(row);
            note(
                    values.isEmpty() ? NoteKind.WRONG_CELL_COUNT : NoteKind.WRONG_COLUMNS,
                    read.line(),
                    rowName(row, edition));
            return;
        }
        List<CellRef> cells = row.columns(edition).stream()
                .map(column -> edition.cell(row, column))
                .toList();
        List<String> inOrder = order.get().stream().map(values.get()::get).toList();
        fill(read.line(), cells, inOrder);
    }

    private void readReviewLine(RowLine line, FormEdition edition) {
        List<CellRef> cells = edition.table(Section.REVIEW_AND_LITIGATION).cells();
        List<String> values = line.values(0, cells.size());
        boolean labelled = values.size() == cells.size() + 1
                && Label.of(values.get(0)).words().codePoints().anyMatch(Character::isIdeographic);
        if (labelled) {
            values = values.subList(1, values.size());
        }
        if (values.size() == cells.size()) {
            fill(line, cells, values);
        } else {
            note(NoteKind.WRONG_CELL_COUNT, line, Section.REVIEW_AND_LITIGATION.tableName());
        }
    }

    /** Puts texts into cells. Where a cell was filled before with something else, it keeps neither. */
    private void fill(RowLine line, List<CellRef> cells, List<String> values) {
        boolean differs = false;
        for (int i = 0; i < cells.size(); i++) {
            CellRef cell = cells.get(i);
            FigureText figure = FigureText.read(values.get(i), cell);
            Entry entry = figure.entry();
            Entry before = entries.putIfAbsent(cell, entry);
            if (before != null && !before.equals(entry)) {
                entries.put(cell, Entry.unreadable(before + " | " + entry));
                differs = true;
            }
            noteFigure(line, cell, values.get(i), figure);
        }
        if (differs) {
            note(
                    NoteKind.REPEATED_ROW,
                    line,
                    rowName(cells.get(0).row(), cells.get(0).edition()));
        }
        cells.forEach(cell -> seen.add(cell.row()));
        found.add(cells.get(0).section());
    }

    private void noteFigure(RowLine line, CellRef cell, String raw, FigureText figure) {
        boolean unreadable = figure.entry().state() == EntryState.UNREADABLE;
        if (unreadable || figure.hasRemark()) {
            notes.add(Note.builder()
                    .kind(unreadable ? NoteKind.UNREADABLE_FIGURE : NoteKind.REMARK_SET_ASIDE)
                    .line(line.line())
                    .subject(Wording.of(cell.label(Language.ZH), cell.label(Language.EN)))
                    .cell(cell)
                    .raw(raw)
                    .build());
        }
    }

    private void noteWhatIsMissing(FormEdition edition) {
        Arrays.stream(Section.values()).filter(Section::isTable).forEach(section -> {
            List<FormRow> missing = edition.table(section).rows().stream()
                    .filter(row -> !seen.contains(row))
                    .toList();
            if (missing.size() == edition.table(section).rows().size()) {
                note(NoteKind.TABLE_NOT_FOUND, section.tableName());
            } else {
                missing.forEach(row -> note(NoteKind.ROW_NOT_FOUND, rowName(row, edition)));
            }
        });
    }

    private static Wording rowName(FormRow row, FormEdition edition) {
        Wording table = row.section().tableName();
        return Wording.of(
                table.zh() + " " + row.heading(edition, Language.ZH),
                table.en() + ", " + row.heading(edition, Language.EN));
    }

    private void note(NoteKind kind, RowLine line, Wording subject) {
        notes.add(Note.builder()
                .kind(kind)
                .line(line.line())
                .subject(subject)
                .raw(line.raw())
                .build());
    }

    private void note(NoteKind kind, Wording subject) {
        notes.add(Note.builder().kind(kind).subject(subject).raw("").build());
    }
}
